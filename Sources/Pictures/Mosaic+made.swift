import CChafa

extension Mosaic {
    /// The pictures as cells, each laid over the whole of so many columns and rows; at least one of each.
    ///
    /// It takes milliseconds for the preview of a film: not for where a key is waited for.
    public static func made(of pictures: [Pixels], columns: Int, rows: Int, palette: Palette) -> [Mosaic] {
        let maker = MosaicMaker(columns: columns, rows: rows, palette: palette)
        return pictures.compactMap(maker.mosaic)
    }

    fileprivate static let isPrepared: Bool = {
        cchafa_prepare()
        return true
    }()
}

/// Makes pictures into cells, one after the other, in one size and in the same colours.
public final class MosaicMaker {
    private let (columns, rows): (Int, Int)
    private let palette: Mosaic.Palette
    private let canvas: OpaquePointer

    /// A maker of pictures laid over the whole of so many columns and rows; at least one of each.
    public init(columns: Int, rows: Int, palette: Mosaic.Palette) {
        _ = Mosaic.isPrepared
        (self.columns, self.rows, self.palette) = (max(1, columns), max(1, rows), palette)
        canvas = cchafa_open(Int32(self.columns), Int32(self.rows), palette.choice)
    }

    deinit { cchafa_close(canvas) }

    /// The picture as cells; nil where there is no memory for it.
    public func mosaic(_ picture: Pixels) -> Mosaic? {
        guard cchafa_draw(canvas, picture.bytes, Int32(picture.width), Int32(picture.height)) else { return nil }
        let cells = (0..<rows * columns).map { place in
            Mosaic.Cell(cchafa_at(canvas, Int32(place % columns), Int32(place / columns)))
        }
        return Mosaic(columns: columns, rows: rows, palette: palette, cells: cells)
    }
}

extension Mosaic.Palette {
    fileprivate var choice: cchafa_colors {
        switch self {
        case .direct: CCHAFA_DIRECT
        case .palette256: CCHAFA_256
        case .palette16: CCHAFA_16
        }
    }
}

extension Mosaic.Cell {
    fileprivate init(_ cell: cchafa_cell) {
        self.init(
            scalar: Unicode.Scalar(cell.scalar) ?? " ",
            front: Int(max(0, cell.front)),
            back: Int(max(0, cell.back))
        )
    }
}
