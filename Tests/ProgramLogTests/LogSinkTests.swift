import Foundation
import PrivateFiles
import Testing

@testable import ProgramLog

/// The log on disk.
@Suite struct LogSinkTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private static func lines(_ file: URL) throws -> [Substring] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    }

    @Test func whatIsToldIsInTheFileOfItsUserAlone() throws {
        try withFolder { folder in
            let sink = LogSink { Date(timeIntervalSince1970: 0) }
            let log = Log(.client, to: sink)
            log.info("nobody listens yet")
            sink.open(in: folder)
            sink.keepSecret("my own token")
            log.info("request", .method("GET"), .path("/x"), .status(200), .took(.milliseconds(12)))
            log.warning("request failed", .reason("my own token is bad"))
            let file = LogSink.file(in: folder)
            let lines = try Self.lines(file)
            #expect(lines.count == 2)
            #expect(lines[0].hasPrefix("1970-01-01T00:00:00.000Z info    ["))
            #expect(lines[0].hasSuffix("] client: request method=GET path=/x status=200 ms=12"))
            #expect(lines[1].hasSuffix("] client: request failed reason=\"[token] is bad\""))
            let facts = try #require(FileFacts(file.path))
            #expect(!facts.isOpenToOthers)
        }
    }

    @Test func aFullFileBeginsAnewAndTheOldestGoes() throws {
        try withFolder { folder in
            let file = LogSink.file(in: folder)
            var log = RotatingFile(file, limit: 100, kept: 2)
            for number in 0..<10 { log.append("\(number) " + String(repeating: "x", count: 40)) }
            // Two lines of 43 bytes are in each.
            #expect(try Self.lines(file).map { $0.prefix(1) } == ["8", "9"])
            #expect(try Self.lines(file.appendingPathExtension("1")).map { $0.prefix(1) } == ["6", "7"])
            #expect(try Self.lines(file.appendingPathExtension("2")).map { $0.prefix(1) } == ["4", "5"])
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(Set(names) == ["reeldeck.log", "reeldeck.log.1", "reeldeck.log.2", "reeldeck.log.lock"])
        }
    }

    @Test func aLineThatIsLargerThanAFileIsWrittenWhole() throws {
        try withFolder { folder in
            var log = RotatingFile(LogSink.file(in: folder), limit: 10, kept: 1)
            log.append(String(repeating: "a", count: 50))
            log.append(String(repeating: "b", count: 50))
            let lines = try Self.lines(LogSink.file(in: folder))
            #expect(lines == [Substring(String(repeating: "b", count: 50))])
        }
    }

    @Test func whoSharesTheFileFollowsWhenAnotherTurnsItOver() throws {
        try withFolder { folder in
            let file = LogSink.file(in: folder)
            var one = RotatingFile(file, limit: 100, kept: 3)
            var other = RotatingFile(file, limit: 100, kept: 3)
            for number in 0..<4 {
                one.append("one \(number) " + String(repeating: "x", count: 30))
                other.append("other \(number) " + String(repeating: "x", count: 30))
            }
            var all: [Substring] = []
            for ending in ["3", "2", "1"] { all += (try? Self.lines(file.appendingPathExtension(ending))) ?? [] }
            all += try Self.lines(file)
            let expected = (0..<4).flatMap { ["one \($0)", "other \($0)"] }
            #expect(all.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == expected)
        }
    }

    @Test func aLinkInItsPlaceIsNotWrittenThrough() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let precious = folder.appending(path: "precious")
            try Data("mine".utf8).write(to: precious)
            try FileManager.default.createSymbolicLink(at: LogSink.file(in: folder), withDestinationURL: precious)
            var log = RotatingFile(LogSink.file(in: folder), limit: 100, kept: 1)
            log.append("line")
            #expect(try String(contentsOf: precious, encoding: .utf8) == "mine")
        }
    }
}
