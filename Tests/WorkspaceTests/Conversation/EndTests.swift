import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// How a turn ends is read, not assumed: a body that ends well may be one that somebody cut.
@Suite struct EndTests {
    private static let call = #"{"content":{"parts":[{"functionCall":{"id":"1","name":"add_title","args":{}}}]}}"#
    private static let answer =
        #"{"content":{"role":"user","parts":[{"functionResponse":{"id":"1","name":"add_title","response":{}}}]}}"#
    private static let state = #"{"actions":{"stateDelta":{"draft":\#(Drafts.titled.text)}}}"#
    private static let delta = #"{"content":{"parts":[{"text":"Let me do that."}]},"partial":true}"#
    private static let text = #"{"content":{"parts":[{"text":"Done."}]}}"#
    private static let last = #"{"content":{"parts":[{"text":"Done."}]},"finishReason":"STOP"}"#
    private static let over = #"{"turnComplete":true}"#
    private static let asks =
        #"{"content":{"parts":[{"functionCall":{"id":"q","name":"adk_request_confirmation","args":{}}}]}}"#
    private static let long =
        #"{"content":{"parts":[{"functionCall":{"id":"7","name":"render","args":{}}}]},"longRunningToolIds":["7"]}"#

    private func ended(_ frames: [String], _ state: JSON) -> Talk {
        var talk = Talk.begun()
        for frame in frames { talk.frame(frame) }
        talk.stops(state)
        return talk
    }

    // MARK: An end that is one

    @Test(arguments: [
        [call, answer, last], [call, answer, delta, last], [over], [call, answer, over], [call, asks], [long],
        [call, answer, long], [delta, over],
    ])
    func aTurnThatEndsAsOneIsOver(_ frames: [String]) {
        let talk = ended(frames, Drafts.empty)
        #expect(talk.due == nil)
        if case .recovering = talk.conversation.phase { Issue.record("\(frames)") }
    }

    @Test(arguments: [[call, answer, text], [text], [call, state, answer, text]])
    func aWholeTextIsOneWhereTheTimelineHasChanged(_ frames: [String]) {
        let talk = ended(frames, Drafts.titled)
        #expect(talk.conversation.phase == .idle)
        #expect(talk.ending == .done)
    }

    /// Some servers never say that a text is the last: one more look shows whether something follows.
    @Test func aWholeTextWithoutAChangeIsLookedAtOnceMore() {
        var talk = ended([Self.text], Drafts.empty)
        #expect(talk.due == .seconds(2))
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.empty))
        #expect(talk.conversation.phase == .idle && talk.ending == .done && talk.all.failures.isEmpty)
        var late = ended([Self.text], Drafts.empty)
        late.hear(.ranOut(.look))
        late.hear(.state(Drafts.titled))
        #expect(late.all.changes.count == 1 && late.ending == .done)
    }

    // MARK: An end that is none

    /// Said again, it would be done twice.
    @Test(arguments: [[], [delta], [call], [call, answer], [delta, call], [call, answer, delta]])
    func withoutAMarkItIsNotSaidThatNothingWasDone(_ frames: [String]) {
        var talk = ended(frames, Drafts.empty)
        for pause in [2, 10, 30] {
            #expect(talk.due == .seconds(pause))
            talk.now += .seconds(pause)
            talk.hear(.ranOut(.look))
            talk.hear(.state(Drafts.empty))
        }
        #expect(talk.all.failures.count == 1 && talk.all.failures[0].contains("seen in the timeline so far"))
        #expect(talk.ending == .unknown)
        // It stays written down, and what is done late is told.
        #expect(talk.conversation.open.count == 1)
        talk.hear(.ranOut(.look))
        #expect(talk.hear(.state(Drafts.titled)).changes.count == 1)
        #expect(talk.conversation.open.isEmpty)
    }

    @Test(arguments: [[], [delta], [call, answer], [state]])
    func whatLandsLaterIsTold(_ frames: [String]) {
        var talk = ended(frames, Drafts.empty)
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.titled))
        #expect(talk.all.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
        // Whether it is all one more look shows.
        #expect(talk.due == .seconds(2))
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.filmedAndTitled))
        #expect(talk.all.changes.count == 2)
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.filmedAndTitled))
        // Behind a turn that broke off in the middle it may be another's, or half of it.
        let isCut = frames.isEmpty || frames == [Self.delta]
        #expect(talk.conversation.phase == .idle && talk.ending == (isCut ? .unknown : .done))
        #expect(talk.all.failures.count == (isCut ? 1 : 0))
    }

    @Test func aToolThatWasNotSeenToEndMayNotHave() {
        let second = #"{"content":{"parts":[{"functionCall":{"id":"2","name":"b"}}]}}"#
        var talk = ended([Self.call, Self.answer, second], Drafts.titled)
        talk.hear(.ranOut(.look))
        talk.hear(.state(Drafts.titled))
        #expect(talk.all.failures.first?.contains("Seen to begin only: b.") == true)
        #expect(talk.all.changes.count == 1 && talk.ending == .unknown)
    }

    /// A service may write an empty timeline in more than one way.
    @Test func anEmptyTimelineIsNoNews() {
        var talk = Talk(draft: .null)
        talk.hear(.said("go"))
        talk.hear(.broke(.connectionLost, wasSent: true))
        talk.hear(.ranOut(.look))
        let told = talk.hear(.state(["t": [], "d": 0, "version": 2]))
        #expect(told.changes.isEmpty && talk.due == .seconds(10))
    }

    // MARK: A fault

    @Test func aFaultIsReadOnForAMomentAndThenTheStateDecides() {
        var talk = Talk.begun()
        let told = talk.frame(#"{"errorCode":"X","errorMessage":"It broke."}"#)
        #expect(told.notices == [.failed("It broke.", mayRetry: false)])
        #expect(told.contains(.start(.fault, .seconds(5))))
        // The server may tell of it twice, and leave the connection open.
        #expect(talk.frame(#"{"error":"It broke."}"#).notices.isEmpty)
        #expect(talk.hear(.ranOut(.fault)) == [.close, .stopTimers, .fetchState])
        talk.hear(.state(Drafts.empty))
        #expect(talk.due == .seconds(2))
        talk.hear(.ranOut(.look))
        #expect(
            talk.hear(.state(Drafts.empty)).notices == [
                .failed("The timeline is as it was.", mayRetry: true), .finished,
            ]
        )
        #expect(talk.ending == .failed)
    }

    @Test func whatWasKeptBeforeAFaultIsTold() {
        var talk = Talk.begun()
        talk.frame(#"{"errorCode":"X","errorMessage":"It broke."}"#)
        let told = talk.stops(Drafts.titled)
        #expect(told.changes.count == 1)
        #expect(told.failures.first?.contains("may not be all") == true)
        #expect(talk.ending == .unknown)
    }

    // MARK: Events that come twice, or late

    @Test func aSentenceThatComesTwiceIsToldOnce() {
        let once = #"{"id":"e","content":{"parts":[{"text":"Done."}]}}"#
        var talk = Talk.begun()
        for frame in [once, Self.call, once, Self.answer, once] { talk.frame(frame) }
        let texts = talk.all.notices.filter { if case .text = $0 { true } else { false } }
        #expect(texts.count == 1)
    }

    @Test func aDeltaBehindItsWholeTextSaysNothing() {
        var talk = Talk.begun()
        talk.frame(#"{"content":{"parts":[{"text":"Adding the "}]},"partial":true}"#)
        talk.frame(#"{"content":{"parts":[{"text":"Adding the title."}]},"finishReason":"STOP"}"#)
        #expect(talk.frame(#"{"content":{"parts":[{"text":"title."}]},"partial":true}"#).notices.isEmpty)
        talk.stops(Drafts.titled)
        #expect(talk.conversation.phase == .idle && talk.ending == .done)
    }
}
