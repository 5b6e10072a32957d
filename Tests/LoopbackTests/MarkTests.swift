import ExactJSON
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline
import Workspace

/// What the studio says of a turn in which nothing was done, beside its words.
@Suite(.inTurn, .serialized) struct MarkTests {
    @Test func whatWasNotDoneIsMarkedAndWhatWasIsNot() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let table: [(sentence: String, mark: TurnMark.Kind?)] = [
                ("add a title 'Hi' for 2 seconds", nil), ("frobnicate the zorp", .question), ("move it", .question),
                ("delete everything", .question), ("undo everything", .question), ("set the title to 2 s", .nothing),
                ("remove track V7", .refused), ("go back to version 99", .refused), ("help", .answer),
                ("how long is the video?", .answer), ("don't delete the title", .answer),
                ("make the title yellow", nil), ("undo everything anyway", nil), ("撤销", nil), ("清空时间线", nil),
                ("清空时间线", .nothing),
            ]
            for (sentence, mark) in table {
                let told = try await loopback.say(sentence, workspace)
                let marks = told.compactMap { if case .marked(let mark) = $0 { mark.kind } else { nil } }
                #expect(marks == (mark.map { [$0] } ?? []), "\(sentence): \(told.text)")
            }
            // It is of the turn, and no part of the state.
            let state = try await loopback.client.state(session: try await workspace.sessionID())
            #expect(!state.draft.text.contains(TurnMark.key))
            await workspace.close()
        }
    }

    @Test func aLockedTrackIsNotClearedAndThatIsMarked() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("add a title 'Hi' for 2 seconds", workspace)
            _ = try await loopback.say("lock track T1", workspace)
            let told = try await loopback.say("clear the timeline", workspace)
            #expect(told.contains(.marked(TurnMark(.refused))))
            #expect(await workspace.project.timeline.isEmpty == false)
            await workspace.close()
        }
    }
}
