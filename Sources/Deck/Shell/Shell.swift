import Timeline

/// What of the screen belongs to no pane: where the keys go, which pane stands in front, and what lies over them.
struct Shell: Equatable, Sendable {
    /// The pane that has the keys, by its place in the set.
    var focus: Int
    /// At each place the pane that stands in front.
    var front: [PanePlace: Int]
    /// The pane below the film that was looked at last, on a screen with room for one.
    var lower: Int
    var isZoomed = false
    /// How the screen is parted among the panes.
    var parting = Parting()
    /// What is dragged to part it otherwise.
    var splitter: Splitter?
    var overlay: Overlay?
    /// What the screen is left for when it is.
    var exit = DeckExit.quit
    /// Until when a second Esc stops what runs.
    var escapeEnds: Int?
    /// The commands that were done from the palette, the last one first.
    private(set) var recent: [String] = []
    /// What a command wants done that takes all panes.
    var move: Move?

    /// What lies over the panes and takes the keys.
    enum Overlay: Hashable, Sendable {
        case help(HelpPage)
        case leaving
        case prompt(Prompt)
        case palette(Palette)
    }

    enum Move: Hashable, Sendable {
        /// To the next pane that is seen, or the one before.
        case next(by: Int)
        case look(at: Int)
        /// Leave one thing that is open.
        case back
        case askToLeave
        /// List what can be done with what is selected.
        case menu
        /// Part the screen otherwise: the pane that has the keys gets so many cells more.
        case widen(Int)
    }

    init() {
        let places = PaneSet.all.map { $0.place }
        front = Dictionary(places.indices.map { (places[$0], $0) }) { first, _ in first }
        // One begins where one types.
        focus = PaneSet.place { $0.takesText } ?? 0
        lower = focus
    }

    /// Keeps that a command was done, for it to be offered early.
    mutating func remember(_ command: String) {
        recent.removeAll { $0 == command }
        recent.insert(command, at: 0)
        recent = Array(recent.prefix(12))
    }

    /// Gives a pane the keys, and brings it to the front.
    mutating func focus(on pane: Int) {
        focus = pane
        let place = PaneSet.all[pane].place
        front[place] = pane
        if place != .film { lower = pane }
    }
}
