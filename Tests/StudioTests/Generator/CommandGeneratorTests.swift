import Foundation
import TestSupport
import Testing

@testable import Studio

@Suite("A command of the user's as the generator", .inTurn)
struct CommandGeneratorFilmTests {
    private let request = ClipRequest(prompt: "a {output} '; rm -rf", lengthMs: 2050, width: 640, height: 360, fps: 25)

    private func temporaryFile() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("command-\(UUID().uuidString).mp4")
    }

    @Test(
        "Placeholders are replaced once, inside their element",
        arguments: [
            ("{prompt}", "a {output} '; rm -rf"), ("{seconds}", "2.050"), ("{width}x{height}@{fps}", "640x360@25"),
            ("--out={output}", "--out=/tmp/o.mp4"), ("{unknown} {", "{unknown} {"), ("{{width}}", "{640}"),
            ("plain", "plain"),
        ]
    )
    func filling(element: String, filled: String) {
        #expect(CommandGenerator.filled(element, request, output: URL(fileURLWithPath: "/tmp/o.mp4")) == filled)
    }

    @Test("A description never becomes an option")
    func dash() {
        let request = ClipRequest(prompt: "--version", lengthMs: 1000, width: 64, height: 64, fps: 25)
        #expect(
            CommandGenerator.filled("{prompt}", request, output: URL(fileURLWithPath: "/tmp/o.mp4")) == " --version"
        )
    }

    @Test("What the command writes becomes the clip")
    func success() async throws {
        let output = temporaryFile()
        defer { try? FileManager.default.removeItem(at: output) }
        let template = ["sh", "-c", "printf '%s' \"$1\" > \"$2\"", "sh", "{prompt}", "{output}"]
        try await CommandGenerator(runner: FoundationRunner(), template: template).generate(request, to: output) { _ in
        }
        #expect(try String(contentsOf: output, encoding: .utf8) == request.prompt)
    }

    @Test("Failures name the command, its status and its last words")
    func failure() async {
        let output = temporaryFile()
        let template = [
            "sh", "-c", "echo partial > \"$1\"; echo first >&2; echo no model >&2; exit 7", "sh", "{output}",
        ]
        await #expect(throws: GeneratorError.programFailed(program: "sh", exitStatus: 7, lastErrorLine: "no model")) {
            try await CommandGenerator(runner: FoundationRunner(), template: template).generate(request, to: output) {
                _ in
            }
        }
        #expect(!FileManager.default.fileExists(atPath: output.path))
        #expect(!FileManager.default.fileExists(atPath: output.path + ".part"))
    }

    @Test("A command that writes nothing, or nothing in it, is told apart", arguments: ["true", "touch"])
    func empty(program: String) async {
        let output = temporaryFile()
        await #expect(throws: GeneratorError.noOutput(program: program)) {
            try await CommandGenerator(runner: FoundationRunner(), template: [program, "{output}"])
                .generate(request, to: output) { _ in }
        }
        #expect(!FileManager.default.fileExists(atPath: output.path + ".part"))
    }

    @Test("Templates without a program or an output are refused", arguments: [[], [""], ["my-gen", "{prompt}"]])
    func unusable(template: [String]) async {
        let error = await #expect(throws: GeneratorError.self) {
            try await CommandGenerator(runner: FoundationRunner(), template: template)
                .generate(request, to: temporaryFile()) { _ in }
        }
        guard case .unusableCommand = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
