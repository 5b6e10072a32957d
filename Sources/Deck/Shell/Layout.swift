import Terminal
import Timeline

/// Where everything stands.
///
/// A pane that is not shown has the place it would have.
struct Layout: Hashable, Sendable {
    let screen: Rect
    let header: Rect
    let footer: Rect
    let timeline: Rect
    let chat: Rect
    let renders: Rect
    /// Whether chat and renders share a place.
    let isTabbed: Bool
    /// The rows of a track.
    let laneHeight: Int
    let composerHeight: Int
    private let shown: Set<DeckState.Pane>

    /// The least screen that can be worked on.
    static let smallest = Size(width: 60, height: 16)
    /// From this width on chat and renders stand side by side.
    static let wide = 100

    init(of state: DeckState) {
        screen = Rect(state.size)
        let (header, below) = screen.splitTop(1)
        let (footer, body) = below.splitBottom(1)
        self.header = header
        self.footer = footer
        isTabbed = screen.width < Self.wide
        let tracks = state.timeline.shown.tracks.count
        let laneHeight = Self.laneHeight(tracks: tracks, body: body.height, state)
        let needed = state.timeline.shown.isEmpty ? 9 : tracks * laneHeight + 5
        let most = max(8, body.height * 45 / 100)
        let (top, bottom) = body.splitTop(min(needed, most))
        let rendersWidth = screen.width >= 160 ? 50 : 38
        var chat = isTabbed ? bottom : bottom.splitRight(rendersWidth).rest
        var renders = isTabbed ? bottom : bottom.splitRight(rendersWidth).taken
        var timeline = top
        if state.isZoomed {
            shown = [state.focus]
            switch state.focus {
            case .timeline: timeline = body
            case .chat: chat = body
            case .renders: renders = body
            }
        } else {
            shown = isTabbed ? [.timeline, state.lowerPane] : Set(DeckState.Pane.allCases)
        }
        self.timeline = timeline
        self.chat = chat
        self.renders = renders
        self.laneHeight = laneHeight
        composerHeight = state.chat.composerHeight
    }

    /// Tracks grow where the screen is tall; without colours there is nothing to see in a second row.
    private static func laneHeight(tracks: Int, body: Int, _ state: DeckState) -> Int {
        guard state.theme.depth != .mono else { return 1 }
        if state.isZoomed, state.focus == .timeline, tracks * 2 + 5 <= body { return tracks * 3 + 5 <= body ? 3 : 2 }
        if tracks * 3 + 5 <= body / 3 { return 3 }
        return tracks * 2 + 5 <= body * 2 / 5 ? 2 : 1
    }

    var isTooSmall: Bool { screen.width < Self.smallest.width || screen.height < Self.smallest.height }

    func shows(_ pane: DeckState.Pane) -> Bool { shown.contains(pane) }

    func rect(of pane: DeckState.Pane) -> Rect {
        switch pane {
        case .timeline: timeline
        case .chat: chat
        case .renders: renders
        }
    }

    var timelineInside: Rect { timeline.inset(columns: 2, rows: 1) }
    var chatInside: Rect { chat.inset(columns: 2, rows: 1) }
    var rendersInside: Rect { renders.inset(columns: 2, rows: 1) }

    /// The first column of the tracks, behind their labels.
    var lanesX: Int { timelineInside.x + TimelineState.labelWidth }

    /// The list of renders, and below it what is told of the selected one.
    var rendersParts: (list: Rect, detail: Rect) {
        let inside = rendersInside
        let (detail, list) = inside.splitBottom(inside.height >= 10 ? 5 : 0)
        return (list, detail)
    }

    /// Where the text of the composer stands, without its sign.
    var composerText: Rect {
        let rows = chatInside.splitBottom(composerHeight).taken
        return Rect(x: rows.x + 2, y: rows.y, width: rows.width - 2, height: rows.height)
    }

    func pane(at point: Point) -> DeckState.Pane? {
        DeckState.Pane.allCases.first { shows($0) && rect(of: $0).contains(point) }
    }

    /// The titles of the two lower panes on a narrow screen.
    static let tabTitles: [(pane: DeckState.Pane, title: String)] = [(.chat, " 2 Chat "), (.renders, " 3 Renders ")]

    /// The tab whose title stands there.
    func tab(at point: Point) -> DeckState.Pane? {
        guard isTabbed, shown.count > 1, point.y == chat.y else { return nil }
        var column = chat.x + 2
        for (pane, title) in Self.tabTitles {
            if (column..<(column + title.columns)).contains(point.x) { return pane }
            column += title.columns + 1
        }
        return nil
    }
}
