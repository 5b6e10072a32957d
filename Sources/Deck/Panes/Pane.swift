import Terminal
import Timeline
import Workspace

/// A part of the screen: its own state, what changes it, how it looks, and its commands.
///
/// It reads the desk and asks it for things; it reaches no other pane, and the shell knows it by this alone. Adding one is a
/// folder beside the others and its line in `PaneSet.all`.
protocol Pane: CommandTarget {
    /// The key that goes to it (Alt and the number), and the number in its frame.
    static var number: Int { get }
    static var name: Phrase { get }
    static var place: PanePlace { get }
    /// Whether what is typed is text, always.
    static var takesText: Bool { get }
    /// Whether what is typed is text now: letters are no keys then.
    var isTyping: Bool { get }
    /// Whether a key writes something where text is typed.
    func writes(_ key: KeyStroke) -> Bool
    /// Whether a key that is no command begins something that is typed, where it would count elsewhere.
    func startsTyping(with key: Key, _ desk: Desk) -> Bool
    /// What signs in it say, for the help.
    static var signs: [(String, Phrase)] { get }

    /// A pane as it is at the start.
    init(_ start: PaneStart)

    /// Takes in what happened.
    mutating func hear(_ news: News, _ desk: inout Desk)
    /// Brings up to date what it shows of the desk, and the desk what others are to know of it.
    mutating func sync(_ desk: inout Desk)
    /// The room that it would have.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish
    /// Takes the room there is.
    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk)
    /// Everything has its place: what is to be asked for because of what is seen, and told to others.
    mutating func settle(isShown: Bool, _ desk: inout Desk)

    /// What stands in its frame to the right.
    static func note(_ view: PaneView<Self>) -> String
    /// Draws what is inside its frame; the cell of the cursor if it has one.
    static func draw(_ view: PaneView<Self>, on surface: inout Surface) -> Point?

    /// A command is about to be done, or something that is none: what one gesture has begun ends with it.
    mutating func begin(_ command: CommandFacts?, isOwn: Bool, _ desk: inout Desk)
    /// What was done since then by letters that were a word is taken back: where one looked, and what was done by hand.
    mutating func takeBack(to old: Self, _ desk: inout Desk)
    /// A key that means nothing else; for one that takes text.
    mutating func type(_ key: Key, _ desk: inout Desk)
    mutating func paste(_ text: String, _ desk: inout Desk)
    /// What the mouse did inside its frame.
    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk)
    /// The commands for what is in a cell inside its frame, or, without one, for what is selected.
    mutating func menu(at point: Point?, in inside: Size, _ desk: inout Desk) -> PaneMenu
    /// The answer to its question for a line of text; nil where it was dismissed.
    mutating func answer(_ text: String?, _ desk: inout Desk)

    /// Leaves one thing that is open, where the user is; whether there was one.
    mutating func leave(_ desk: inout Desk) -> Bool
    /// What Esc Esc stops; nil where nothing runs.
    func running(_ desk: Desk) -> PaneWork?
    mutating func stop(_ desk: inout Desk)
    /// The program ends now.
    mutating func close(_ desk: inout Desk)
    /// What leaving the program would stop or leave behind.
    func losses(_ desk: Desk) -> [LeavingLoss]
    /// When something in it changes by itself next; nil while everything stands still.
    func nextWake(_ desk: Desk) -> Int?
}

/// Where a pane would stand.
enum PanePlace: Hashable, Sendable, CaseIterable {
    /// Over the whole width: below the others, or above them where the screen is low.
    case film
    /// Where most is said.
    case main
    /// Beside that; those that share the place are tabs of it.
    case side
    /// Wherever a picture of the film has its place.
    case picture
}

/// What a pane knows of the screen when it says how much room it would have.
struct PaneBody: Hashable, Sendable {
    /// The screen without header and footer.
    let size: Size
    /// Whether the pane has the screen for itself.
    let isAlone: Bool
    /// Whether a picture of the film is shown beside.
    let hasPicture: Bool
    /// The most rows that the film may have, with its heading, and whether somebody has said so by hand.
    let filmRows: Int
    let isMoved: Bool
}

/// The room that a pane would have.
struct PaneWish: Hashable, Sendable {
    /// Whether it is to be seen at all; at the side, whether its tab is.
    var isOpen = true
    /// The rows inside its frame; nil for what there is.
    var rows: Int?
    /// The picture that it shows; nil without one.
    var picture: Timeline.Canvas?
}

/// Work of a pane that can be stopped.
enum PaneWork: Hashable, Sendable {
    /// It is stopped when asked twice.
    case precious
    case other
    /// It is the first that is left: nothing is lost with it.
    case light
}

/// What there is at the start.
struct PaneStart: Sendable {
    let draft: DraftSnapshot
    let project: Project
}

/// What a pane is drawn with.
struct PaneView<P: Pane> {
    let pane: P
    let desk: Desk
    let isFocused: Bool
    /// Of the inside of its frame.
    let size: Size

    var theme: Theme { desk.theme }
    var words: any ScreenWording { desk.words }

}

extension Desk {
    /// A key and what it does, as spans.
    func spans(_ keys: String, _ words: Phrase) -> [Span] {
        [Span(keys, theme.key), Span(" \(words[language])", theme.dim)]
    }
}

// Most panes need little of it.
extension Pane {
    static var takesText: Bool { false }
    var isTyping: Bool { Self.takesText }
    func writes(_ key: KeyStroke) -> Bool { key.types }
    func startsTyping(with key: Key, _ desk: Desk) -> Bool { false }
    mutating func hear(_ news: News, _ desk: inout Desk) {}
    static var signs: [(String, Phrase)] { [] }
    mutating func sync(_ desk: inout Desk) {}
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish() }
    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {}
    mutating func settle(isShown: Bool, _ desk: inout Desk) {}
    static func note(_ view: PaneView<Self>) -> String { "" }
    mutating func begin(_ command: CommandFacts?, isOwn: Bool, _ desk: inout Desk) {}
    mutating func takeBack(to old: Self, _ desk: inout Desk) {}
    mutating func type(_ key: Key, _ desk: inout Desk) {}
    mutating func paste(_ text: String, _ desk: inout Desk) {}
    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {}
    mutating func answer(_ text: String?, _ desk: inout Desk) {}
    mutating func leave(_ desk: inout Desk) -> Bool { false }
    func running(_ desk: Desk) -> PaneWork? { nil }
    mutating func stop(_ desk: inout Desk) {}
    mutating func close(_ desk: inout Desk) {}
    func losses(_ desk: Desk) -> [LeavingLoss] { [] }
    func nextWake(_ desk: Desk) -> Int? { nil }
}

// What the shell does with a pane of whatever kind.
extension Pane {
    mutating func takeBack(to old: any Pane, _ desk: inout Desk) {
        if let old = old as? Self { takeBack(to: old, &desk) }
    }

    func note(_ desk: Desk, isFocused: Bool, size: Size) -> String {
        Self.note(PaneView(pane: self, desk: desk, isFocused: isFocused, size: size))
    }

    func draw(_ desk: Desk, isFocused: Bool, on surface: inout Surface) -> Point? {
        Self.draw(PaneView(pane: self, desk: desk, isFocused: isFocused, size: surface.size), on: &surface)
    }
}
