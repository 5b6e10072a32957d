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
    /// Where the picture of the film stands, with its frame; nil while it is put away.
    let preview: Rect?
    /// The cells of that picture.
    let previewPicture: Size?
    /// Whether chat and renders share a place.
    let isTabbed: Bool
    /// The rows of each track.
    let laneHeights: [Int]
    let composerHeight: Int
    let chatStatusHeight: Int
    private let shown: Set<DeckState.Pane>
    private let language: Language

    /// The least screen that can be worked on.
    static let smallest = Size(width: 60, height: 16)
    /// From this width on chat and renders stand side by side.
    static let wide = 100

    init(of state: DeckState) {
        language = state.language
        screen = Rect(state.size)
        let (header, below) = screen.splitTop(1)
        let (footer, body) = below.splitBottom(1)
        self.header = header
        self.footer = footer
        let draft = state.timeline.shown
        let isTimelineZoomed = state.isZoomed && state.focus == .timeline
        let hasPreview = state.wantsPreview && Self.hasPlaceForPreview(screen.size)
        laneHeights = LaneHeights.heights(
            of: draft,
            body: isTimelineZoomed && hasPreview ? body.height * 3 / 5 : body.height,
            isZoomed: isTimelineZoomed,
            showsPictures: state.pictures.isOffered && state.theme.showsPictures,
            theme: state.theme
        )
        let needed = draft.isEmpty ? 9 : laneHeights.reduce(0, +) + 5
        let most = max(8, body.height * 45 / 100)
        let (top, bottom) = body.splitTop(min(needed, isTimelineZoomed ? max(most, body.height * 3 / 5) : most))
        var timeline = top
        var panes = Self.lowerPanes(in: bottom, screen: screen, preview: hasPreview ? draft.canvas : nil)
        if state.isZoomed {
            shown = [state.focus]
            switch state.focus {
            case .timeline:
                if hasPreview { panes.preview = bottom } else { timeline = body }
            case .chat: (panes.chat, panes.preview) = (body, nil)
            case .renders: (panes.renders, panes.preview) = (body, nil)
            }
        } else {
            shown = panes.isTabbed ? [.timeline, state.lowerPane] : Set(DeckState.Pane.allCases)
        }
        self.timeline = timeline
        chat = panes.chat
        renders = panes.renders
        preview = panes.preview
        previewPicture = panes.preview.map { Self.previewPicture(of: draft.canvas, in: $0.size) }
        isTabbed = panes.isTabbed
        composerHeight = state.chat.composerHeight
        chatStatusHeight = state.chat.statusHeight
    }

    /// The panes below the timeline; with the preview among them where a canvas for it is given.
    private static func lowerPanes(in bottom: Rect, screen: Rect, preview canvas: Timeline.Canvas?) -> LowerPanes {
        let isNarrow = screen.width < wide
        if let canvas {
            let width = screen.width >= 180 ? 64 : screen.width >= 160 ? 50 : 38
            return placePreview(for: canvas, in: bottom, isNarrow: isNarrow, width: width)
        }
        if isNarrow { return LowerPanes(chat: bottom, renders: bottom, isTabbed: true) }
        let (renders, chat) = bottom.splitRight(screen.width >= 160 ? 50 : 38)
        return LowerPanes(chat: chat, renders: renders, isTabbed: false)
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

    /// Where the conversation stands, above what runs and what is typed.
    var transcript: Rect {
        let above = chatInside.splitBottom(composerHeight).rest.splitBottom(1).rest
        return above.splitBottom(chatStatusHeight).rest
    }

    func pane(at point: Point) -> DeckState.Pane? {
        DeckState.Pane.allCases.first { shows($0) && rect(of: $0).contains(point) }
    }

    /// The two lower panes, which share their place on a narrow screen.
    static let tabs: [DeckState.Pane] = [.chat, .renders]

    /// The tab whose title stands there.
    func tab(at point: Point) -> DeckState.Pane? {
        guard isTabbed, shown.count > 1, point.y == chat.y else { return nil }
        var column = chat.x + 2
        for pane in Self.tabs {
            let columns = language.screenWording.title(of: pane).columns
            if (column..<(column + columns)).contains(point.x) { return pane }
            column += columns + 1
        }
        return nil
    }
}
