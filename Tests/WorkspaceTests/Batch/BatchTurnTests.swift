import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// What a batch makes of a turn.
@Suite struct BatchTurnTests {
    private static let id = RequestID(maker: "t", number: 1)

    private func outcome(_ events: Request.Event..., of id: RequestID = Self.id) -> BatchTurn.Outcome? {
        var turn = BatchTurn(of: Self.id, Language.english.workspaceWording) { error in
            switch error.kind {
            case .service(.refused(let refusal)) where refusal.code == .outOfCredits: .notPermitted
            case .doubt: .lost
            case .service, .input, .place, .other: .failed
            }
        }
        for event in events { turn.hear(.request(event, of: id)) }
        return turn.isOver ? turn.outcome : nil
    }

    @Test func aTurnThatEndsWellIsDone() {
        #expect(outcome(.began("x"), .text(piece: 0, "Done."), .changes(["A"]), .finished) == .done("Done.\n✓ A"))
        #expect(outcome(.began("x"), .marked(TurnMark(.nothing)), .finished) == .done(""))
        #expect(outcome(.began("x"), .text(piece: 0, "Done.")) == nil)
    }

    @Test func whatItSaysOfItselfCounts() {
        let words = Request.Event.text(piece: 0, "Which one?")
        #expect(outcome(words, .marked(TurnMark(.question)), .finished) == .notUnderstood("Which one?"))
        #expect(outcome(words, .marked(TurnMark(.refused)), .finished) == .notUnderstood("Which one?"))
        let question = TurnReader.ToolQuestion(id: "1", hint: "Really?", tool: nil)
        #expect(outcome(.asked([question]), .finished) == .notUnderstood("Really?"))
    }

    @Test func whatBrokeIsLostUnlessItIsKnown() {
        let doubt = RequestError.doubt(Doubt(.lost, .unchanged))
        let unknown = Request.Event.failed("not known", mayRetry: true, cause: doubt)
        let fault = Request.Event.failed("It broke.", mayRetry: false)
        #expect(outcome(.recovering(.lost), unknown, .finished) == .failed(.lost, "not known"))
        #expect(outcome(fault, unknown, .finished) == .failed(.lost, "It broke."))
        #expect(outcome(fault, .finished) == .failed(.failed, "It broke."))
        #expect(outcome(.recovering(.unended), .changes(["A"]), .finished) == .done("✓ A"))
        let credits = RequestError.service(.refused(Refusal(.outOfCredits)))
        #expect(outcome(.failed("no", mayRetry: true, cause: credits), .finished) == .failed(.notPermitted, "no"))
        #expect(outcome(.notSent("why")) == .failed(.failed, "why"))
    }

    @Test func anotherRequestIsNoneOfItsBusiness() {
        #expect(outcome(.failed("x", mayRetry: true), .finished, of: RequestID(maker: "t", number: 2)) == nil)
    }

    @Test(arguments: [Workspace.Event.sessionLost, .sessionMoved, .sessionRenewed(kept: false)])
    func anotherSessionIsNotItsOwn(_ event: Workspace.Event) {
        var turn = BatchTurn(of: Self.id, Language.english.workspaceWording) { _ in .failed }
        turn.hear(event)
        #expect(turn.isOver && turn.outcome == .sessionGone)
    }
}
