import Foundation
import ServiceClient
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Focus, leaving, renders, and the state of the service.
@Suite struct ShellTests {
    @Test func creditsAreToldWhereSomethingCosts() {
        let (studio, cloud) = (Sample.state(), Sample.state(service: "cloud"))
        #expect(!studio.screen.contains("credits") && studio.screen.contains("● studio   1920×1080"))
        #expect(cloud.screen.contains("● cloud   100 credits") && !cloud.screen.contains("1920×1080"))
    }

    @Test func tabGoesRound() {
        var state = Sample.state()
        var seen: [DeckState.Pane?] = []
        for _ in 0..<3 {
            state.press([Key(.tab)])
            seen.append(state.focus)
        }
        #expect(seen == [.timeline, .renders, .chat])
        state.press([Key(.backTab), .alt("3")])
        #expect(state.focus == .renders)
        state.press([.alt("2"), .character("1")])
        #expect(state.focus == .chat && state.chat.composer.text == "1")
    }

    @Test func zoomGivesAPaneTheWholeScreen() {
        var state = Sample.state()
        state.focus(on: .timeline)
        state.press([Key(.function(2))])
        #expect(state.screen.contains("1 Timeline") && !state.screen.contains("2 Chat"))
        state.press([Key(.escape)])
        #expect(state.screen.contains("2 Chat"))
    }

    // MARK: Leaving

    @Test func leavingAtRestAsksNothing() {
        var state = Sample.state()
        #expect(state.press([.control("q")]) == [.leave(.quit)])
        state.focus(on: .timeline)
        #expect(state.type("q") == [.leave(.quit)])
    }

    @Test func leavingWhileSomethingRunsAsks() {
        var state = Sample.midStream()
        #expect(state.press([.control("q")]) == [])
        #expect(state.screen.contains("The edit that runs will be stopped."))
        #expect(state.screen.contains("3 renders go on at the next start."))
        #expect(state.type("n") == [])
        #expect(state.overlay == nil)
        #expect(state.press([.control("c"), .character("y")]) == [.leave(.quit)])
    }

    @Test func aSignalLeavesAtOnce() {
        var state = Sample.midStream()
        #expect(state.update(.input(.interrupted(signal: 15))) == [.leave(.signal(15))])
    }

    // MARK: Renders

    @Test func keysOfRendersSayWhenTheyCannotAct() {
        var state = Sample.state(jobs: Sample.jobs())
        state.focus(on: .renders)
        #expect(state.type("r") == [])
        #expect(state.toast?.text == "It is still under way: there is nothing to retry.")
        #expect(state.type("c") == [.cancelRender("render_1763800000006")])
        for _ in 0..<4 { state.press([Key(.down)]) }
        #expect(state.type("c") == [])
        #expect(state.type("r") == [.retryRender("render_1763800000002")])
        #expect(state.type("y") == [.copy("/home/ada/Videos/draft.mp4")])
        #expect(state.update(.copied(true)) == [])
        #expect(state.toast?.text == "Copied.")
    }

    @Test func whatIsDoneIsSaidAndToldToWhoLooksElsewhere() {
        var state = Sample.state(jobs: Sample.jobs())
        _ = state.update(.input(.focus(false)))
        let done = Sample.job(5, .done(size: 1), file: "urban-dreams-2.mp4")
        #expect(state.update(.job(done)) == [.notify("urban-dreams-2.mp4 is ready.")])
        #expect(state.toast?.text == "✓ urban-dreams-2.mp4 is ready.")
        #expect(state.update(.job(done)) == [])
    }

    @Test func newJobsStandFirst() {
        var state = Sample.state(jobs: Sample.jobs())
        _ = state.update(.job(Sample.job(9, .saved, file: "z.mp4")))
        #expect(state.renders.jobs.first?.file.lastPathComponent == "z.mp4")
        #expect(state.renders.jobs.count == 7)
    }

    @Test func sizesInWords() {
        #expect(RenderWords(Sample.job(1, .done(size: 6_240_000), file: "a.mp4"), in: .english).tail == "6.2 MB")
    }

    // MARK: The service

    @Test func aServiceThatIsAwayIsShownCalmly() {
        var state = Sample.state()
        let trouble = RequestError(ServiceError.unreachable(address: "http://127.0.0.1:9", reason: .refused))
        #expect(state.update(.workspace(.notSeen(trouble))) == [])
        #expect(state.screen.contains("✗ studio offline"))
        #expect(!state.screen.contains("Nobody answers"))
        #expect(state.press([Key(.function(5))]) == [.seeDraft, .seeCredits])
        #expect(state.screen.contains("◌ studio connecting"))
        _ = state.update(.balance(Credits(available: 1, frozen: 0, total: 1)))
        #expect(state.screen.contains("● studio"))
        _ = state.update(.failed(trouble))
        #expect(state.screen.contains("Nobody answers"))
    }

    @Test func troubleOnDiskAndNewSessionsAreSaid() {
        var state = Sample.state()
        _ = state.update(.workspace(.storageTrouble("The draft cannot be kept: disk full.")))
        _ = state.update(.workspace(.sessionRenewed(kept: true)))
        #expect(state.screen.contains("The draft cannot be kept: disk full."))
        #expect(state.chat.transcript.items.last?.text.contains("this is a new one") == true)
    }

    // MARK: Time

    @Test func nothingWakesUpAtRest() {
        #expect(Sample.state().nextWake == nil)
    }

    @Test func aToastGoesAfterFourSeconds() {
        var state = Sample.state()
        state.say(.cleared)
        #expect(state.nextWake == 4000)
        state.now = 4000
        _ = state.update(.tick)
        #expect(state.toast == nil && state.nextWake == nil)
    }

    @Test func theBackgroundChoosesTheThemeUnlessTheUserDid() {
        var state = Sample.state()
        _ = state.update(.input(.background(isLight: true)))
        #expect(state.theme.isLight == true)
        var chosen = DeckState(
            project: Project(name: "a"),
            service: "studio",
            size: Size(width: 80, height: 24),
            theme: Theme(isLight: false, depth: .palette256),
            wanted: .dark
        )
        _ = chosen.update(.input(.background(isLight: true)))
        #expect(chosen.theme.isLight == false)
    }
}
