import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline
import Workspace

/// The conversation without sockets and clocks: events in, effects out.
@Suite struct ConversationTests {
    typealias Effect = Conversation.Effect

    private let empty: JSON = ["t": [], "d": 0]
    private let titled = Draft(tracks: [
        Track(
            kind: .text,
            segments: [Segment(id: "1", start: 0, duration: 3000, name: "Hi", content: .title(Title("Hi")))]
        )
    ]).json

    private func begun(_ text: String = "make it so") -> Conversation {
        var conversation = Conversation(draft: empty, patience: .hosted)
        _ = conversation.handle(.said(text))
        return conversation
    }

    private func frame(_ text: String) -> Conversation.Event { .signal(.frame(AgentFrame(data: text))) }

    @Test func aMessageIsSentOnce() {
        var conversation = Conversation(draft: empty, patience: .hosted)
        #expect(
            conversation.handle(.said("hello")) == [
                .tell(.began("hello")), .open("hello"), .start(.stillWorking, .seconds(120)),
                .start(.silence, .seconds(600)),
            ]
        )
        #expect(conversation.phase == .streaming)
    }

    @Test func aTurnWithTextEndsWithoutWordsOfOurOwn() {
        var conversation = begun()
        _ = conversation.handle(frame(#"{"content":{"parts":[{"text":"Done."}]}}"#))
        #expect(conversation.handle(.ended) == [.stopTimers, .fetchState])
        #expect(conversation.handle(.state(titled)) == [.tell(.draft(titled)), .stopTimers, .tell(.finished)])
        #expect(conversation.phase == .idle)
    }

    @Test func aSilentEditIsToldByTheDifference() {
        var conversation = begun()
        _ = conversation.handle(.ended)
        #expect(
            conversation.handle(.state(titled)) == [
                .tell(.draft(titled)), .tell(.changes([#"Title added: "Hi" (0-3s)"#])), .stopTimers, .tell(.finished),
            ]
        )
    }

    @Test func aSilentEditIsToldInTheLanguageItWasAskedIn() {
        var conversation = begun("加个标题")
        _ = conversation.handle(.ended)
        #expect(conversation.handle(.state(titled)).contains(.tell(.changes([#"已添加标题:"Hi" (0-3s)"#]))))
    }

    @Test func aSilentEditThatDidNothingSaysSo() {
        var conversation = begun()
        _ = conversation.handle(.ended)
        #expect(conversation.handle(.state(empty)).contains(.tell(.changes(["Nothing changed."]))))
    }

    @Test func theDraftMovesBeforeTheStreamEnds() {
        var conversation = begun()
        #expect(
            conversation.handle(frame(#"{"actions":{"stateDelta":{"draft":\#(titled.text)}}}"#))
                == [.start(.silence, .seconds(600)), .tell(.draft(titled))]
        )
    }

    @Test func aLostStreamIsNeverSentAgain() {
        var conversation = begun()
        var seen = conversation.handle(.broke(.connectionLost))
        #expect(seen == [.close, .stopTimers, .tell(.recovering), .start(.look, .seconds(30))])
        for look in 1...5 {
            #expect(conversation.handle(.ranOut(.look)) == [.fetchState])
            let effects = conversation.handle(.state(empty))
            seen += effects
            if look < 5 { #expect(effects == [.start(.look, .seconds(60))]) }
        }
        #expect(seen.contains(.tell(.failed("The edit was not done.", mayRetry: true))))
        #expect(!seen.contains { if case .open = $0 { true } else { false } })
        #expect(conversation.phase == .idle)
    }

    @Test func anEditFoundAfterALostStreamIsReported() {
        var conversation = begun()
        _ = conversation.handle(.broke(.connectionLost))
        _ = conversation.handle(.ranOut(.look))
        #expect(
            conversation.handle(.state(titled)) == [
                .tell(.draft(titled)), .tell(.changes([#"Title added: "Hi" (0-3s)"#])), .stopTimers, .tell(.finished),
            ]
        )
    }

    @Test func whatCertainlyWasNotDoneFailsAtOnce() {
        var conversation = begun()
        let error = ServiceError.unreachable(address: "http://127.0.0.1:1", reason: "connection refused")
        #expect(
            conversation.handle(.broke(error)).first == .tell(.failed(error.description, mayRetry: true, cause: error))
        )
        #expect(conversation.phase == .idle)
    }

    @Test func heartbeatsAreLifeButNotProgress() {
        var conversation = begun()
        #expect(conversation.handle(.signal(.alive)).isEmpty)
        #expect(
            conversation.handle(.ranOut(.stillWorking)) == [
                .tell(.stillWorking), .start(.stillWorking, .seconds(120)),
            ]
        )
        #expect(conversation.handle(.ranOut(.silence)).contains(.tell(.recovering)))
    }

    @Test func messagesWaitForTheirTurn() {
        var conversation = begun("one")
        #expect(conversation.handle(.said("two")).isEmpty)
        #expect(conversation.handle(.said("three")).isEmpty)
        #expect(conversation.waiting == ["two", "three"])
        _ = conversation.handle(.withdrawn(0))
        _ = conversation.handle(.ended)
        #expect(conversation.handle(.state(empty)).contains(.open("three")))
        #expect(conversation.waiting.isEmpty)
    }

    @Test func stoppingNeverFiresTheQueue() {
        var conversation = begun("one")
        _ = conversation.handle(.said("two"))
        let effects = conversation.handle(.cancelled)
        #expect(effects.first == .close)
        #expect(!effects.contains { if case .open = $0 { true } else { false } })
        #expect(conversation.waiting.isEmpty)
        #expect(conversation.phase == .idle)
        // What was still on its way belongs to nobody now.
        #expect(conversation.handle(frame(#"{"content":{"parts":[{"text":"late"}]}}"#)).isEmpty)
        #expect(conversation.handle(.ended).isEmpty)
    }

    @Test func noiseAfterGoodTextIsDropped() {
        var conversation = begun()
        let effects = conversation.handle(
            frame(#"{"content":{"parts":[{"text":"Added. I encountered a temporary issue, try later."}]}}"#)
        )
        #expect(effects.contains(.tell(.text(piece: 0, "Added. "))))
    }

    @Test func whatOthersDidBeforeATurnIsNotItsDoing() {
        var conversation = Conversation(draft: empty, patience: .hosted)
        #expect(conversation.handle(.refreshed(titled)).isEmpty)
        _ = conversation.handle(.said("go on"))
        _ = conversation.handle(.ended)
        #expect(conversation.handle(.state(titled)).contains(.tell(.changes(["Nothing changed."]))))
    }
}
