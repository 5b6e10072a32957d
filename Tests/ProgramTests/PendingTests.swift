import Foundation
import ScriptedService
import TestSupport
import Testing

/// The real program is killed: what waited is there at the next start, and what was on its way is looked up.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct PendingTests {
    /// Says two things on the screen, the first of which is never answered, and kills the program.
    private static func kill(_ hosted: Hosted) {
        let program = Program(["--api-url", hosted.address], home: hosted.home)
        // What the timeline held before is what is compared with afterwards.
        #expect(program.until(shows: "Hi"))
        program.type("add a clip\r")
        #expect(program.until { _ in hosted.service.requests.contains { $0.path == "/run_sse" } })
        program.type("make it red\r")
        // In the frame's heading, where nothing stood before: elsewhere only the cells that differ are drawn.
        #expect(program.until(shows: "1 waits"))
        program.signal(SIGKILL)
        #expect(program.end() == -SIGKILL)
    }

    private func withKilled(
        _ service: MoodyService,
        _ body: (Hosted) async throws -> Void
    ) async throws {
        try await Hosted.with({ await service.answer($0) }) { hosted in
            await service.hang()
            Self.kill(hosted)
            try await body(hosted)
        }
    }

    @Test func whatWaitedIsSentWhenTheUserSaysSo() async throws {
        let service = MoodyService()
        try await withKilled(service) { hosted in
            #expect(try hosted.run(["show"]).errors.contains("1 message was not sent"))
            let pending = try hosted.run(["pending"])
            #expect(pending.output == "1  make it red\n")
            #expect(pending.errors.contains("“add a clip” was on its way when the program ended."))
            #expect(pending.errors.contains("Nothing of it is seen in the timeline so far. It may still come"))
            #expect(await service.sent.count == 1)
            // What became of the other is told until something else is said.
            let sent = try hosted.run(["pending", "send"])
            #expect(sent.output == "Done.\n" && sent.status == 0)
            #expect(sent.errors.contains("add a clip"))
            #expect(await service.sent.last?.contains("make it red") == true)
            #expect(await service.sent.count == 2)
            let nothing = try hosted.run(["pending"]).errors
            #expect(nothing.contains("Nothing waits") && !nothing.contains("add a clip"))
        }
    }

    @Test func whatWasDoneMeanwhileIsTold() async throws {
        let service = MoodyService()
        try await withKilled(service) { hosted in
            await service.become(#"{"t":[],"d":0}"#)
            let said = try hosted.run(["say", "add music"])
            #expect(said.errors.contains("✓ Title removed"))
            #expect(said.errors.contains("1 message was not sent"))
            #expect(said.output == "Done.\n")
            #expect(await service.sent.count == 2)
            #expect(try hosted.run(["pending", "drop", "2"]).status == 65)
            #expect(try hosted.run(["pending", "drop", "1"]).output == "Dropped: make it red\n")
            #expect(try hosted.run(["pending"]).output.isEmpty)
        }
    }
}
