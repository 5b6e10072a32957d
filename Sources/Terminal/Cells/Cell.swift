/// One place on the screen.
///
/// A character two columns wide lives in the cell of its left half; the cell to the right of it is its continuation,
/// which has no text and no width of its own.
public struct Cell: Hashable, Sendable {
    /// One user-perceived character; empty in a continuation. Never a control character.
    public let grapheme: String
    /// 1, or 2 for a wide character, or 0 for the right half of one.
    public let width: Int
    /// Its colours and attributes; the two cells of a wide character have the same.
    public internal(set) var style: Style

    init(grapheme: String, width: Int, style: Style) {
        self.grapheme = grapheme
        self.width = width
        self.style = style
    }

    /// A space without colours.
    public static let blank = Cell.space(.plain)

    static func space(_ style: Style) -> Cell {
        Cell(grapheme: " ", width: 1, style: style)
    }

    static func continuation(_ style: Style) -> Cell {
        Cell(grapheme: "", width: 0, style: style)
    }

    /// Whether this is the right half of the character in the cell to the left.
    public var isContinuation: Bool { width == 0 }
}
