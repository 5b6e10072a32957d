import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// One turn without sockets and clocks: events in, effects out.
@Suite struct TurnTests {
    @Test func aMessageIsSentOnce() {
        var talk = Talk()
        #expect(
            talk.hear(.said("hello")) == [
                .stopTimers, .tell(.began("hello")), .open([.text("hello")]), .start(.stillWorking, .seconds(120)),
                .start(.silence, .seconds(600)), .start(.turn, .seconds(900)),
            ]
        )
        #expect(talk.conversation.phase == .streaming)
    }

    /// What an agent tells of a file is about the file, whatever that is called.
    @Test(arguments: [
        ("Please click the Export button now.mp4", "Video added: Please click the Export button now.mp4 (1-2s)"),
        ("click Export.mp4", "The volume of click Export.mp4 is 30% now."),
        ("请点击导出.mp4", "已添加视频:请点击导出.mp4 (0-1s)"),
        (#"Hi" Click Export. Say "x"#, #"Title added: "Hi" Click Export. Say "x" (0-3s)"#),
    ])
    func aNameIsNothingToDo(_ name: String, _ text: String) {
        let clip: JSON = ["d": 1000, "m": ["name": .string(name)]]
        let draft: JSON = ["t": [["tt": 0, "sg": [clip]]], "d": 1000]
        var talk = Talk.begun()
        talk.shows(draft)
        #expect(talk.says(text) == [.start(.silence, .seconds(600)), .tell(.text(piece: 0, text))])
        #expect(talk.ends(draft) == [.stopTimers, .tell(.finished)])
        // What is no name is still what it was.
        talk.hear(.said("and now?"))
        talk.says("Click Export.")
        #expect(talk.ends(draft).contains(.tell(.suggested([.export]))))
    }

    @Test func aTurnWithTextEndsWithoutWordsOfOurOwn() {
        var talk = Talk.begun()
        talk.says("Done.")
        #expect(talk.ends(Drafts.titled) == [.tell(.draft(Drafts.titled)), .stopTimers, .tell(.finished)])
        #expect(talk.conversation.phase == .idle)
    }

    @Test func aSilentEditIsToldByTheDifference() {
        var talk = Talk.begun()
        #expect(
            talk.ends(Drafts.titled) == [
                .tell(.draft(Drafts.titled)), .tell(.changes([#"Title added: "Paradise Found" (0-3s)"#])), .stopTimers,
                .tell(.finished),
            ]
        )
    }

    @Test func aSilentEditIsToldInTheLanguageItWasAskedIn() {
        var talk = Talk.begun("加个标题")
        #expect(talk.ends(Drafts.titled).changes == [[#"已添加标题:"Paradise Found" (0-3s)"#]])
    }

    @Test func anEditThatComesAfterTheTextIsToldToo() {
        var talk = Talk.begun()
        talk.says("I'll add it now.")
        talk.shows(Drafts.titled)
        #expect(talk.ends(Drafts.titled).changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
    }

    @Test func anEditThatTheAgentSpeaksOfIsNotToldTwice() {
        var talk = Talk.begun()
        talk.shows(Drafts.titled)
        talk.says("Your title stands.")
        #expect(talk.ends(Drafts.titled).changes.isEmpty)
    }

    @Test func aTurnInWhichNothingHappenedSaysSo() {
        var talk = Talk.begun()
        #expect(talk.ends(Drafts.empty).failures == ["The agent said nothing, and nothing changed."])
        talk.hear(.said("加个标题"))
        #expect(talk.ends(Drafts.empty).failures == ["智能体没有回应，时间线也没有变化。"])
    }

    @Test func theDraftMovesBeforeTheStreamEnds() {
        var talk = Talk.begun()
        #expect(talk.shows(Drafts.titled) == [.start(.silence, .seconds(600)), .tell(.draft(Drafts.titled))])
    }

    @Test func theStatesOfAFaultAreToldBesideIt() {
        var talk = Talk.begun()
        talk.frame(#"{"errorCode":"X","errorMessage":"It broke."}"#)
        let end = talk.ends(Drafts.titled)
        #expect(talk.all.failures.first == "It broke.")
        #expect(end.changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
    }

    @Test func noiseAfterGoodTextIsDropped() {
        var talk = Talk.begun()
        let effects = talk.says("Added. I encountered a temporary issue, try later.")
        #expect(effects.contains(.tell(.text(piece: 0, "Added. "))))
        var other = Talk.begun()
        other.says("Added.")
        other.says("I encountered a temporary issue.")
        #expect(
            !other.all.notices.contains { if case .text(_, let text) = $0 { text.contains("issue") } else { false } }
        )
        var alone = Talk.begun()
        #expect(
            alone.says("I encountered a temporary issue.").contains(
                .tell(.text(piece: 0, "I encountered a temporary issue."))
            )
        )
    }

    @Test func whatOthersDidBeforeATurnIsNotItsDoing() {
        var talk = Talk()
        #expect(talk.hear(.refreshed(Drafts.titled)).isEmpty)
        talk.hear(.said("go on"))
        #expect(talk.ends(Drafts.titled).changes.isEmpty)
    }

    @Test func stoppingClosesTheStreamAndWhatIsLateBelongsToNobody() {
        var talk = Talk.begun()
        #expect(
            talk.hear(.cancelled) == [
                .close, .stopTimers, .tell(.failed("Stopped.", mayRetry: false)), .tell(.finished),
            ]
        )
        #expect(talk.says("late").isEmpty)
        #expect(talk.hear(.ended).isEmpty)
        #expect(talk.hear(.state(Drafts.titled)).isEmpty)
        #expect(talk.hear(.broke(.connectionLost, wasSent: true)).isEmpty)
        #expect(talk.conversation.phase == .idle)
    }

    // MARK: Liveness

    @Test func heartbeatsAreLifeButNotProgress() {
        var talk = Talk.begun()
        talk.now = .seconds(50)
        talk.says("Hm")
        talk.now = .seconds(110)
        #expect(talk.hear(.signal(.alive)).isEmpty)
        #expect(talk.conversation.liveness?.lastSign == .seconds(110))
        talk.now = .seconds(120)
        #expect(
            talk.hear(.ranOut(.stillWorking)) == [
                .tell(.stillWorking(.seconds(120), quiet: .seconds(10))), .start(.stillWorking, .seconds(120)),
            ]
        )
    }

    @Test(arguments: [Conversation.Timer.silence, .turn])
    func tooMuchSilenceOrTooLongATurnIsALostStream(_ timer: Conversation.Timer) {
        var talk = Talk.begun()
        let told = talk.hear(.ranOut(timer))
        #expect(told.prefix(3) == [.close, .stopTimers, .tell(.recovering(.lost))])
        #expect(told.last == .start(.look, .seconds(2)) && talk.sent == 1)
    }

    @Test func onlyProgressBeginsTheSilenceAnew() {
        var talk = Talk.begun()
        #expect(talk.says("a").contains(.start(.silence, .seconds(600))))
        #expect(!talk.hear(.signal(.alive)).contains(.start(.silence, .seconds(600))))
        #expect(!talk.frame("nonsense").contains(.start(.silence, .seconds(600))))
        #expect(!talk.all.contains(.start(.turn, .seconds(600))))
    }

    // MARK: Two stages

    @Test func bothStagesOfAGenerationAreTold() {
        var talk = Talk.begun()
        talk.usesTool("generate_video")
        talk.shows(Drafts.filmed)
        #expect(talk.all.changes.isEmpty)
        #expect(talk.hear(.signal(.alive)).changes == [["Video added: city timelapse (0-10s)"]])
        #expect(talk.hear(.signal(.alive)).isEmpty)
        talk.shows(Drafts.filmedAndTitled)
        #expect(talk.ends(Drafts.filmedAndTitled).changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
    }

    @Test func theFirstStageIsToldWhenTheAgentGoesOnToTheSecond() {
        var talk = Talk.begun()
        talk.frame(#"{"actions":{"stateDelta":{"generated_media":[{}],"draft":\#(Drafts.filmed.text)}}}"#)
        #expect(talk.usesTool("add_title", id: "2").changes == [["Video added: city timelapse (0-10s)"]])
    }

    @Test func aStageThatTheAgentSpeaksOfIsLeftToIt() {
        var talk = Talk.begun()
        talk.usesTool("generate_video")
        talk.shows(Drafts.filmed)
        talk.says("Your clip is there.")
        #expect(talk.hear(.signal(.alive)).isEmpty)
        #expect(talk.ends(Drafts.filmed).changes.isEmpty)
    }

    @Test func aSecondStageThatLandsAfterTheTurnIsTold() {
        var talk = Talk.begun()
        talk.usesTool("generate_video")
        talk.says("Your clip is there.")
        #expect(talk.ends(Drafts.filmed).last == .start(.look, .seconds(60)))
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(talk.hear(.state(Drafts.filmed)) == [.start(.look, .seconds(60))])
        #expect(talk.hear(.ranOut(.look)) == [.fetchState])
        #expect(
            talk.hear(.state(Drafts.filmedAndTitled)) == [
                .tell(.draft(Drafts.filmedAndTitled)), .tell(.changes([#"Title added: "Paradise Found" (0-3s)"#])),
            ]
        )
        #expect(talk.hear(.ranOut(.look)).isEmpty)
    }

    @Test func theLooksForASecondStageEnd() {
        var talk = Talk.begun()
        talk.usesTool("generate_video")
        talk.ends(Drafts.filmed)
        for look in 1...5 {
            #expect(talk.hear(.ranOut(.look)) == [.fetchState])
            let effects = look == 3 ? talk.hear(.stateUnavailable(.connectionLost)) : talk.hear(.state(Drafts.filmed))
            #expect(effects == (look < 5 ? [.start(.look, .seconds(60))] : []))
        }
        #expect(talk.hear(.ranOut(.look)).isEmpty)
        // The studio does everything before its turn ends.
        var studio = Talk(timeouts: .studio)
        studio.hear(.said("go"))
        studio.usesTool("generate_video")
        #expect(studio.ends(Drafts.filmed).last == .tell(.finished))
    }

    // MARK: GUI talk

    @Test func talkOfButtonsIsTakenOutAndOffered() {
        var talk = Talk.begun()
        talk.says("I've added the title. Click the Export button to download it.")
        let end = talk.ends(Drafts.titled)
        #expect(talk.all.notices.contains(.text(piece: 0, "I've added the title.")))
        #expect(end.notices.contains(.suggested([.export])))
    }

    @Test func whatIsOnlyTalkOfButtonsIsNoAnswer() {
        var talk = Talk.begun()
        talk.says("Click the Export button to download it.")
        #expect(talk.ends(Drafts.titled).changes == [[#"Title added: "Paradise Found" (0-3s)"#]])
    }

    @Test func aPieceThatIsNeverSaidWholeIsReadWholeAtTheEnd() {
        var talk = Talk.begun()
        for delta in ["Done. ", "Click the ", "Export button to download it."] {
            talk.frame(#"{"content":{"parts":[{"text":\#(JSON.string(delta).text)}]},"partial":true}"#)
        }
        let end = talk.ends(Drafts.empty)
        #expect(end.notices.contains(.suggested([.export])))
        let texts = talk.all.notices.compactMap { if case .text(_, let text) = $0 { text } else { nil } }
        #expect(texts.last?.hasPrefix("Done.") == true)
        #expect(texts.last?.contains("Export") == false)
    }
}
