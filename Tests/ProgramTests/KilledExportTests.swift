import Dispatch
import Foundation
import ScriptedService
import Testing

/// The real program is killed between the wish for a film and its job: the next one tells of it.
@Suite(.timeLimit(.minutes(10))) struct KilledExportTests {
    private func away<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async { done.resume(with: Result { try body() }) }
        }
    }

    private static func kill(_ arguments: [String], _ home: URL, when isReady: () -> Bool) {
        let program = Program(arguments, home: home)
        let wasReady = Program.eventually(isReady)
        #expect(wasReady)
        program.signal(SIGKILL)
        #expect(program.end() == -SIGKILL)
    }

    @Test func theWishIsListedAndDropped() async throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let service = MoodyService()
        let isHanging = Gate()
        try await ScriptedService.with({ request in
            if request.path.hasPrefix("/api/state/"), !isHanging.isOpen {
                isHanging.open()
                return .raw([.hang])
            }
            return await service.answer(request)
        }) { scripted in
            let address = scripted.address
            let words = ["export", "--api-url", address, "--format", "gif", "-o", "film.gif"]
            try await away { Self.kill(words, home) { isHanging.isOpen } }
            let run = { (words: [String]) in
                try await away { try reeldeck(words, home: home, environment: ["NEMO_API_URL": address]) }
            }
            #expect(await service.rendered.isEmpty)
            #expect(try await run(["jobs"]).errors.contains("1 message was not sent"))
            let pending = try await run(["pending"])
            #expect(pending.output.hasPrefix("1  export to /") && pending.output.hasSuffix("/film.gif\n"))
            #expect(try await run(["pending", "drop"]).output.hasPrefix("Dropped: export to /"))
            #expect(try await run(["pending"]).output.isEmpty)
            #expect(await service.rendered.isEmpty)
        }
    }
}
