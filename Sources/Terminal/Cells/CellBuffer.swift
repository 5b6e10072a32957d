/// A grid of cells: what a screen shows, as a value.
///
/// It is drawn on through `draw(in:)`, which lends a `Canvas`. Always true: a wide cell is followed by exactly one
/// continuation in its row, and a continuation always follows a wide cell.
public struct CellBuffer: Hashable, Sendable {
    /// How many columns and rows there are.
    public let size: Size
    private var cells: ContiguousArray<Cell>
    /// The pictures that cells show parts of, in the order of their places.
    public private(set) var pictures: [TerminalPicture] = []

    /// A grid of spaces.
    public init(size: Size, style: Style = .plain) {
        self.size = size
        cells = ContiguousArray(repeating: .space(style), count: size.area)
    }

    /// The whole grid.
    public var bounds: Rect { Rect(size) }

    /// The cell at a column and row; a blank one outside of the grid.
    public subscript(x: Int, y: Int) -> Cell {
        bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : .blank
    }

    /// The cell at a point; a blank one outside of the grid.
    public subscript(point: Point) -> Cell { self[point.x, point.y] }

    /// One row from left to right; empty outside of the grid.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0, y < size.height else { return [] }
        return ArraySlice(cells[(y * size.width)..<((y + 1) * size.width)])
    }

    /// Whether a row looks the same in both grids.
    func rowEquals(_ y: Int, of other: CellBuffer) -> Bool {
        let range = (y * size.width)..<((y + 1) * size.width)
        return cells[range] == other.cells[range]
    }

    /// Puts a glyph whose cells all lie inside the grid.
    ///
    /// The other half of a wide character that is half covered becomes a space: half a character cannot be drawn.
    mutating func put(_ glyph: Glyph, style: Style, x: Int, y: Int) {
        let index = y * size.width + x
        release(index)
        cells[index] = Cell(grapheme: glyph.text, width: glyph.columns, style: style)
        guard glyph.columns == 2 else { return }
        release(index + 1)
        cells[index + 1] = .continuation(style)
    }

    /// Gives the terminal's pictures one more, or another in the place of one.
    mutating func show(_ picture: TerminalPicture) {
        pictures = (pictures.filter { $0.place != picture.place } + [picture]).sorted { $0.place < $1.place }
    }

    /// Changes the style of one cell inside the grid; both halves of a wide character change together.
    mutating func restyle(x: Int, y: Int, _ change: (inout Style) -> Void) {
        let index = y * size.width + x
        guard !cells[index].isContinuation else { return }
        change(&cells[index].style)
        if cells[index].width == 2 { cells[index + 1].style = cells[index].style }
    }

    /// Lets go of the other half of a wide character that has one half at `index`.
    private mutating func release(_ index: Int) {
        let cell = cells[index]
        if cell.isContinuation {
            cells[index - 1] = .space(cells[index - 1].style)
        } else if cell.width == 2 {
            cells[index + 1] = .space(cell.style)
        }
    }
}
