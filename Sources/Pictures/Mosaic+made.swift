import CChafa

extension Mosaic {
    /// The pictures as cells, each laid over the whole of so many columns and rows; at least one of each.
    ///
    /// It takes milliseconds for the preview of a film: not for where a key is waited for.
    public static func made(of pictures: [Pixels], columns: Int, rows: Int, palette: Palette) -> [Mosaic] {
        _ = isPrepared
        let (columns, rows) = (max(1, columns), max(1, rows))
        let canvas = cchafa_open(Int32(columns), Int32(rows), palette.choice)
        defer { cchafa_close(canvas) }
        return pictures.compactMap { picture in
            guard cchafa_draw(canvas, picture.bytes, Int32(picture.width), Int32(picture.height)) else { return nil }
            let cells = (0..<rows * columns).map { place in
                Cell(cchafa_at(canvas, Int32(place % columns), Int32(place / columns)))
            }
            return Mosaic(columns: columns, rows: rows, palette: palette, cells: cells)
        }
    }

    private static let isPrepared: Bool = {
        cchafa_prepare()
        return true
    }()
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
