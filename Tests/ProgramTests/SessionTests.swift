import ExactJSON
import Foundation
import ScriptedService
import TestSupport
import Testing

/// The real program with a service that forgets sessions and shows its state badly: nothing lost, no untruth.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(10))) struct SessionTests {
    private func withService(
        _ service: MoodyService = MoodyService(),
        _ body: (Hosted) async throws -> Void
    ) async throws {
        try await Hosted.with({ await service.answer($0) }, body)
    }

    // MARK: A bad look at the state

    @Test func aFailedLookBeforeSendingSaysNotSent() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            await service.lookBadly(.json(#"{"detail":"boom"}"#, status: 500))
            let said = try hosted.run(["say", "add a title"])
            #expect(said.status == 1)
            #expect(said.errors.hasPrefix("reeldeck: Not sent: The service answered with HTTP 500: boom."))
            #expect(said.output.isEmpty)
            #expect(await service.sent.isEmpty)
        }
    }

    @Test(arguments: [
        ScriptedAnswer.json(#"{"detail":"boom"}"#, status: 500), .html("<h1>busy</h1>", status: 200),
        .envelope(data: "{}"), .html("<h1>no</h1>", status: 404),
    ])
    func whatIsDoneStaysDone(_ badLook: ScriptedAnswer) async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            await service.lookBadlyAfterTurn(badLook)
            let said = try hosted.run(["say", "add a title"])
            #expect(said.status == 0)
            #expect(said.output == "Done.\n")
            #expect(!said.errors.contains("reeldeck:") && said.errors.contains("Looking again"))
            #expect(await service.sent.count == 1)
            #expect(try hosted.run(["show"]).output == MoodyService.summary)
        }
    }

    // MARK: A session that is gone

    @Test func whatItHeldStaysAndNothingIsSent() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            #expect(try hosted.run(["show"]).output == MoodyService.summary)
            await service.forget()
            let shown = try hosted.run(["show"])
            #expect(shown.output == MoodyService.summary)
            #expect(shown.errors.contains("does not know this project's session any more"))
            #expect(shown.status == 0)
            #expect(try hosted.run(["draft"]).output.contains("\"Hi\""))
            for command in [
                ["say", "add a title"], ["say", "export vertical"], ["upload", "http://example.com/a.mp4"],
                ["say", "upload http://example.com/a.mp4"],
            ] {
                let refused = try hosted.run(command)
                #expect(refused.status == 1)
                #expect(refused.errors.hasPrefix("reeldeck: Not sent: The service does not know"))
                #expect(refused.errors.split(separator: "\n").count == 1)
            }
            let link = try hosted.run(["project", "link"])
            #expect(link.status == 1)
            #expect(link.errors.hasPrefix("reeldeck: The service does not know"))
            #expect(await service.sent.isEmpty)
            #expect(await service.uploads == 0)
        }
    }

    @Test func itsTimelineIsExportedUnderANewSession() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.forget()
            let job = try hosted.run(["export", "--detach"])
            #expect(job.status == 0)
            #expect(job.errors.contains("as it was last seen is exported under a new one"))
            _ = try hosted.run(["show"])
            // The work is not in that session: it is still the user's to say so.
            #expect(try hosted.run(["say", "add a title"]).status == 1)
            #expect(await service.sent.isEmpty)
        }
    }

    @Test func aNewSessionIsBegunWhereTheUserSaysSo() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.forget()
            let said = try hosted.run(["say", "--new-session", "add a title"])
            #expect(said.status == 0)
            #expect(said.output == "Done.\n")
            #expect(said.errors.contains("this is a new one"))
            #expect(await service.sent.count == 1)
            #expect(await service.sent.allSatisfy { $0.contains("s2") })
            // The new one is empty as yet; what is there to see is what is kept.
            let shown = try hosted.run(["show"])
            #expect(shown.output == MoodyService.summary)
            #expect(shown.errors.contains("a session that is gone"))
            #expect(try hosted.run(["show", "--json"]).output.contains(#""kept":true"#))
            #expect(try hosted.run(["show", "--kept-number", "2"]).status == 65)
            #expect(try hosted.run(["show", "--kept"]).output == MoodyService.summary)
            #expect(try hosted.run(["export", "--kept", "--detach"]).status == 0)
            #expect(try hosted.run(["say", "export vertical"]).errors.contains("cannot change its shape"))
            #expect(try hosted.run(["say", "add another"]).status == 0)
        }
    }

    @Test func whoHasSaidSoIsNotToldToSaySo() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.forget()
            let shaped = try hosted.run(["say", "--new-session", "export vertical"])
            #expect(shaped.errors.contains("this is a new one"))
            #expect(!shaped.errors.contains("Not sent"))
            // The film is not there any more to be given another shape.
            #expect(shaped.errors.contains("cannot change its shape"))
            #expect(shaped.status == 65)
            #expect(await service.sent.isEmpty)
        }
    }

    @Test func anEmptyProjectGoesOnAndSaysSo() async throws {
        let service = MoodyService(#"{"t":[],"d":0}"#)
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.forget()
            let said = try hosted.run(["say", "add a title"])
            #expect(said.status == 0)
            #expect(said.errors.contains("this is a new one"))
            #expect(await service.sent.count == 1)
        }
    }

    @Test(arguments: [
        ["show"], ["say", "add a title"], ["export", "--detach"], ["upload", "http://example.com/a.mp4"],
    ])
    func oneSlipIsNotBelieved(_ command: [String]) async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.slip(1)
            let outcome = try hosted.run(command)
            #expect(outcome.status == 0)
            #expect(!outcome.errors.contains("session"))
            #expect(await service.session == 1)
        }
    }

    @Test func theScreenAsks() async throws {
        let service = MoodyService()
        try await withService(service) { hosted in
            _ = try hosted.run(["show"])
            await service.forget()
            let asks = {
                let program = Program(["--api-url", hosted.address], home: hosted.home, size: (120, 40))
                guard program.until(shows: "begin a new session") else { return program.words }
                program.type("add a title\r")
                guard program.until(shows: "Not sent") else { return program.words }
                program.type("yes\r")
                guard program.until(shows: "Done.") else { return program.words }
                return program.leave() == 0 ? "" : program.words
            }()
            #expect(asks.isEmpty)
            #expect(await service.sent.count == 1)
            #expect(await service.sent.allSatisfy { $0.contains("s2") && $0.contains("add a title") })
            #expect(try hosted.run(["show", "--kept"]).output == MoodyService.summary)
        }
    }
}
