import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Every message that was on its way is heard of again, whatever became of it.
@Suite struct TypedAnswerTests {
    private func question(_ id: String) -> TurnReader.ToolQuestion {
        TurnReader.ToolQuestion(id: id, hint: "Delete \(id)?", tool: "delete_all")
    }

    @Test(arguments: ["yes", "YES!", "ok", "好的", "no", "不要。"])
    func aTypedAnswerIsNotLeftOnItsWay(_ words: String) {
        var duet = Duet(Sample.mission, questions: [question("q")])
        duet.say(words)
        #expect(duet.answers.count == 1)
        #expect(duet.deck.chat.sending.isEmpty)
        #expect(!duet.deck.screen.contains("◌ sending"))
        duet.end()
        #expect(duet.deck.chat.unsent == 0)
    }

    @Test func anExportInAnotherShapeComesAfterIt() {
        var duet = Duet(Sample.mission, questions: [question("q")])
        duet.say("yes")
        duet.end()
        duet.say("export vertical")
        duet.finish()
        #expect(duet.sent == ["set the canvas to 1080×1920 at 30 fps"])
        #expect(duet.carriedOut == [.export(ExportOrder(ratio: .tall)), .export(ExportOrder())])
    }

    @Test func oneOfSeveralAnswersIsTakenToo() {
        var duet = Duet(Sample.mission, questions: [question("q1"), question("q2")])
        duet.say("yes")
        #expect(duet.answers.isEmpty)
        #expect(duet.deck.chat.sending.isEmpty)
        #expect(duet.lines.suffix(2) == ["yes", "Delete q2?"])
        duet.say("no")
        #expect(duet.answers.count == 2)
        #expect(duet.deck.chat.sending.isEmpty)
    }

    @Test func theSameWordsTwiceAreTwoMessages() {
        var duet = Duet(Sample.mission)
        duet.say("make it nicer")
        duet.say("make it nicer")
        #expect(duet.deck.chat.sending.isEmpty && duet.deck.chat.waiting.count == 1)
        duet.finish()
        #expect(duet.deck.chat.unsent == 0)
    }

    @Test func whatIsPointedAtGoesAlongInWords() {
        var duet = Duet(Sample.mission)
        duet.select(SegmentAddress(TrackLabel(.text, 1), 1))
        duet.say("make this title red")
        duet.deck.timeline.movePlayhead(to: 4000)
        duet.say("split here")
        duet.finish()
        #expect(duet.sent == ["make T1·1 red", "split at 4 s"])
    }

    @Test func theFilmIsMadeWhenNothingIsSaidAnyMore() {
        var duet = Duet(Sample.mission)
        duet.say("export vertical")
        duet.say("delete the title")
        duet.finishTurn()
        #expect(duet.carriedOut == [.export(ExportOrder(ratio: .tall))])
        duet.finish()
        #expect(duet.carriedOut.last == .export(ExportOrder()))
        #expect(duet.service.canvas.height == 1920)
    }

    @Test func stoppingTheShapeStopsTheFilm() {
        var duet = Duet(Sample.mission)
        duet.say("export vertical")
        duet.press([Key(.escape), Key(.escape)])
        duet.finish()
        #expect(duet.carriedOut == [.export(ExportOrder(ratio: .tall))])
        #expect(!duet.deck.ledger.isExporting)
        #expect(duet.deck.timeline.shown == duet.deck.timeline.draft)
    }
}
