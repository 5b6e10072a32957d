import ExactJSON
import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// A session that the service says it does not know: asked once more, told, and nothing lost.
@Suite(.timeLimit(.minutes(15))) struct SessionServiceTests {
    /// A workspace on a project with a film in session `s1`, or with an empty one.
    private func withProject(
        _ words: ForgetfulService.Words = .code,
        draft: JSON = Drafts.filmed,
        _ body: (ForgetfulService, Workspace, WorkspaceFixture) async throws -> Void
    ) async throws {
        try await ForgottenProject.with(words, draft: draft) { project in
            let workspace = try project.program()
            try await body(project.service, workspace, project.desk)
            await workspace.close()
        }
    }

    private func kept(_ desk: WorkspaceFixture) throws -> Project { try desk.store.project("film", service: "hosted") }

    @Test(arguments: ForgetfulService.Words.allCases)
    func oneSlipIsNotBelieved(_ words: ForgetfulService.Words) async throws {
        try await withProject(words) { service, workspace, desk in
            await service.slip(1)
            let project = try await workspace.refresh()
            #expect(project.draft == Drafts.filmed)
            await service.slip(1)
            #expect(try await workspace.upload(addresses: ["http://example.com/a.mp4"]).count == 1)
            await service.slip(1)
            #expect(try await workspace.browserLink().address.hasSuffix("ct=clm"))
            let events = await workspace.events()
            await service.slip(1)
            await workspace.say("add a title")
            let all = await told(events) { $0.told == .finished }
            #expect(!all.contains(.sessionLost) && !all.contains { $0.isRenewal })
            #expect(await service.done == ["s1: add a title"])
            #expect(try kept(desk).sessionID == "s1")
        }
    }

    @Test(arguments: ForgetfulService.Words.allCases)
    func whatItHeldStaysAndNothingIsSent(_ words: ForgetfulService.Words) async throws {
        try await withProject(words) { service, workspace, desk in
            await service.forget("s1")
            await #expect(throws: RequestError.sessionLost) { try await workspace.refresh() }
            #expect(await workspace.takeUntold() == [.sessionLost])
            await #expect(throws: RequestError.unsent) { try await workspace.readyToSend() }
            await #expect(throws: RequestError.unsent) { try await workspace.upload(addresses: ["http://a.com/a.mp4"]) }
            await #expect(throws: RequestError.sessionLost) { try await workspace.browserLink() }
            let shown = try await workspace.look()
            #expect(shown.draft == Drafts.filmed)
            #expect(try kept(desk).draft == Drafts.filmed)
            #expect(try kept(desk).sessionID == "s1")
            #expect(await service.done.isEmpty)
            #expect(await service.uploads == 0)
        }
    }

    @Test func aSessionThatComesBackIsGoneOnWith() async throws {
        try await withProject { service, workspace, _ in
            await service.forget("s1")
            await #expect(throws: RequestError.sessionLost) { try await workspace.refresh() }
            let events = await workspace.events()
            await workspace.say("add a title", id: 1)
            _ = await told(events) { $0.told == .finished }
            await service.remember("s1")
            let project = try await workspace.refresh()
            #expect(project.draft == Drafts.filmed)
            #expect(await !workspace.isSessionLost)
            let all = await told(events) { $0.told == .finished }
            #expect(all.contains(.sessionFound))
            #expect(await service.done == ["s1: add a title"])
        }
    }

    @Test func whoHasNotHeardOfALossDoesNotHearOfItWhenItIsOver() async throws {
        try await withProject { service, workspace, _ in
            await service.forget("s1")
            await #expect(throws: RequestError.sessionLost) { try await workspace.refresh() }
            await service.remember("s1")
            _ = try await workspace.refresh()
            #expect(await workspace.takeUntold() == [.sessionFound])
        }
    }

    @Test func theStateIsAskedForAMomentLaterAndNotWhatCostsMore() async throws {
        try await ForgottenProject.with { project in
            let workspace = try project.program()
            await project.service.forget("s1")
            let file = project.desk.folder.appending(path: "clip.mp4")
            try Data(repeating: 1, count: 1000).write(to: file)
            await #expect(throws: RequestError.unsent) { try await workspace.upload([file]) }
            #expect(project.clock.pauses == [.seconds(1)])
            let calls = project.desk.service.requests.map(\.path)
            #expect(calls.count { $0.hasPrefix("/api/upload-video/") } == 1)
            #expect(calls.count { $0.hasPrefix("/api/state/") } == 1)
            await workspace.close()
        }
    }

    @Test func aRefusalIsNoEditWhateverComesOfTheLookBehindIt() async throws {
        let service = ForgetfulService(draft: Drafts.filmed)
        let isBad = Gate()
        try await WorkspaceFixture.with({ request in
            if isBad.isOpen, request.path.hasPrefix("/api/state/") { return .json("{}", status: 500) }
            return await service.answer(request)
        }) { desk in
            var project = try desk.store.open("film", service: "hosted", create: true)
            (project.sessionID, project.draft) = ("s1", Drafts.filmed)
            let workspace = Workspace(
                project: project,
                client: desk.client,
                store: desk.store,
                language: .english,
                clock: HastyClock(desk.clock)
            )
            isBad.open()
            await service.forget("s1")
            let events = await workspace.events()
            await workspace.say("add a title", id: 1)
            let all = WorkspaceFixture.Told(
                events: await told(events) { $0.told == .finished || $0.told?.isRecovering == true }
            )
            #expect(all.failures.map { $0.hasPrefix("Not sent: ") } == [true])
            #expect(await !workspace.isSessionLost)
            await workspace.close()
        }
    }

    @Test func whatCannotBeKeptOfAnUploadIsTold() async throws {
        try await withProject { _, workspace, desk in
            let file = desk.folder.appending(path: "clip.mp4")
            try Data(repeating: 1, count: 1000).write(to: file)
            // There is no project any more that it could be a source of.
            try desk.store.remove("film")
            #expect(try await workspace.upload([file]).count == 1)
            let untold = await workspace.takeUntold()
            #expect(untold.count == 1)
            #expect(untold.allSatisfy { if case .storageTrouble = $0 { true } else { false } })
        }
    }

    @Test func theOldTimelineIsExportedUnderANewSession() async throws {
        try await withProject { service, workspace, desk in
            await service.forget("s1")
            let job = try await workspace.export(RenderOutput(), to: desk.folder.appending(path: "film.mp4"))
            #expect(job.sessionID == "s2")
            #expect(job.draft == Drafts.filmed)
            let again = try await workspace.export(RenderOutput(), to: desk.folder.appending(path: "again.mp4"))
            #expect(again.sessionID == "s2")
            // It is a session for the film and not for the work: that is still the user's to decide.
            #expect(try kept(desk).sessionID == "s1")
            await workspace.renders.stop()
        }
    }

    @Test func anEmptyProjectGoesOnInANewSession() async throws {
        try await withProject(draft: ["t": [], "d": 0]) { service, workspace, desk in
            await service.forget("s1")
            try await workspace.readyToSend()
            #expect(await workspace.takeUntold() == [.sessionRenewed(kept: false)])
            #expect(try kept(desk).sessionID == "s2")
            #expect(try kept(desk).keptDrafts.isEmpty)
        }
    }

    @Test func whoeverAllowsItGoesOnInANewSessionAndTheOldTimelineIsKept() async throws {
        try await withProject { service, workspace, desk in
            await service.forget("s1")
            await workspace.allowNewSession()
            let project = try await workspace.readyToSend()
            #expect(project.timeline.isEmpty && project.showsKept)
            #expect(try kept(desk).keptDrafts == [Drafts.filmed])
            #expect(await workspace.takeUntold() == [.sessionRenewed(kept: true)])
            let job = try await workspace.export(RenderOutput(), to: desk.folder.appending(path: "film.mp4"))
            #expect(job.sessionID == "s2")
            #expect(job.draft == Drafts.filmed)
            await workspace.renders.stop()
        }
    }

    @Test func aJobOfASessionThatIsGoneIsBegunAgainUnderAnother() async throws {
        try await withProject { service, workspace, desk in
            let job = try await workspace.export(RenderOutput(), to: desk.folder.appending(path: "film.mp4"))
            #expect(job.sessionID == "s1")
            try await workspace.renders.cancel(job.id)
            await service.slip(1)
            #expect(try await workspace.retry(job.id)?.id == job.id)
            try await workspace.renders.cancel(job.id)
            await service.forget("s1")
            let again = try #require(try await workspace.retry(job.id))
            #expect(again.sessionID == "s2" && again.draft == job.draft)
            #expect(again.id == job.id)
            #expect(again.note?.contains("it is made in a new one") == true)
            await workspace.renders.stop()
        }
    }

    // MARK: On the screen

    @Test func aMessageWaitsForTheAnswer() async throws {
        try await withProject { service, workspace, desk in
            await service.forget("s1")
            let events = await workspace.events()
            await workspace.say("add a title", id: 1)
            let all = await told(events) { $0.told == .finished }
            #expect(all.contains(.sessionLost))
            #expect(await workspace.waiting().map(\.text) == ["add a title"])
            #expect(await service.done.isEmpty)
            #expect(try kept(desk).draft == Drafts.filmed)
            // The answer may be typed.
            await workspace.say("yes", id: 2)
            let next = await told(events) { $0.told == .finished }
            #expect(next.contains(.request(.taken, of: 2)))
            #expect(next.contains(.sessionRenewed(kept: true)))
            #expect(next.contains(.request(.began("add a title", isAgain: true), of: 1)))
            // What was said once stands once in the conversation.
            let said = try desk.store.chat(of: "film").filter { $0 == ChatEntry(.you, "add a title") }
            #expect(said.count == 1)
            #expect(await service.done == ["s2: add a title"])
            let project = try kept(desk)
            #expect(project.keptDrafts == [Drafts.filmed])
        }
    }

    @Test func withNoNothingGoesOffAndTheNextMessageAsksAnew() async throws {
        try await withProject { service, workspace, desk in
            await service.forget("s1")
            let events = await workspace.events()
            await workspace.say("add a title", id: 1)
            _ = await told(events) { $0.told == .finished }
            await workspace.answer(false)
            _ = await told(events) { $0 == .request(.notSent(nil), of: 1) }
            #expect(await workspace.waiting().isEmpty)
            await workspace.say("add two titles", id: 2)
            let all = await told(events) { $0.told == .finished }
            #expect(all.contains(.sessionLost))
            #expect(await service.done.isEmpty)
            let project = try kept(desk)
            #expect(project.sessionID == "s1")
        }
    }

    @Test func aLookAfterATurnNeverEmptiesWhatWasDone() async throws {
        // The first film of a project, told by nothing but the words of the agent.
        try await withProject(draft: .null) { service, workspace, desk in
            await service.forgetAfterTurn()
            let events = await workspace.events()
            await workspace.say("make a film")
            let all = await told(events, looking: desk.clock) { $0.told == .finished }
            #expect(all.contains(.sessionLost))
            #expect(!all.contains { $0.isRenewal })
            #expect(WorkspaceFixture.Told(events: all).failures.isEmpty)
            let project = try kept(desk)
            #expect(project.sessionID == "s1")
        }
    }

    @Test func aStateWithoutADraftIsNotTaken() async throws {
        let draft = Drafts.filmed
        let service = ForgetfulService(draft: draft)
        let isBad = Gate()
        try await WorkspaceFixture.with({ request in
            if isBad.isOpen, request.path.hasPrefix("/api/state/") { return .envelope(data: "{}") }
            return await service.answer(request)
        }) { desk in
            var project = try desk.store.open("film", service: "hosted", create: true)
            (project.sessionID, project.draft) = ("s1", draft)
            try desk.store.save(project, service: "hosted")
            let workspace = Workspace(project: project, client: desk.client, store: desk.store, language: .english)
            isBad.open()
            await #expect(throws: ServiceError.noTimeline) { try await workspace.refresh() }
            #expect(try kept(desk).draft == draft)
            await workspace.close()
        }
    }

    @Test func whatAnotherProgramSawOfTheVolumesIsKnown() async throws {
        func music(_ volume: Int) -> JSON {
            let media = Segment.Media(source: .music(mood: "lofi"))
            let segment = Segment(
                id: "m",
                start: 0,
                duration: 9000,
                name: "Lo-fi",
                content: .media(media),
                volume: volume
            )
            return Draft(tracks: [Track(kind: .audio, segments: [segment])]).json
        }
        try await withProject(draft: music(0)) { _, workspace, desk in
            // Meanwhile another one saw it at 60 %, and silenced again.
            var other = try kept(desk)
            other.formerVolumes.see(Draft(json: music(60)), become: Draft(json: music(0)))
            try desk.store.save(other, service: "hosted")
            let project = try await workspace.refresh()
            let address = SegmentAddress(.audio, 1, 1)
            #expect(project.formerVolumes.percent(of: address, in: project.timeline) == 60)
        }
    }
}

extension Workspace.Event {
    fileprivate var isRenewal: Bool { if case .sessionRenewed = self { true } else { false } }
}
