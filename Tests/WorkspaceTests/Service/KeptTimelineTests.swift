import ExactJSON
import Foundation
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// Timelines of sessions that are gone: each stays with the project until it is not wanted any more.
@Suite(.timeLimit(.minutes(15))) struct KeptTimelineServiceTests {
    /// The film was lost with its session, and the one since holds a title.
    private func withTitleInANewSession(_ body: (ForgottenProject, Workspace) async throws -> Void) async throws {
        try await ForgottenProject.with { project in
            let workspace = try project.program()
            await workspace.allowNewSession()
            await project.service.forget("s1")
            try await workspace.readyToSend()
            #expect(await workspace.project.showsKept)
            #expect(
                try await workspace.shownTimeline()
                    == Workspace.ShownTimeline(draft: Drafts.filmed, isKept: true, older: 0)
            )
            await project.service.put(Drafts.titled, in: "s2")
            _ = try await workspace.refresh()
            try await body(project, workspace)
            await workspace.close()
        }
    }

    @Test func aSecondLossKeepsBoth() async throws {
        try await withTitleInANewSession { project, workspace in
            await project.service.forget("s2")
            try await workspace.readyToSend()
            #expect(try project.kept().keptDrafts == [Drafts.filmed, Drafts.titled])
            #expect(
                try await workspace.shownTimeline()
                    == Workspace.ShownTimeline(draft: Drafts.titled, isKept: true, older: 1)
            )
            #expect(try await workspace.shownTimeline(kept: 2).draft == Drafts.filmed)
            await #expect(throws: RequestError.notKept(number: 3, count: 2)) {
                try await workspace.shownTimeline(kept: 3)
            }
            let place = project.desk.folder.appending(path: "film.mp4")
            #expect(try await workspace.export(RenderOutput(), to: place, kept: 2).draft == Drafts.filmed)
            await workspace.renders.stop()
        }
    }

    @Test func whileTheSessionIsLostItsTimelineIsTheNewestOfThem() async throws {
        try await withTitleInANewSession { project, _ in
            let other = try project.program()
            await project.service.forget("s2")
            _ = try await other.look()
            #expect(
                try await other.shownTimeline() == Workspace.ShownTimeline(draft: Drafts.titled, isKept: true, older: 1)
            )
            #expect(try await other.shownTimeline(kept: 1).draft == Drafts.titled)
            #expect(try await other.shownTimeline(kept: 2).draft == Drafts.filmed)
        }
    }

    @Test func whatWasEmptiedOnPurposeStaysEmpty() async throws {
        try await withTitleInANewSession { project, workspace in
            await project.service.put(Drafts.empty, in: "s2")
            for workspace in [workspace, try project.program()] {
                #expect(try await !workspace.refresh().showsKept)
                #expect(
                    try await workspace.shownTimeline()
                        == Workspace.ShownTimeline(draft: Drafts.empty, isKept: false, older: 1)
                )
                await #expect(throws: RequestError.nothingToExport) {
                    try await workspace.export(RenderOutput(), to: nil)
                }
                #expect(try await workspace.shownTimeline(kept: 1).draft == Drafts.filmed)
            }
            // Nor does it come back where the empty session goes as well.
            await project.service.forget("s2")
            #expect(try await !workspace.readyToSend().showsKept)
            #expect(try project.kept().keptDrafts == [Drafts.filmed])
            #expect(await workspace.takeUntold().last == .sessionRenewed(kept: false))
        }
    }

    @Test func oneThatAnEarlierVersionKeptIsStillThere() {
        #expect(Project.keptDrafts(json: Drafts.filmed) == [Drafts.filmed])
        #expect(Project.keptDrafts(json: .array([Drafts.filmed, Drafts.titled])) == [Drafts.filmed, Drafts.titled])
        #expect(Project.keptDrafts(json: .null).isEmpty)
    }
}
