import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// Messages that wait, and questions that the agent asks.
@Suite struct QueueTests {
    private func waiting() -> Talk {
        var talk = Talk.begun("one")
        talk.hear(.said("two"))
        talk.hear(.said("three"))
        return talk
    }

    private func texts(_ talk: Talk) -> [String] { talk.conversation.waiting.map(\.text) }

    @Test func messagesWaitForTheirTurnAndAreSeen() {
        var talk = waiting()
        #expect(texts(talk) == ["two", "three"])
        for request in talk.conversation.waiting { #expect(talk.all.contains(.tell(.queued(request)))) }
        talk.says("ok")
        #expect(talk.ends(Drafts.empty).opened == [[.text("two")]])
        #expect(texts(talk) == ["three"])
        talk.says("ok")
        #expect(talk.ends(Drafts.empty).opened == [[.text("three")]])
        #expect(texts(talk).isEmpty)
    }

    @Test func aWaitingMessageIsTakenBack() throws {
        var talk = waiting()
        let first = try #require(talk.conversation.waiting.first)
        #expect(talk.hear(.withdrawn(first.id)).opened.isEmpty)
        #expect(texts(talk) == ["three"])
        #expect(talk.hear(.withdrawn(first.id)).isEmpty)
    }

    @Test func aWaitingMessageIsChangedInItsPlace() throws {
        var talk = waiting()
        let first = try #require(talk.conversation.waiting.first)
        talk.hear(.amended(first.id, "two and a half"))
        #expect(texts(talk) == ["two and a half", "three"])
    }

    @Test func aMessageInHandDoesNotGoOff() throws {
        var talk = waiting()
        let first = try #require(talk.conversation.waiting.first)
        talk.hear(.held(first.id))
        talk.says("ok")
        #expect(talk.ends(Drafts.empty).opened.isEmpty)
        #expect(talk.conversation.phase == .idle)
        #expect(talk.hear(.amended(first.id, "2")).opened == [[.text("2")]])
    }

    @Test func lettingGoSendsWhatWaits() throws {
        var talk = waiting()
        let first = try #require(talk.conversation.waiting.first)
        talk.hear(.held(first.id))
        talk.says("ok")
        talk.ends(Drafts.empty)
        #expect(talk.hear(.released(first.id)).opened == [[.text("two")]])
    }

    @Test func takingBackTheOneInHandSendsTheNext() throws {
        var talk = waiting()
        let first = try #require(talk.conversation.waiting.first)
        talk.hear(.held(first.id))
        talk.says("ok")
        talk.ends(Drafts.empty)
        #expect(talk.hear(.withdrawn(first.id)).opened == [[.text("three")]])
    }

    @Test func stoppingNeverFiresTheQueue() {
        var talk = waiting()
        #expect(talk.hear(.cancelled).opened.isEmpty)
        #expect(texts(talk).isEmpty)
        #expect(talk.all.notices.filter { $0 == .notSent(nil) }.count == 2)
        #expect(talk.sent == 1)
    }

    // MARK: Questions

    private let question = #"""
        {"content":{"parts":[{"functionCall":{"id":"q1","name":"adk_request_confirmation","args":{
        "originalFunctionCall":{"id":"c1","name":"delete_all","args":{}},
        "toolConfirmation":{"hint":"Delete all tracks?","confirmed":false}}}}]},"longRunningToolIds":["q1"]}
        """#.replacing("\n", with: "")

    private func asked() -> Talk {
        var talk = Talk.begun("clear it")
        talk.frame(question)
        talk.ends(Drafts.empty)
        return talk
    }

    @Test func aToolsQuestionIsAskedWhenTheTurnEnds() throws {
        let talk = asked()
        let expected = TurnReader.ToolQuestion(id: "q1", hint: "Delete all tracks?", tool: "delete_all")
        #expect(Array(talk.all.notices.suffix(2)) == [.asked([expected]), .finished])
        #expect(talk.all.failures.isEmpty)
        #expect(English().words(for: expected) == "Delete all tracks?")
    }

    @Test(arguments: [true, false])
    func theAnswerGoesBackAsTheToolsResponse(_ isYes: Bool) {
        var talk = asked()
        let effects = talk.hear(.answered(isYes))
        #expect(
            effects.opened == [
                [.functionResponse(id: "q1", name: "adk_request_confirmation", response: ["confirmed": .bool(isYes)])]
            ]
        )
        #expect(effects.notices.first == .began(isYes ? "Yes" : "No"))
        #expect(talk.hear(.answered(isYes)) == [.tell(.notSent(nil))])
    }

    @Test(arguments: [("yes", true), ("Yes!", true), ("ok", true), ("好的", true), ("no", false), ("不要。", false)])
    func aTypedAnswerCounts(_ words: String, _ isYes: Bool) {
        var talk = asked()
        #expect(
            talk.hear(.said(words)).opened == [
                [.functionResponse(id: "q1", name: "adk_request_confirmation", response: ["confirmed": .bool(isYes)])]
            ]
        )
    }

    @Test func someoneWhoGoesOnHasAnsweredNothing() {
        var talk = asked()
        #expect(talk.hear(.said("yesterday's clip first")).opened == [[.text("yesterday's clip first")]])
        #expect(talk.hear(.answered(true)) == [.tell(.notSent(nil))])
    }

    @Test func theQueueWaitsForTheAnswer() {
        var talk = Talk.begun("clear it")
        talk.hear(.said("then add a title"))
        talk.frame(question)
        #expect(talk.ends(Drafts.empty).opened.isEmpty)
        #expect(texts(talk) == ["then add a title"])
        talk.hear(.answered(true))
        talk.says("Done.")
        #expect(talk.ends(Drafts.empty).opened == [[.text("then add a title")]])
    }

    @Test func severalQuestionsAreAskedOneByOneAndAnsweredTogether() {
        var talk = Talk.begun("clear it")
        talk.frame(question)
        talk.frame(question.replacing("q1", with: "q2"))
        talk.ends(Drafts.empty)
        #expect(talk.hear(.answered(true)).opened.isEmpty)
        #expect(
            talk.hear(.answered(false)).opened == [
                [
                    .functionResponse(id: "q1", name: "adk_request_confirmation", response: ["confirmed": true]),
                    .functionResponse(id: "q2", name: "adk_request_confirmation", response: ["confirmed": false]),
                ]
            ]
        )
    }

    @Test func aQuestionLeftOpenIsAnsweredAtTheNextStart() {
        let question = TurnReader.ToolQuestion(id: "q1", hint: "", tool: "delete_all")
        var conversation = Conversation(draft: Drafts.empty, questions: [question], timeouts: .hosted)
        #expect(conversation.handle(.said("yes"), at: .zero).opened.count == 1)
        #expect(English().words(for: question) == "The agent wants to use delete_all. Shall it?")
        #expect(TurnReader.ToolQuestion(json: question.json) == question)
    }

    @Test func stoppingDropsTheQuestion() {
        var talk = asked()
        #expect(talk.hear(.cancelled).notices == [.asked([])])
        #expect(talk.hear(.answered(true)) == [.tell(.notSent(nil))])
    }
}
