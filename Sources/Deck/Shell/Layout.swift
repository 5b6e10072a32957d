import Terminal
import Timeline

/// Where everything stands.
///
/// A pane that is not shown has the place it would have.
struct Layout: Hashable, Sendable {
    let screen: Rect
    let header: Rect
    let footer: Rect
    /// Each pane by its place in the set.
    let panes: [PaneFrame]
    /// What each pane was told of the screen.
    let bodies: [PaneBody]
    private let isZoomed: Bool

    /// A pane on the screen.
    struct PaneFrame: Hashable, Sendable {
        /// With its frame.
        var rect: Rect
        var isShown: Bool
        /// The panes that share its place, itself among them, in order.
        var tabs: [Int]

        var inside: Rect { rect.inset(columns: 2, rows: 1) }
    }

    /// The least screen that can be worked on.
    static let smallest = Size(width: 60, height: 16)
    /// From this width on what is below the film stands side by side.
    static let wide = 100

    init(_ panes: PaneSet, _ shell: Shell, _ desk: Desk) {
        screen = Rect(desk.size)
        let (header, below) = screen.splitTop(1)
        let (footer, body) = below.splitBottom(1)
        (self.header, self.footer) = (header, footer)
        isZoomed = shell.isZoomed
        let places = PaneSet.all.map { $0.place }
        let focused = places[shell.focus]
        func told(_ place: Int, hasPicture: Bool) -> PaneBody {
            PaneBody(size: body.size, isAlone: shell.isZoomed && shell.focus == place, hasPicture: hasPicture)
        }

        // The picture first: the others have the room that it leaves.
        let hasRoom =
            Self.hasPlaceForPreview(screen.size) && !(shell.isZoomed && focused != .top && focused != .picture)
        let canvas = panes.indices.lazy.filter { places[$0] == .picture }
            .compactMap { panes[$0].wish(in: told($0, hasPicture: true), desk).picture }.first
        let picture = hasRoom ? canvas : nil
        let bodies = panes.indices.map { told($0, hasPicture: picture != nil) }
        let wishes = panes.indices.map { panes[$0].wish(in: bodies[$0], desk) }
        let rows = panes.indices.first { places[$0] == .top }.flatMap { wishes[$0].rows }

        let isTopAlone = shell.isZoomed && focused == .top
        // On a low screen the tracks need the larger half of it.
        let most = max(8, body.height * (body.height < 30 ? 55 : 45) / 100)
        let limit = isTopAlone ? max(most, body.height * 3 / 5) : most
        let (top, bottom) = body.splitTop(min(rows.map { $0 + 2 } ?? limit, limit))
        let lower = Self.lowerPanes(in: bottom, screen: screen, preview: picture)

        func rect(_ place: PanePlace) -> Rect {
            switch place {
            case .top: isTopAlone ? (picture == nil ? body : top) : top
            case .main: lower.chat
            case .side: lower.renders
            case .picture: isTopAlone ? bottom : lower.preview ?? bottom
            }
        }
        /// The panes that share a place, as far as they are open.
        func tabs(_ place: PanePlace) -> [Int] {
            let shared: [PanePlace] = lower.isTabbed && [.main, .side].contains(place) ? [.main, .side] : [place]
            return panes.indices.filter {
                shared.contains(places[$0]) && (wishes[$0].isOpen || shell.front[places[$0]] == $0)
            }
        }
        self.bodies = bodies
        self.panes = panes.indices.map { pane in
            let place = places[pane]
            if place == .picture {
                let isShown = picture != nil && (!shell.isZoomed || isTopAlone)
                return PaneFrame(rect: rect(place), isShown: isShown, tabs: [pane])
            }
            let isAlone = shell.isZoomed && shell.focus == pane
            let isInFront = lower.isTabbed && place != .top ? shell.lower == pane : shell.front[place] == pane
            return PaneFrame(
                rect: isAlone && place != .top ? body : rect(place),
                isShown: shell.isZoomed ? isAlone : isInFront,
                tabs: shell.isZoomed ? [pane] : tabs(place)
            )
        }
    }

    /// The panes below the film; with the preview among them where a canvas for it is given.
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

    var isTooSmall: Bool { Self.isTooSmall(screen.size) }

    static func isTooSmall(_ size: Size) -> Bool { size.width < smallest.width || size.height < smallest.height }

    /// The pane that is seen at a cell.
    func pane(at point: Point) -> Int? { panes.indices.first { panes[$0].isShown && panes[$0].rect.contains(point) } }

    /// The pane whose title stands at a cell, in a frame that has several.
    func tab(at point: Point, _ language: Language) -> Int? {
        guard let pane = pane(at: point), panes[pane].tabs.count > 1, point.y == panes[pane].rect.y else { return nil }
        var column = panes[pane].rect.x + 2
        for tab in panes[pane].tabs {
            let columns = PaneSet.all[tab].title(language).columns
            if (column..<(column + columns)).contains(point.x) { return tab }
            column += columns + 1
        }
        return nil
    }
}

extension Pane {
    /// The name of a pane in its frame, with the number that goes to it.
    static func title(_ language: Language) -> String { " \(number) \(name[language]) " }
}
