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
    private let parts: LayoutParts

    /// A pane on the screen.
    struct PaneFrame: Hashable, Sendable {
        /// With its frame.
        var rect: Rect
        var isShown: Bool
        /// The panes that share its place, itself among them, in order.
        var tabs: [Int]
        /// Whether its name stands above it; a picture says what it is.
        var hasHeading = true

        /// What it is parted from on its left: a column for a line, unless it stands at the edge.
        var margin: Int { rect.x > 0 ? 2 : 1 }

        var inside: Rect {
            let room = hasHeading ? rect.splitTop(1).rest : rect
            let width = max(0, room.width - margin - 1)
            return Rect(x: room.x + margin, y: room.y, width: width, height: room.height)
        }
    }

    /// The least screen that can be worked on.
    static let smallest = Size(width: 60, height: 16)
    /// From this width on two panes stand side by side.
    static let wide = 100

    init(_ panes: PaneSet, _ shell: Shell, _ desk: Desk) {
        screen = Rect(desk.size)
        let (header, below) = screen.splitTop(1)
        let (footer, body) = below.splitBottom(1)
        (self.header, self.footer) = (header, footer)
        isZoomed = shell.isZoomed
        let places = PaneSet.all.map { $0.place }
        let focused = places[shell.focus]
        let isFilmAlone = shell.isZoomed && focused == .film
        var asked = Wishes(
            isFilmAlone: isFilmAlone,
            layout: shell.parting.layout,
            isFolded: shell.parting.isFolded,
            moved: shell.parting[screen.size]
        )
        func told(_ place: Int) -> PaneBody {
            PaneBody(
                size: body.size,
                isAlone: shell.isZoomed && shell.focus == place,
                hasPicture: asked.picture != nil,
                filmRows: Self.mostFilmRows(in: body.height, asked),
                isMoved: asked.moved[.film] != nil
            )
        }

        // The picture first: the others have the room that it leaves.
        let hasRoom =
            Self.hasPlaceForPreview(screen.size) && !(shell.isZoomed && focused != .film && focused != .picture)
        let canvas = panes.indices.lazy.filter { places[$0] == .picture }
            .compactMap { panes[$0].wish(in: told($0), desk).picture }.first
        asked.picture = hasRoom ? canvas : nil
        let picture = asked.picture
        let bodies = panes.indices.map { told($0) }
        let wishes = panes.indices.map { panes[$0].wish(in: bodies[$0], desk) }
        let rows = panes.indices.first { places[$0] == .film }.flatMap { wishes[$0].rows }
        asked.film = rows.map { $0 + 1 }
        let parts = Self.parts(of: body, asked)

        func rect(_ place: PanePlace) -> Rect {
            switch place {
            case .film: parts.film
            case .main: parts.main
            case .side: parts.side
            case .picture: parts.picture
            }
        }
        /// The panes that share a place, as far as they are open.
        func tabs(_ place: PanePlace) -> [Int] {
            let shared: [PanePlace] = parts.isTabbed && [.main, .side].contains(place) ? [.main, .side] : [place]
            return panes.indices.filter {
                shared.contains(places[$0]) && (wishes[$0].isOpen || shell.front[places[$0]] == $0)
            }
        }
        self.bodies = bodies
        self.parts = parts
        self.panes = panes.indices.map { pane in
            let place = places[pane]
            if place == .picture {
                let isShown = picture != nil && (!shell.isZoomed || isFilmAlone)
                return PaneFrame(rect: rect(place), isShown: isShown, tabs: [pane], hasHeading: false)
            }
            let isAlone = shell.isZoomed && shell.focus == pane
            let isInFront = parts.isTabbed && place != .film ? shell.lower == pane : shell.front[place] == pane
            return PaneFrame(
                rect: isAlone && place != .film ? body : rect(place),
                isShown: shell.isZoomed ? isAlone : isInFront,
                tabs: shell.isZoomed ? [pane] : tabs(place)
            )
        }
    }

    var isTooSmall: Bool { Self.isTooSmall(screen.size) }

    static func isTooSmall(_ size: Size) -> Bool { size.width < smallest.width || size.height < smallest.height }

    /// The pane that is seen at a cell.
    func pane(at point: Point) -> Int? { panes.indices.first { panes[$0].isShown && panes[$0].rect.contains(point) } }

    /// The pane whose title stands at a cell, in a frame that has several.
    func tab(at point: Point, _ language: Language) -> Int? {
        guard let pane = pane(at: point), panes[pane].tabs.count > 1, point.y == panes[pane].rect.y else { return nil }
        var column = panes[pane].inside.x
        for tab in panes[pane].tabs {
            let columns = PaneSet.all[tab].title(language).columns
            if (column..<(column + columns)).contains(point.x) { return tab }
            column += columns + 1
        }
        return nil
    }
}

// What can be moved.
extension Layout {
    /// The splitters that there are, and the cells of the screen where each lies.
    var splitters: [Splitter: Rect] { isZoomed ? [:] : parts.splitters }

    /// The rows or columns of what a splitter parts.
    func cells(of splitter: Splitter) -> Int {
        switch splitter {
        case .film: parts.film.height
        case .picture: parts.picture.width
        case .side: parts.side.width
        }
    }

    /// The same, if the splitter lay at a cell of the screen.
    func cells(of splitter: Splitter, at point: Point) -> Int {
        func behind(_ rect: Rect) -> Int { rect.x + rect.width - point.x }
        return switch splitter {
        case .film: parts.film.y > parts.main.y ? parts.film.y + parts.film.height - point.y : point.y - parts.film.y
        case .picture: parts.picture.x < parts.main.x ? point.x - parts.picture.x : behind(parts.picture)
        case .side: behind(parts.side)
        }
    }
}

extension Pane {
    /// The name of a pane in its frame, with the number that goes to it.
    static func title(_ language: Language) -> String { " \(number) \(name[language]) " }
}
