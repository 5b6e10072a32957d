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
    var isTabbed: Bool
}

extension Layout {
    /// From this height on the film stands below, and its picture above it, as large as it can be.
    static let tall = 28
    /// The least columns in which one writes beside a picture, or beside a side pane.
    private static let writing = 46
    private static let side = 38

    /// Where the panes stand in a body of the screen.
    ///
    /// Room goes where the work is: the film has the rows that its tracks need, over the whole width; the picture is as large as what
    /// is left allows; the rest is for what is said, with a side pane where there is width for both.
    /// - Parameters:
    ///   - film: the rows that the film would have, with its heading; nil for as many as there are.
    ///   - picture: the shape of the picture of the film; nil where none is to be seen.
    static func parts(of body: Rect, film: Int?, picture: Timeline.Canvas?, isFilmAlone: Bool) -> LayoutParts {
        let isTall = body.height >= tall
        let most = mostFilmRows(in: body.height, isAlone: isFilmAlone)
        if isFilmAlone, picture == nil {
            return LayoutParts(film: body, main: body, side: body, picture: body, isTabbed: true)
        }
        let rows = min(film ?? most, most)
        let (filmRect, rest) = isTall ? body.splitBottom(rows) : body.splitTop(rows)
        if isFilmAlone { return LayoutParts(film: filmRect, main: rest, side: rest, picture: rest, isTabbed: true) }
        guard let picture else { return parts(film: filmRect, rest: rest, picture: rest) }
        let columns = pictureColumns(of: picture, in: rest.size)
        let (pictureRect, beside) = isTall ? rest.splitLeft(columns) : rest.splitRight(columns)
        return parts(film: filmRect, rest: beside, picture: pictureRect)
    }

    /// The most rows of the film beside a picture or beside what is said, with its heading.
    static func mostFilmRows(in body: Int, isAlone: Bool) -> Int {
        max(8, body * (isAlone ? 60 : body >= tall ? 55 : 52) / 100)
    }

    private static func parts(film: Rect, rest: Rect, picture: Rect) -> LayoutParts {
        guard rest.width >= writing + side else {
            return LayoutParts(film: film, main: rest, side: rest, picture: picture, isTabbed: true)
        }
        let (beside, main) = rest.splitRight(rest.width >= 130 ? 50 : side)
        return LayoutParts(film: film, main: main, side: beside, picture: picture, isTabbed: false)
    }

    /// The columns of the place of a picture, which takes no more than it needs, and leaves room to write.
    private static func pictureColumns(of canvas: Timeline.Canvas, in room: Size) -> Int {
        let most = min(room.width - writing, room.width * 3 / 5)
        return min(previewPicture(of: canvas, in: Size(width: most - 3, height: room.height)).width + 3, most)
    }
}
