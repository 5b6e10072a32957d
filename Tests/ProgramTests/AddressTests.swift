import ExactJSON
import Foundation
import TestSupport
import Testing

/// `--api-url`, which means the same on every command, wherever it stands and however it is written.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct AddressProgramTests {
    /// A port that nobody serves.
    private static let address = "http://127.0.0.1:1"

    /// A command by its words, and how many words it wants behind them.
    private struct Leaf {
        let words: [String]
        let wanted: Int
    }

    /// Every command that there is, by the program's own word.
    private static func leaves(_ command: JSON, _ before: [String] = []) -> [Leaf] {
        let children = command["subcommands"]?.array ?? []
        let name = command["commandName"]?.string ?? ""
        guard name != "help" else { return [] }
        let words = before + [name]
        guard children.isEmpty else { return children.flatMap { leaves($0, words) } }
        let wanted = (command["arguments"]?.array ?? []).count {
            $0["kind"] == "positional" && $0["isOptional"] == false
        }
        return [Leaf(words: Array(words.dropFirst()), wanted: wanted)]
    }

    @Test func itIsTheSameOnEveryCommand() throws {
        try withHome { home in
            let help = try JSON(parsing: try reeldeck(["--experimental-dump-help"], home: home).output)
            let leaves = Self.leaves(try #require(help["command"]))
            #expect(leaves.count > 15)
            for leaf in leaves {
                let rest = (0..<leaf.wanted).map { "word\($0)" }
                let spellings = [
                    ["--api-url", Self.address] + leaf.words + rest, ["--api-url=\(Self.address)"] + leaf.words + rest,
                    leaf.words + ["--api-url", Self.address] + rest, leaf.words + ["--api-url=\(Self.address)"] + rest,
                    leaf.words + rest + ["--api-url", Self.address],
                ]
                let results = try spellings.map { words in
                    try withHomeOfItsOwn { try reeldeck(words, home: $0) }
                }
                for (words, result) in zip(spellings, results) {
                    #expect(!result.errors.contains("nknown option"), "\(words): \(result.errors)")
                    #expect(!result.errors.contains("nexpected argument"), "\(words): \(result.errors)")
                    #expect(result.status == results[0].status, "\(words)")
                    #expect(result.errors == results[0].errors, "\(words)")
                }
                if ["say", "show", "draft", "credits"].contains(leaf.words[0]) {
                    #expect(results[0].status == 69, "\(leaf.words): \(results[0].errors)")
                    #expect(results[0].errors.contains(Self.address), "\(leaf.words)")
                }
            }
        }
    }

    private func withHomeOfItsOwn<Result>(_ body: (URL) throws -> Result) throws -> Result {
        var result: Result?
        try withHome { result = try body($0) }
        return try #require(result)
    }

    /// By the command line, else the environment, else the settings.
    @Test func whatIsNearerCountsMore() throws {
        try withHome { home in
            let folder = home.appending(path: ".config/reeldeck")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("service = \"cloud\"\napi_url = \"http://127.0.0.1:3\"\n".utf8)
                .write(to: folder.appending(path: "config.toml"))
            func called(_ words: [String], _ environment: [String: String] = [:]) throws -> String {
                try reeldeck(["credits"] + words, home: home, environment: environment).errors
            }
            #expect(try called([]).contains("http://127.0.0.1:3 "))
            #expect(try called([], ["NEMO_API_URL": "http://127.0.0.1:2"]).contains("http://127.0.0.1:2 "))
            #expect(try called([], ["NEMO_API_URL": ""]).contains("http://127.0.0.1:3 "))
            #expect(
                try called(["--api-url", Self.address], ["NEMO_API_URL": "http://127.0.0.1:2"]).contains(
                    "\(Self.address) "
                )
            )
            #expect(try called(["--studio"], ["NEMO_API_URL": "http://127.0.0.1:2"]).isEmpty)
        }
    }

    @Test func aFreePortIsToldAndFound() throws {
        try withHome { home in
            let program = Program(["serve", "--port", "0"], home: home)
            #expect(program.until(shows: "http://127.0.0.1:"))
            let address = try #require(program.words.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)/))
            #expect(try (1024...65_535).contains(#require(Int(address.output.1))))
            // Who comes later finds it by the lock file, and works with it.
            let doctor = try reeldeck(["doctor"], home: home)
            #expect(doctor.output.contains("\(address.output.0) answers"))
            program.type("\u{3}")
            #expect(program.end() != nil)
        }
    }
}
