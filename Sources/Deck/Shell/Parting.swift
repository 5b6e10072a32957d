import Terminal
import Workspace

/// What the screen is for, by which its room is given.
enum ScreenLayout: String, CaseIterable, Sendable {
    /// The film has the rows that its tracks need.
    case edit
    /// What is said has most of the room.
    case talk
    /// The picture is as large as it can be.
    case watch

    var next: ScreenLayout {
        switch self {
        case .edit: .talk
        case .talk: .watch
        case .watch: .edit
        }
    }

    var remark: Remark {
        switch self {
        case .edit: .note("Layout: edit, the timeline large.", zh: "布局：剪辑，时间线较大。")
        case .talk: .note("Layout: talk, the chat large.", zh: "布局：对话，对话区较大。")
        case .watch: .note("Layout: watch, the picture large.", zh: "布局：观看，画面较大。")
        }
    }
}

/// What parts two panes, and is moved.
enum Splitter: Hashable, Sendable, CaseIterable {
    /// Between the film and the rest: how many rows the film has.
    case film
    /// Beside the picture: how many columns that has.
    case picture
    /// Before what stands at the side: how many columns that has.
    case side
}

/// How the screen is parted among the panes: by a layout, and by what was moved by hand on a screen of its size.
struct Parting: Hashable, Sendable {
    var layout = ScreenLayout.edit
    /// Whether what stands at the side shares the place of the main pane, however wide the screen is.
    var isFolded = false
    /// The last one last.
    private var moves: [Move] = []

    /// What was moved in one layout on a screen of one size.
    private struct Move: Hashable, Sendable {
        let layout: ScreenLayout
        let screen: Size
        var cells: [Splitter: Int] = [:]
    }

    /// So many sizes are remembered.
    private static let most = 24

    init() {}

    /// The rows or columns of what a splitter parts, as they were moved; none for what was left alone.
    subscript(screen: Size) -> [Splitter: Int] {
        get { moves.last { $0.layout == layout && $0.screen == screen }?.cells ?? [:] }
        set {
            moves.removeAll { $0.layout == layout && $0.screen == screen }
            guard !newValue.isEmpty else { return }
            moves = moves.suffix(Self.most - 1) + [Move(layout: layout, screen: screen, cells: newValue)]
        }
    }

    // MARK: For the next start

    init(_ kept: KeptParting) {
        layout = ScreenLayout(rawValue: kept.layout) ?? .edit
        isFolded = kept.isFolded
        moves = kept.moved.suffix(Self.most).compactMap { moved in
            guard let layout = ScreenLayout(rawValue: moved.layout) else { return nil }
            let cells = [Splitter.film: moved.film, .picture: moved.picture, .side: moved.side].compactMapValues { $0 }
            return Move(layout: layout, screen: Size(width: moved.columns, height: moved.rows), cells: cells)
        }
    }

    var kept: KeptParting {
        KeptParting(
            layout: layout.rawValue,
            isFolded: isFolded,
            moved: moves.map { move in
                KeptParting.Moved(
                    layout: move.layout.rawValue,
                    columns: move.screen.width,
                    rows: move.screen.height,
                    film: move.cells[.film],
                    picture: move.cells[.picture],
                    side: move.cells[.side]
                )
            }
        )
    }
}
