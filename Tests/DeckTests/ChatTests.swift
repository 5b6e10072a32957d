import ServiceProtocol
import Terminal
import Testing
import Timeline

@testable import Deck
@testable import Workspace

/// Typing, sending, what waits, and what the conversation tells.
@Suite struct ChatTests {
    private func notice(_ notice: Request.Event) -> DeckAction { .workspace(.notice(notice)) }

    @Test func lettersTypeAndEnterSends() {
        var state = Sample.state()
        #expect(state.type("quiz 1 2 3 x?") == [])
        #expect(state.chat.composer.text == "quiz 1 2 3 x?")
        #expect(state.type("\n").sentences == ["quiz 1 2 3 x?"])
        #expect(state.chat.composer.isEmpty)
        #expect(state.chat.sending.map(\.text) == ["quiz 1 2 3 x?"])
    }

    @Test func editingKeys() {
        var state = Sample.state()
        state.type("make it blue")
        state.press([.control("w")])
        #expect(state.chat.composer.text == "make it ")
        state.press([Key(.left, .control), Key(.left, .control), .control("k")])
        #expect(state.chat.composer.text == "")
        state.type("abc")
        state.press([.control("a"), .character("x"), .control("e"), .character("y"), Key(.left), Key(.backspace)])
        #expect(state.chat.composer.text == "xaby")
        state.press([.control("u")])
        #expect(state.chat.composer.text == "y")
    }

    @Test func newLinesAndPastesStayWhole() {
        var state = Sample.state()
        state.type("one")
        state.press([Key(.enter, .alt), .control("j"), Key(.enter, .shift)])
        #expect(state.update(.input(.paste("two\nthree"))) == [])
        #expect(state.chat.composer.text == "one\n\n\ntwo\nthree")
        state.press([Key(.up), Key(.up), .character("!")])
        #expect(state.chat.composer.text == "one\n\n!\ntwo\nthree")
    }

    @Test func theComposerWrapsWhereItIsFullAndTheCursorGoesAlong() {
        func look(_ text: String) -> ([String], Int, Int) {
            let drawn = Composer(text).rows(width: 4)
            return (drawn.rows, drawn.cursor.x, drawn.cursor.y)
        }
        #expect(look("") == ([""], 0, 0))
        #expect(look("abc") == (["abc"], 3, 0))
        #expect(look("abcd") == (["abcd", ""], 0, 1))
        #expect(look("abcde") == (["abcd", "e"], 1, 1))
        #expect(look("a\nb") == (["a", "b"], 1, 1))
        #expect(look("abcd\ne") == (["abcd", "", "e"], 1, 2))
        #expect(look("abc城") == (["abc", "城"], 2, 1))
        #expect(look("城市梦") == (["城市", "梦"], 2, 1))
    }

    @Test func aClickPlacesTheCursor() {
        var composer = Composer("城市 dream")
        composer.place(row: 0, column: 2, width: 4)
        #expect(composer.before == "城")
        composer.place(row: 1, column: 2, width: 4)
        #expect(composer.before == "城市 d")
        composer.place(row: 9, column: 9, width: 4)
        #expect(composer.after.isEmpty)
    }

    @Test func marksJoinTheLetterTypedBefore() {
        var state = Sample.state()
        state.type("e\u{301}a")
        state.press([Key(.backspace), Key(.backspace)])
        #expect(state.chat.composer.isEmpty)
    }

    @Test func historyIsRecalledAtTheFirstLineOnly() {
        var state = Sample.state(chat: [ChatEntry(.you, "first"), ChatEntry(.you, "second")])
        state.type("typed")
        state.press([Key(.up)])
        #expect(state.chat.composer.text == "second")
        state.press([Key(.up)])
        #expect(state.chat.composer.text == "first")
        state.press([Key(.down), Key(.down)])
        #expect(state.chat.composer.text == "typed")
    }

    @Test func controlCClearsFirstAndKeepsWhatWasTyped() {
        var state = Sample.state()
        state.type("a long thought")
        #expect(state.press([.control("c")]) == [])
        #expect(state.chat.composer.isEmpty)
        state.press([Key(.up)])
        #expect(state.chat.composer.text == "a long thought")
        state.press([.control("c")])
        #expect(state.press([.control("c")]) == [.leave(.quit)])
    }

    // MARK: Routing

    @Test func actionsAreNotSentToTheAgent() {
        var state = Sample.state()
        #expect(state.type("export\n").wants == [.export(ExportOrder())])
        #expect(
            state.type("export 9:16 to out/x.gif\n").wants == [.export(ExportOrder(ratio: .tall, file: "out/x.gif"))]
        )
        #expect(state.type("credits\n").wants == [.credits])
        #expect(state.type("show tracks\n").wants == [.state])
        #expect(state.type("upload clip.mp4\n").wants == [.upload(["clip.mp4"])])
        #expect(state.type("add a title that says Export\n").sentences == ["add a title that says Export"])
    }

    @Test func whatCannotBeDoneIsSaid() {
        var state = Sample.state(Draft())
        state.type("export\n")
        #expect(state.ledger.isExporting)
        _ = state.update(notice(.notDone(RequestError.nothingToExport)))
        #expect(state.screen.contains("there is nothing to export"))
        #expect(!state.ledger.isExporting)
    }

    @Test func anExportIsNamedOnceItIsKept() {
        var state = Sample.state(width: 160)
        state.type("export\n")
        let job = Sample.job(7, .saved, file: "f.mp4")
        _ = state.update(notice(.exported(job, note: "The session is empty.")))
        #expect(state.screen.contains("The session is empty. Exporting f.mp4. Renders (Alt-3) shows how far it is."))
        #expect(state.renders.jobs == [job] && !state.ledger.isExporting)
    }

    @Test func anotherShapeIsShownBeforeItIsThere() {
        var state = Sample.state()
        state.type("export 9:16\n")
        let canvas = Sample.mission.canvas.shaped(.tall)
        let edit = KeyEdit(.setCanvas(canvas ?? Sample.mission.canvas), on: Sample.mission)
        _ = state.update(.workspace(.notice(.queued(Request(id: 9, .edit(edit))), of: 9)))
        _ = state.update(notice(.reshaping(.tall)))
        #expect(state.screen.contains("The picture becomes 9:16 first, then it is exported."))
        #expect(state.timeline.shown.canvas == canvas)
        #expect(state.timeline.draft.canvas != canvas)
    }

    @Test func anUploadShowsItsShareAndCanBeStopped() {
        var state = Sample.state()
        state.type("upload clip.mp4\n")
        _ = state.update(notice(.uploading(0.42)))
        #expect(state.screen.contains("⇡ uploading 42%"))
        #expect(state.press([Key(.escape)]) == [.giveUp(1)])
        #expect(!state.screen.contains("uploading 42%"))
        // What is heard of it later is too late.
        _ = state.update(notice(.uploading(0.5)))
        #expect(state.chat.upload == nil)
    }

    @Test func answersOfActionsAreToldInTheChat() {
        var state = Sample.state()
        _ = state.update(notice(.credits(Credits(available: 90, frozen: 10, total: 100))))
        _ = state.update(notice(.state(Sample.project(Sample.mission))))
        let file = UploadedFile(
            name: "clip.mp4",
            type: "video",
            address: nil,
            duration: 12_300,
            width: 1920,
            height: 1080
        )
        _ = state.update(notice(.uploaded([file])))
        #expect(state.screen.contains("90 credits to spend, 10 set aside for what runs, 100 in all."))
        #expect(state.screen.contains("Timeline (3 tracks): 1. Video: city timelapse (0-10s)"))
        #expect(state.screen.contains("✓ Uploaded clip.mp4 (12.3 s, 1920×1080). Say: put it on the timeline"))
    }

    // MARK: Turns

    @Test func textStreamsInPlace() {
        var state = Sample.state()
        _ = state.type("hello\n")
        _ = state.update(notice(.began("hello")))
        #expect(state.chat.sending.isEmpty)
        for text in ["Gen", "Generating", "Generating the clip"] { _ = state.update(notice(.text(piece: 0, text))) }
        #expect(state.chat.transcript.items.map(\.text) == ["hello", "Generating the clip"])
        #expect(state.update(notice(.finished)) == [.seeCredits])
        #expect(!state.isTurnRunning)
    }

    @Test func aToolThatNeverAnsweredIsNotLeftSpinning() {
        var state = Sample.state()
        _ = state.update(notice(.began("hello")))
        _ = state.update(Sample.tool("1", "generate_video", "rain"))
        #expect(state.nextWake != nil)
        _ = state.update(notice(.failed("It broke.", mayRetry: true)))
        _ = state.update(notice(.finished))
        #expect(state.screen.contains("– stopped"))
        #expect(state.screen.contains("It broke. ↑ brings your message back."))
        #expect(state.nextWake == nil)
    }

    @Test func escapeStopsTheTurnOnlyWhenPressedTwiceSoon() {
        var state = Sample.midStream()
        #expect(state.press([Key(.escape)]) == [])
        #expect(state.screen.contains("Esc again to stop the edit."))
        state.now += 2500
        _ = state.update(.tick)
        #expect(state.press([Key(.escape)]) == [])
        #expect(state.press([Key(.escape)]) == [.cancelTurn])
        #expect(state.chat.sending.isEmpty)
        state.press([Key(.up)])
        #expect(state.chat.composer.text == "make the music quieter")
    }

    @Test func stillWorkingIsOneLineBroughtUpToDate() {
        var state = Sample.state()
        _ = state.update(notice(.began("hello")))
        state.now = 120_000
        _ = state.update(notice(.stillWorking(.seconds(120), quiet: .seconds(2))))
        #expect(state.chat.transcript.items.map(\.text) == ["hello", "⏳ Still working… 2 min 0 s"])
        _ = state.update(notice(.stillWorking(.seconds(240), quiet: .seconds(90))))
        #expect(
            state.chat.transcript.items.map(\.text) == [
                "hello", "⏳ Still working… 4 min 0 s · nothing heard for 1 min 30 s",
            ]
        )
    }

    // MARK: Scrolling

    @Test func lookingFurtherUpIsNotDisturbed() {
        let chat = (1...60).map { ChatEntry(.agent, "line \($0)") }
        var state = Sample.state(chat: chat)
        #expect(state.screen.contains("line 60"))
        state.press([Key(.pageUp)])
        let before = state.chat.scrollback
        #expect(before > 0)
        _ = state.update(notice(.changes(["Title added"])))
        #expect(state.chat.scrollback == before + 1)
        #expect(state.screen.contains("↓ new"))
        state.press([Key(.end)])
        #expect(state.screen.contains("✓ Title added"))
        #expect(!state.chat.hasNews)
    }
}
