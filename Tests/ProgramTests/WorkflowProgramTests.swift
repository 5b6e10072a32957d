import Foundation
import TestSupport
import Testing

/// The commands of docs/workflows.md are run as they stand there.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(20))) struct WorkflowProgramTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/workflows.md")

    /// The heading of each workflow and its commands.
    private static func workflows() throws -> [(name: String, commands: String)] {
        let text = try String(contentsOf: page, encoding: .utf8)
        return text.split(separator: "\n## ").dropFirst().compactMap { part in
            guard let name = part.split(separator: "\n").first,
                let begin = part.range(of: "```sh\n"),
                let end = part.range(of: "\n```", range: begin.upperBound..<part.endIndex)
            else { return nil }
            return (String(name), String(part[begin.upperBound..<end.lowerBound]))
        }
    }

    private func run(_ commands: String, home: URL) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-e", "-c", commands]
        process.currentDirectoryURL = home
        let program = URL(filePath: Program.path).deletingLastPathComponent().path
        process.environment = ["HOME": home.path, "PATH": "\(program):\(Tool.path)", "LANG": "C.UTF-8"]
        let output = home.appending(path: ".all")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
    }

    @Test func theyDoWhatTheySay() throws {
        let workflows = try Self.workflows()
        #expect(workflows.map(\.name) == ["Quick edit", "Batch", "Iterative"])
        // How long each film is, in s.
        let films: [String: [String: Double]] = [
            "Quick edit": ["quick.mp4": 3],
            "Batch": [
                "films/beach.mp4": 2, "films/market.mp4": 3, "films/beach-vertical.mp4": 3, "films/market-slow.mp4": 8,
            ],
            "Iterative": ["rough.mp4": 4, "iterative.mp4": 4],
        ]
        try withHome { home in
            for (name, seconds) in [("clip", 4), ("beach", 3), ("market", 4)] {
                // Their lengths are asked for, and not what is seen.
                try Tool.film(home.appending(path: "\(name).mov"), seconds: seconds, pictures: "color")
            }
            for (name, commands) in workflows {
                let (status, output) = try run(commands, home: home)
                #expect(status == 0, "\(name): \(output)")
                for (film, seconds) in films[name] ?? [:] {
                    let found = length(of: home.appending(path: film))
                    #expect(found.map { abs($0 - seconds) < 0.2 } == true, "\(film): \(found ?? 0) s: \(output)")
                }
            }
        }
    }
}
