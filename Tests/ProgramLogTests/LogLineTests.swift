import Foundation
import Logging
import Testing

@testable import ProgramLog

/// What a line of the log looks like, and what never stands in one.
@Suite struct LogLineTests {
    private static func line(
        _ message: String = "request",
        _ metadata: Logger.Metadata = [:],
        secrets: [String] = []
    ) -> String {
        LogLine(
            time: Date(timeIntervalSince1970: 1_795_938_444.5),
            level: .info,
            process: 42,
            area: "client",
            message: message,
            facts: LogLine.ordered(metadata)
        ).text(Redaction(secrets))
    }

    @Test func factsStandInTheirOrderWhateverTheDictionarys() {
        let metadata: Logger.Metadata = [
            "zebra": "1", "ms": "12", "status": "200", "path": "/api/x", "aardvark": "2", "method": "GET",
        ]
        #expect(
            Self.line("request", metadata)
                == "2026-11-29T07:47:24.500Z info    [42] client: request method=GET path=/api/x status=200 ms=12 "
                + "aardvark=2 zebra=1"
        )
    }

    @Test func theOrderIsThatOfTheKeysAllOfThem() {
        let metadata = Logger.Metadata(
            uniqueKeysWithValues: LogFact.Key.allCases.map { ($0.rawValue, .string("x")) }
        )
        #expect(LogLine.ordered(metadata).map(\.key) == LogFact.Key.allCases.map(\.rawValue))
    }

    @Test func nothingEndsALineOrIsObeyed() {
        let line = Self.line("request", ["reason": "a\nb\u{1B}[2J\u{202E}c", "path": "/a b", "host": ""])
        #expect(line.hasSuffix(#"path="/a b" reason=a\u{a}b\u{1b}[2J\u{202e}c host="""#))
        #expect(!line.contains("\n"))
    }

    @Test func quotesInAValueAreNotItsEnd() {
        #expect(Self.line("request", ["reason": #"no "film" here"#]).hasSuffix(#"reason="no \"film\" here""#))
    }

    @Test func aLongValueIsCut() {
        let line = Self.line("request", ["reason": .string(String(repeating: "x", count: 5000))])
        #expect(line.count < 400)
        #expect(line.hasSuffix("x…"))
    }

    @Test(arguments: [
        "nmv_usr_abc123", "clm_9-x.Y_z", "NEMO: nmv_usr_abc123, and nmv_usr_def456", "bearer-of-my-own",
        "cut at the end: bearer-of-my",
    ])
    func noTokenIsWritten(_ text: String) {
        let line = Self.line("request", ["reason": .string(text)], secrets: ["bearer-of-my-own"])
        for token in ["abc123", "def456", "9-x.Y_z", "bearer"] { #expect(!line.contains(token), "\(line)") }
        #expect(line.contains("[token]"))
    }

    @Test func aPathTellsNeitherItsQueryNorTheKeyOfAFilm() {
        #expect(LogFact.path("/api/state/x/latest?token=secret#there").entry.value == "/api/state/x/latest")
        #expect(LogFact.path("/films/0123456789abcdef/film.mp4").entry.value == "/films/[key]")
    }
}
