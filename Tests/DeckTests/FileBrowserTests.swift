import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Folders of this machine, looked through for a file.
@Suite struct FileBrowserTests {
    private static let home = FolderListing(
        path: "/home/ada/Videos",
        entries: [
            .init(name: "holiday", isFolder: true), .init(name: "日落", isFolder: true),
            .init(name: ".cache", isFolder: true), .init(name: "beach.mp4", isFolder: false, size: 186_901),
            .init(name: "evil\u{1B}[31m\n.mp4", isFolder: false, size: 1),
            .init(name: "notes.txt", isFolder: false, size: 20), .init(name: "Song.MP3", isFolder: false, size: 96_566),
        ]
    )

    private func state(
        _ size: (Int, Int) = (120, 40),
        language: Language = .english,
        _ listing: FolderListing = home
    ) -> DeckState {
        var state = Sample.state(Sample.cut, width: size.0, height: size.1, language: language)
        state.press([.alt("6")])
        let file = SessionMedia.File(id: "f", name: "lost.mp4", kind: .video, isMissing: true)
        _ = state.update(.workspace(.media(SessionMedia([file]))))
        state.press([.character("a")])
        _ = state.update(.folder(listing))
        return state
    }

    private func browser(_ state: DeckState) -> FileBrowser? {
        state.panes.indices.lazy.compactMap { (state.panes[$0] as? FilesPane)?.browser }.first
    }

    private func names(_ state: DeckState) -> [String] { browser(state)?.entries.map(\.name) ?? [] }

    @Test func itBeginsInTheFolderThatIsWorkedInAndGoesOnWhereItWas() {
        var state = Sample.state()
        state.press([.alt("6")])
        #expect(state.press([.character("a")]) == [.files(.browse(nil))])
        _ = state.update(.folder(Self.home))
        state.press([Key(.escape)])
        #expect(browser(state) == nil && PaneSet.all[state.shell.focus].number == 6)
        #expect(state.press([.character("a")]) == [.files(.browse("/home/ada/Videos"))])
    }

    @Test func foldersAndMediaAreShownAndAKeyShowsAll() {
        var state = state()
        #expect(names(state) == ["holiday", "日落", "beach.mp4", "evil\u{1B}[31m\n.mp4", "Song.MP3"])
        state.press([.control("t")])
        #expect(names(state).count == 7 && state.screen.contains("notes.txt"))
        state.type("notes")
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text.contains("mp4, mov") == true)
        state.press([.control("t")])
        #expect(names(state) == [])
    }

    @Test func whatIsTypedNarrowsDownAndNoLetterIsAKey() {
        var state = state()
        state.type("qso")
        #expect(names(state) == [] && state.screen.contains("Nothing here is called so."))
        state.press([Key(.backspace), Key(.backspace), Key(.backspace)])
        #expect(names(state).count == 5)
        _ = state.update(.input(.paste("SONG")))
        #expect(names(state) == ["Song.MP3"])
        #expect(state.press([Key(.enter)]).actions == [.upload(["/home/ada/Videos/Song.MP3"])])
        #expect(browser(state) == nil)
    }

    @Test func oneGoesIntoFoldersAndUpAgain() {
        var state = state()
        #expect(state.press([Key(.enter)]) == [.files(.browse("/home/ada/Videos/holiday"))])
        _ = state.update(.folder(FolderListing(path: "/home/ada/Videos/holiday", entries: [])))
        #expect(state.screen.contains("No media and no folders here."))
        #expect(state.press([Key(.backspace)]) == [.files(.browse("/home/ada/Videos"))])
        _ = state.update(.folder(Self.home))
        #expect(browser(state)?.selected?.name == "holiday")
        #expect(state.press([Key(.down), Key(.right)]) == [.files(.browse("/home/ada/Videos/日落"))])
        #expect(state.press([Key(.left)]) == [.files(.browse("/home/ada"))])
    }

    @Test(arguments: [
        (FolderListing.Trouble.closed, "may not look"), (.missing, "no such folder"), (.noFolder, "no folder"),
        (.other("the disk\u{1B} is gone"), "the disk"),
    ])
    func whatCannotBeLookedIntoSaysWhy(_ trouble: FolderListing.Trouble, _ words: String) {
        var state = state((120, 40), language: .english, FolderListing(path: "/root", entries: [], trouble: trouble))
        #expect(state.screen.contains(words))
        #expect(state.press([Key(.backspace)]) == [.files(.browse("/"))])
    }

    @Test func aMissingFileIsPointedToAnother() {
        var state = state()
        state.press([Key(.escape)])
        #expect(state.press([.character("l")]) == [.files(.browse("/home/ada/Videos"))])
        _ = state.update(.folder(Self.home))
        #expect(state.screen.contains("in place of lost.mp4"))
        state.type("beach")
        #expect(state.press([Key(.enter)]) == [.files(.relink(id: "f", to: "/home/ada/Videos/beach.mp4"))])
        #expect(state.screen.contains("relinking"))
        _ = state.update(.failed(.other("It is too short.")))
        #expect(state.toast?.text == "It is too short." && !state.screen.contains("relinking"))
    }

    @Test func aDoubleClickTakesOne() throws {
        var state = state()
        let place = try #require(PaneSet.place { $0.number == 6 })
        let inside = state.layout.panes[place].inside
        let point = Point(x: inside.x + 4, y: inside.y + FilesPane.folderRows + 2)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point))))
        #expect(browser(state)?.selected?.name == "beach.mp4")
        let effects = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point, clicks: 2))))
        #expect(effects.actions == [.upload(["/home/ada/Videos/beach.mp4"])])
    }

    /// All that looking through a folder changes is the pane.
    @Test func nothingElseChanges() throws {
        var state = Sample.state()
        state.press([.alt("6")])
        let place = try #require(PaneSet.place { $0.number == 6 })
        var store = DeckStore(state)
        store.send(.input(.key(.character("a"))), asks: [.files(.browse(nil))]) { state in
            guard var pane = state.panes[place] as? FilesPane else { return }
            pane.browser = FileBrowser(for: .upload)
            state.panes[place] = pane
        }
        store.send(.input(.key(.character("s")))) { state in
            guard var pane = state.panes[place] as? FilesPane else { return }
            pane.browser?.type("s")
            state.panes[place] = pane
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(size, language: language)
        state.press([.control("t"), Key(.down)])
        try Golden.expect(state, "\(language == .english ? "folder" : "zh-folder")-\(size.0)x\(size.1)")
    }
}
