import Terminal
import Timeline

/// The places that panes have.
struct LayoutParts: Hashable, Sendable {
    /// The film, over the whole width.
    var film: Rect
    /// Where most is said.
    var main: Rect
    /// What stands beside that, or in the same place.
    var side: Rect
    /// Where a picture of the film would stand.
    var picture: Rect
    /// Whether what would stand at the side shares its place with the main pane.
    var isTabbed = true
    /// What can be moved, and where it lies.
    var splitters: [Splitter: Rect] = [:]

    /// All of them in one place.
    init(all place: Rect) { (film, main, side, picture) = (place, place, place, place) }
}

extension Layout {
    /// From this height on the film stands below, and its picture above it, as large as it can be.
    static let tall = 28
    /// The least columns in which one writes beside a picture, or beside a side pane.
    private static let writing = 46
    private static let side = 38
    /// The least columns for reading beside a picture that is to be large, and beside what was moved by hand.
    private static let reading = 30
    private static let leastColumns = 16
    /// The least rows of the film, with its heading, and of what is beside it.
    private static let leastRows = 5

    /// What a body of the screen is parted by.
    struct Wishes {
        /// The rows that the film would have, with its heading; nil for as many as there are.
        var film: Int?
        /// The shape of the picture of the film; nil where none is to be seen.
        var picture: Timeline.Canvas?
        var isFilmAlone = false
        var layout = ScreenLayout.edit
        var isFolded = false
        /// What was moved by hand.
        var moved: [Splitter: Int] = [:]
    }

    /// Where the panes stand in a body of the screen.
    ///
    /// Room goes where the work is: the film has the rows that its tracks need, over the whole width; the picture is as large as what
    /// is left allows; the rest is for what is said, with a side pane where there is width for both. What was moved by hand is as it
    /// was moved, as far as each keeps the least that it needs.
    static func parts(of body: Rect, _ wishes: Wishes) -> LayoutParts {
        var parts = LayoutParts(all: body)
        if wishes.isFilmAlone, wishes.picture == nil { return parts }
        let isTall = body.height >= tall
        let most = mostFilmRows(in: body.height, wishes)
        let moved = wishes.isFilmAlone ? nil : wishes.moved[.film]
        let rows = moved.map { _ in most } ?? min(wishes.film ?? most, most)
        let (film, rest) = isTall ? body.splitBottom(rows) : body.splitTop(rows)
        (parts.film, parts.main, parts.side, parts.picture) = (film, rest, rest, rest)
        if wishes.isFilmAlone { return parts }
        let edge = isTall ? film : rest
        parts.splitters[.film] = Rect(x: edge.x, y: edge.y, width: edge.width, height: 1)
        var beside = rest
        if let picture = wishes.picture {
            let columns = pictureColumns(of: picture, in: rest.size, wishes)
            (parts.picture, beside) = isTall ? rest.splitLeft(columns) : rest.splitRight(columns)
            (parts.main, parts.side) = (beside, beside)
            let right = isTall ? beside : parts.picture
            parts.splitters[.picture] = Rect(x: right.x, y: right.y, width: 1, height: right.height)
        }
        guard !wishes.isFolded, beside.width >= writing + side else { return parts }
        let usual = beside.width >= 130 ? 50 : side
        let columns = wishes.moved[.side].map { $0.clamped(to: leastColumns...(beside.width - reading)) } ?? usual
        (parts.side, parts.main) = beside.splitRight(columns)
        parts.isTabbed = false
        parts.splitters[.side] = Rect(x: parts.side.x, y: parts.side.y, width: 1, height: parts.side.height)
        return parts
    }

    /// The most rows of the film beside a picture or beside what is said, with its heading.
    static func mostFilmRows(in body: Int, _ wishes: Wishes) -> Int {
        if wishes.isFilmAlone { return wishes.picture == nil ? body : max(8, body * 60 / 100) }
        if let moved = wishes.moved[.film] { return moved.clamped(to: leastRows...max(leastRows, body - leastRows)) }
        return switch wishes.layout {
        case .edit: max(8, body * (body >= tall ? 55 : 52) / 100)
        case .talk, .watch: max(7, body * 30 / 100)
        }
    }

    /// The columns of the place of a picture, which takes no more than it needs, and leaves room to write.
    private static func pictureColumns(of canvas: Timeline.Canvas, in room: Size, _ wishes: Wishes) -> Int {
        if let moved = wishes.moved[.picture] {
            return moved.clamped(to: leastColumns...max(leastColumns, room.width - reading))
        }
        let most =
            switch wishes.layout {
            case .edit: min(room.width - writing, room.width * 3 / 5)
            case .talk: min(room.width - writing, room.width / 3)
            case .watch: room.width - reading
            }
        return min(previewPicture(of: canvas, in: Size(width: most - 3, height: room.height)).width + 3, most)
    }
}
