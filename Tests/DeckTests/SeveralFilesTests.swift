import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Files that are marked, to be taken all at once.
@Suite struct SeveralFilesTests {
    private static func clip(_ name: String, _ seconds: Int) -> SessionMedia.File {
        SessionMedia.File(id: "f-\(name)", name: "\(name).mp4", kind: .video, duration: seconds * 1000)
    }

    private static let media = SessionMedia([
        clip("one", 1), clip("two", 2), SessionMedia.File(id: "f-song", name: "song.mp3", kind: .audio, duration: 4000),
        clip("three", 3), SessionMedia.File(id: "f-lost", name: "lost.mov", kind: .video, isMissing: true),
    ])

    private func state(film: Draft = Sample.cut) -> DeckState {
        var state = Sample.state(film)
        state.focus(on: .timeline)
        state.press([.alt("6")])
        _ = state.update(.workspace(.media(Self.media)))
        return state
    }

    private func pane(_ state: DeckState) -> FilesPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? FilesPane }.first
    }

    private func marks(_ state: DeckState) -> [String] { pane(state)?.meant.map(\.name) ?? [] }

    /// Marks by place, in that order.
    private func mark(_ places: [Int], _ state: inout DeckState) {
        for place in places {
            state.press([Key(.home)] + Array(repeating: Key(.down), count: place) + [.character(" ")])
        }
    }

    @Test func aSpaceMarksAndGoesOn() {
        var state = state()
        state.press([.character(" "), .character(" ")])
        #expect(marks(state) == ["one.mp4", "two.mp4"] && pane(state)?.selection == 2)
        #expect(state.screen.contains("2 marked"))
        mark([0], &state)
        #expect(marks(state) == ["two.mp4"])
        // Esc lets go of what is marked; then it leaves.
        state.press([Key(.escape)])
        #expect(pane(state)?.marks == [] && PaneSet.all[state.shell.focus].number == 6)
        state.press([.character("3"), .character(" ")])
        #expect(marks(state) == ["two.mp4", "song.mp3", "three.mp4"])
    }

    @Test func theyArePutThereInTheOrderInWhichTheyWereMarked() {
        var state = state()
        mark([3, 0, 2, 1], &state)
        #expect(state.screen.contains("put 4 at the end"))
        let said = state.press([Key(.enter)]).sentences
        #expect(said.count == 1, "\(said)")
        let names = state.timeline.shown.tracks[0].segments.map(\.name)
        #expect(names.suffix(3) == ["three.mp4", "one.mp4", "two.mp4"])
        // One gesture is one edit, taken back at once.
        #expect(pane(state)?.marks == [])
        #expect(state.press([.character("u")]).sentences == ["undo"])
    }

    @Test func atThePlayheadOneFollowsTheOther() {
        var state = state()
        state.timeline.movePlayhead(to: 5000)
        mark([1, 0], &state)
        #expect(state.press([.character("p")]).sentences.count == 1)
        let put = state.timeline.shown.tracks[0].segments.filter { $0.name.hasSuffix(".mp4") }
        #expect(put.map(\.name) == ["two.mp4", "one.mp4"] && put.map(\.start) == [5000, 7000])
    }

    @Test func whatIsMissingAmongThemIsNamed() {
        var state = state()
        mark([0, 4], &state)
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text.contains("lost.mov is missing") == true)
        #expect(marks(state).count == 2)
    }

    @Test func theyAreRemovedTogether() {
        var film = Sample.cut
        let media = Segment.Media(source: .file(id: "f-two"), sourceLength: 2000)
        film.tracks[0].segments[0] = Segment(
            id: "two",
            start: 0,
            duration: 2000,
            name: "two.mp4",
            content: .media(media)
        )
        var state = state(film: film)
        mark([0, 3], &state)
        #expect(state.press([.character("d")]) == [.files(.remove(["f-one", "f-three"]))])
        mark([1, 0], &state)
        #expect(state.press([.character("d")]) == [] && state.screen.contains("The film has 1 of these 2 files."))
        let effects = state.type("yes\n")
        #expect(effects.contains(.files(.remove(["f-two", "f-one"]))) && effects.sentences.count == 1)
        // One that was made for the film is no file.
        let made = pane(state)?.list.all.firstIndex { $0.file == nil } ?? 0
        mark([0, made], &state)
        #expect(state.press([.character("d")]) == [] && state.toast?.text.contains("was made for the film") == true)
    }

    @Test func aServiceThatKnowsNamesAloneIsToldOfEach() {
        var state = Sample.state(Sample.cut, service: "cloud")
        state.focus(on: .timeline)
        state.press([.alt("6")])
        let named = SessionMedia(["a.mov", "b.mov"].map { SessionMedia.File(id: nil, name: $0, kind: .video) })
        _ = state.update(.workspace(.media(named)))
        mark([1, 0], &state)
        let said = ["b.mov", "a.mov"].map { Request.Action.say("put the uploaded file \"\($0)\" on the timeline") }
        #expect(state.press([Key(.enter)]).actions == said)
    }

    // MARK: Folders

    private static let folder = FolderListing(
        path: "/films",
        entries: [
            .init(name: "more", isFolder: true), .init(name: "my beach.mp4", isFolder: false),
            .init(name: "city.mp4", isFolder: false), .init(name: "notes.txt", isFolder: false),
        ]
    )

    @Test func severalAreUploadedAtOnceAlsoFromSeveralFolders() {
        var state = state()
        state.press([.character("a")])
        _ = state.update(.folder(Self.folder))
        // A folder cannot be marked, nor what cannot be used; and a space writes nothing.
        state.press([.character(" "), Key(.down), .character(" "), Key(.up), Key(.up)])
        _ = state.update(.folder(FolderListing(path: "/films/more", entries: [.init(name: "x.mp4", isFolder: false)])))
        state.press([.character(" ")])
        #expect(state.screen.contains("2 marked"))
        #expect(state.press([Key(.enter)]).actions == [.upload(["/films/city.mp4", "/films/more/x.mp4"])])
        #expect(state.toast?.text == "2 files are being uploaded.")
    }

    @Test func aNameIsFoundWithoutItsSpaces() {
        var state = state()
        state.press([.character("a")])
        _ = state.update(.folder(Self.folder))
        state.type("my b")
        #expect(pane(state)?.browser?.entries.map(\.name) == ["my beach.mp4"])
    }

    // MARK: The mouse

    @Test func aClickOnTheSignMarks() throws {
        var state = state()
        let inside = state.layout.panes[state.shell.focus].inside
        let second = Point(x: inside.x, y: inside.y + FilesPane.headRows + 1)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: second))))
        #expect(marks(state) == ["two.mp4"] && pane(state)?.marks.count == 1)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: second))))
        #expect(pane(state)?.marks == [])
    }

    // MARK: Looking

    @Test func whatIsShownIsAskedForAnew() {
        var state = state()
        #expect(state.press([.character("R")]).contains(.look(.media)))
        state.press([.character("a")])
        _ = state.update(.folder(Self.folder))
        #expect(state.press([.control("r")]) == [.files(.browse("/films"))])
    }

    @Test func howMuchOfTheOtherFileIsSentIsTold() {
        var state = state()
        state.press([Key(.end), .character("l")])
        state.press([Key(.escape), Key(.home), .character("l")])
        _ = state.update(.folder(Self.folder))
        state.type("city")
        #expect(state.press([Key(.enter)]) == [.files(.relink(id: "f-one", to: "/films/city.mp4"))])
        #expect(state.screen.contains("relinking 0%"))
        _ = state.update(.sent(0.456))
        #expect(state.screen.contains("relinking 45%"))
        _ = state.update(.workspace(.media(Self.media)))
        #expect(!state.screen.contains("relinking"))
        // What comes late tells nothing.
        _ = state.update(.sent(1))
        #expect(!state.screen.contains("relinking"))
    }
}
