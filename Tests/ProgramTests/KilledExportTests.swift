import Foundation
import ScriptedService
import TestSupport
import Testing

/// The real program is killed between the wish for a film and its job: the next one tells of it.
@Suite(.inTurn, .timeLimit(.minutes(10))) struct KilledExportTests {
    private static func kill(_ arguments: [String], _ home: URL, when isReady: () -> Bool) {
        let program = Program(arguments, home: home)
        let wasReady = Program.eventually(isReady)
        #expect(wasReady)
        program.signal(SIGKILL)
        #expect(program.end() == -SIGKILL)
    }

    @Test func theWishIsListedAndDropped() async throws {
        let service = MoodyService()
        let isHanging = Gate()
        try await Hosted.with({ request in
            if request.path.hasPrefix("/api/state/"), !isHanging.isOpen {
                isHanging.open()
                return .raw([.hang])
            }
            return await service.answer(request)
        }) { hosted in
            let words = ["export", "--api-url", hosted.address, "--format", "gif", "-o", "film.gif"]
            Self.kill(words, hosted.home) { isHanging.isOpen }
            #expect(await service.rendered.isEmpty)
            #expect(try hosted.run(["jobs"]).errors.contains("1 message was not sent"))
            let pending = try hosted.run(["pending"])
            #expect(pending.output.hasPrefix("1  export to /") && pending.output.hasSuffix("/film.gif\n"))
            #expect(try hosted.run(["pending", "drop"]).output.hasPrefix("Dropped: export to /"))
            #expect(try hosted.run(["pending"]).output.isEmpty)
            #expect(await service.rendered.isEmpty)
        }
    }
}
