import ExactJSON
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// Two programs at work on one project: neither writes over what the other has kept.
@Suite(.timeLimit(.minutes(15))) struct SharedProjectServiceTests {
    @Test func whoHoldsTheOldSessionKeepsItsHandsOffTheNewOne() async throws {
        try await ForgottenProject.with { project in
            let (slow, quick) = (try project.program(), try project.program())
            await project.service.forget("s1")
            let events = await slow.events()
            await slow.say("add a title", id: 1)
            _ = await told(events) { $0.told == .finished }
            await quick.allowNewSession()
            try await quick.readyToSend()
            await project.service.put(Drafts.titled, in: "s2")
            _ = try await quick.refresh()
            let before = try project.kept()
            #expect(before.sessionID == "s2" && before.keptDrafts == [Drafts.filmed])
            await slow.cancelTurn()
            _ = await told(events) { $0.told == .asked([]) }
            #expect(try project.kept() == before)
            // The question, answered with yes, leads to the session that there is, and sends nothing there.
            await slow.say("add a title", id: 2)
            _ = await told(events) { $0.told == .finished }
            await slow.answer(true)
            var missing: Set<Workspace.Event> = [
                .request(.draft(Drafts.titled), of: nil), .request(.notSent(nil), of: 2),
            ]
            let all = await told(events) {
                missing.remove($0)
                return missing.isEmpty
            }
            #expect(all.contains(.sessionMoved))
            #expect(!all.contains { if case .sessionRenewed = $0 { true } else { false } })
            #expect(await slow.project.sessionID == "s2")
            #expect(try project.kept() == before)
            #expect(await project.service.done.isEmpty)
            await slow.close()
            await quick.close()
        }
    }

    @Test func whatCannotBeKeptForAnotherProgramIsToldOnce() async throws {
        try await ForgottenProject.with { project in
            let slow = try project.program()
            let ticket = SessionTicket(taskID: "t", sessionID: "s9", userID: nil)
            let other = try project.kept().renewed(ticket, lastSeen: nil)
            #expect(try project.desk.store.renew(project.kept(), session: ticket, service: "hosted") == other)
            await project.service.put(Drafts.titled, in: "s1")
            _ = try await slow.refresh()
            await project.service.put(Drafts.filmedAndTitled, in: "s1")
            _ = try await slow.refresh()
            let told = await slow.takeUntold()
            #expect(told.count == 1)
            #expect(told.allSatisfy { if case .storageTrouble = $0 { true } else { false } })
            #expect(try project.kept() == other)
        }
    }

    @Test func anEmptyProjectThatAnotherProgramFilledIsNotGivenUpUnasked() async throws {
        try await ForgottenProject.with(draft: Drafts.empty) { project in
            let slow = try project.program()
            var other = try project.kept()
            other.draft = Drafts.filmed
            try project.desk.store.save(other, service: "hosted")
            await project.service.forget("s1")
            await #expect(throws: RequestError.notSent(.sessionLost)) { try await slow.readyToSend() }
            #expect(try await slow.look().draft == Drafts.filmed)
            #expect(try project.kept().sessionID == "s1")
            #expect(try project.kept().draft == Drafts.filmed)
        }
    }

    @Test func anEmptyProjectThatAnotherProgramRenewedIsNotRenewedAgain() async throws {
        try await ForgottenProject.with(draft: Drafts.empty) { project in
            let (slow, quick) = (try project.program(), try project.program())
            await project.service.forget("s1")
            try await quick.readyToSend()
            await project.service.put(Drafts.filmed, in: "s2")
            _ = try await quick.refresh()
            let before = try project.kept()
            // Also where the user said so before.
            await slow.allowNewSession()
            await #expect(throws: RequestError.notSent(.sessionLost)) { try await slow.readyToSend() }
            #expect(try project.kept() == before)
        }
    }

    @Test func theFirstSessionIsBegunOnce() async throws {
        try await ForgottenProject.with(draft: Drafts.empty, session: nil) { project in
            let (slow, quick) = (try project.program(), try project.program())
            let first = try await quick.sessionID()
            await project.service.put(Drafts.filmed, in: first)
            _ = try await quick.refresh()
            #expect(try await slow.sessionID() == first)
            #expect(try await slow.refresh().draft == Drafts.filmed)
        }
    }
}
