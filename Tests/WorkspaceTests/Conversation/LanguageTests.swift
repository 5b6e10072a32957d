import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// In which language what is said: a message is answered in its own, a key in that of the person at work.
@Suite struct LanguageTests {
    private let deletion = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))

    private func talk(key action: Request.Action, on draft: JSON = Drafts.titled) -> Talk {
        var talk = Talk(draft: draft)
        talk.hear(.submitted(Request(id: 1, action, language: .chinese)))
        return talk
    }

    @Test func aKeyIsSaidInTheLanguageOfThePerson() {
        var talk = talk(key: .edit(deletion))
        #expect(talk.hear(.aimed(Drafts.titled)).opened == [[.text(deletion.sentence(.chinese))]])
        // So is what the agent answers, since it goes by the message.
        #expect(talk.hear(.cancelled).failures == ["已停止。"])
    }

    @Test func whyAKeyIsNotSentIsToldInItAsWell() {
        var talk = talk(key: .edit(deletion))
        let refused = talk.hear(.aimed(Drafts.empty)).notices
        #expect(refused.contains { if case .notSent(let words?) = $0 { words.hasPrefix("没有执行：") } else { false } })
        var other = self.talk(key: .edit(deletion))
        let failed = other.hear(.notAimed(.connectionLost)).notices
        #expect(failed.contains { if case .notSent(let words?) = $0 { words.hasPrefix("没有发送：") } else { false } })
    }

    @Test func anUndoByKeyIsOneThatTheAgentReads() {
        var talk = talk(key: .undo)
        #expect(talk.all.opened == [[.text("撤销")]])
        #expect(
            talk.hear(.broke(.timedOut(what: .answer), wasSent: false)).failures == [
                "没有发送：等待服务回应超时。请重试；如果一直这样，请运行：reeldeck doctor。"
            ]
        )
    }

    @Test func aMessageIsAnsweredInItsOwn() {
        var talk = Talk.begun("把第一段删掉")
        #expect(talk.hear(.cancelled).failures == ["已停止。"])
        talk.hear(.submitted(Request(id: 2, .say("delete the first clip"), language: .chinese)))
        #expect(talk.hear(.cancelled).failures == ["Stopped."])
    }

    @Test func aRefusalInTheCourseOfATurnIsTold() {
        var talk = Talk.begun("make it so")
        let refusal = Refusal(.outOfCredits, message: "m", registration: "http://a")
        let told = talk.hear(.signal(.refused(refusal))).failures
        #expect(told == ["The credits are used up. Register to go on: http://a"])
    }
}
