import Pictures
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// The files: all media of the project, put on the timeline, renamed, exchanged, removed; and more of them from folders of this machine.
struct FilesPane: Pane {
    private(set) var list = MediaList()
    private(set) var selection = 0
    /// The folder that is looked through; nil while the media are shown.
    var browser: FileBrowser?
    /// The folder that was looked through last.
    private(set) var lastFolder: String?
    /// What a line of text is asked for.
    var question: Question?
    /// The file that is being exchanged: its content goes to the service, which takes a while.
    var relinking: Relinking?
    /// Those that are marked, in the order in which they were.
    var marks: [Medium.Key] = []
    /// A picture of each file that was looked at.
    var strips = MediaCache<MediaSource, Filmstrip>()
    /// How many rows a file has, and whether there is a picture in them.
    private(set) var rowHeight = 1
    private(set) var hasThumbnails = false
    /// What was listed.
    private var listed: (media: SessionMedia?, film: DraftSnapshot)?
    /// Whether there may be others than those that were told.
    private var isStale = true
    private var wasShown = false
    /// The room inside its frame, as of the last layout.
    private(set) var room = Size(width: 1, height: 1)

    enum Question: Hashable, Sendable {
        case name(of: String)
        /// Whether it goes although the film uses it.
        case removal(of: [Medium])
    }

    struct Relinking: Hashable, Sendable {
        let id: String
        /// How much of the other file is sent, from 0 to 1.
        var share = 0.0
    }

    static let number = 6
    static let name = Phrase("Files", zh: "素材")
    static let place = PanePlace.side
    static let commands = choosing + doing

    init(_ start: PaneStart) {}

    /// Its tab is there while it is looked at.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish(isOpen: false) }

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) { room = inside }

    var isTyping: Bool { browser != nil }

    // MARK: What happens

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .workspace(.media, _):
            // What there was no picture of may have one now, here and on the timeline.
            if relinking != nil { desk.send(.asksAnew) }
            relinking = nil
            strips.forgetMisses()
        case .request(.uploaded, _, _, _), .workspace(.sessionRenewed, _), .workspace(.sessionMoved, _),
            .letter(.asksAnew):
            isStale = true
        case .folder(let listing):
            guard browser != nil else { return }
            browser?.show(listing)
            if listing.trouble == nil { lastFolder = listing.path }
        case .sent(let share): relinking?.share = share
        case .letter(.find(let purpose)):
            desk.send(.command("screen.pane\(Self.number)"))
            browse(for: purpose, &desk)
        case .pictures(.strip(let strip, let source)):
            strips.store(strip.flatMap { $0.frames.isEmpty ? nil : $0 }, of: source, isThere: strip != nil)
        case .failed(let failure):
            guard relinking != nil else { return }
            relinking = nil
            isStale = true
            // The conversation has it as well, but it may not be seen from here.
            desk.say(.told(Phrase(same: desk.told.words(for: failure)), .bad))
        case .request, .workspace, .kept, .pictures, .compared, .listed, .edited, .letter, .turnEnded, .tick: break
        }
    }

    /// Asks for the media, once for each time it is looked at and whenever there are others.
    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        defer { wasShown = isShown }
        guard isShown else { return }
        if isStale || !wasShown {
            isStale = false
            desk.ask(.look(.media))
        }
        // To count what is used takes as long as the film: once for each.
        if listed?.film != desk.stage.film || listed?.media != desk.media {
            listed = (desk.media, desk.stage.film)
            list = MediaList(desk.media, desk.stage.film)
            selection = min(selection, max(list.all.count - 1, 0))
            let there = Set(list.all.map(\.key))
            marks.removeAll { !there.contains($0) }
        }
        (rowHeight, hasThumbnails) = rowLook(of: list.all.count, desk)
        askForPictures(&desk)
    }

    // MARK: Choosing

    var selected: Medium? { list.all.indices.contains(selection) ? list.all[selection] : nil }

    mutating func select(by step: Int) {
        if browser != nil {
            browser?.select(by: step)
        } else {
            selection = min(max(0, selection + step), max(0, list.all.count - 1))
        }
    }

    mutating func leave(_ desk: inout Desk) -> Bool {
        // What was marked with care is not lost with the folder.
        if browser?.marks.isEmpty == false {
            browser?.marks = []
        } else if browser != nil {
            browser = nil
        } else if !marks.isEmpty {
            marks = []
        } else {
            return false
        }
        return true
    }

    mutating func type(_ key: Key, _ desk: inout Desk) {
        switch (key.code, key.modifiers) {
        case (.character(let letter), let modifiers) where modifiers.isSubset(of: .shift):
            browser?.type(String(letter))
        case (.backspace, _): browser?.eraseLetter()
        default: break
        }
    }

    mutating func paste(_ text: String, _ desk: inout Desk) { browser?.type(text.trimmed.visible) }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: select(by: -1)
        case .wheelDown: select(by: 1)
        case .press where mouse.button == .left:
            guard let place = place(at: mouse.position) else { return }
            if browser == nil { selection = place } else { browser?.select(place) }
            // The first columns, where the signs are.
            if mouse.position.x < signWidth, canMark { return toggleMark() }
            if mouse.clicks == 2, troubleWithEnter(desk) == nil { enter(&desk) }
        default: break
        }
    }
}

extension FilesPane {
    static func == (one: FilesPane, other: FilesPane) -> Bool {
        one.list == other.list && one.selection == other.selection && one.browser == other.browser
            && one.lastFolder == other.lastFolder && one.question == other.question && one.relinking == other.relinking
            && one.marks == other.marks && one.rowHeight == other.rowHeight && one.hasThumbnails == other.hasThumbnails
            && one.strips == other.strips && one.listed?.film == other.listed?.film
            && one.listed?.media == other.listed?.media && one.isStale == other.isStale
            && one.wasShown == other.wasShown && one.room == other.room
    }
}
