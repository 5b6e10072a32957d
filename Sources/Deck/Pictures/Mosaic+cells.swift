import Pictures
import Terminal

extension Mosaic.Palette {
    /// What pictures are made of on a terminal of so many colours; nil where it has too few.
    init?(_ depth: ColorDepth) {
        switch depth {
        case .direct: self = .direct
        case .palette256: self = .palette256
        case .ansi16: self = .palette16
        case .ansi8, .mono: return nil
        }
    }

    fileprivate func color(_ number: Int) -> Color {
        switch self {
        case .direct:
            .rgb(UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8), UInt8(number & 255))
        case .palette256, .palette16: .palette(UInt8(truncatingIfNeeded: number))
        }
    }
}

extension Mosaic {
    /// What a letter stands on that takes the place of a cell: its colour as a whole, where colours can be mixed.
    func ground(column: Int, row: Int) -> Color {
        let cell = self[column, row]
        let (front, back) = (palette.color(cell.front), palette.color(cell.back))
        return cell.scalar == " " || palette != .direct ? back : front.mixed(with: back, 500)
    }
}

extension Terminal.Canvas {
    /// Draws a picture with its upper left cell at a place.
    mutating func draw(_ mosaic: Mosaic, at place: Point) {
        for row in 0..<mosaic.rows {
            for column in 0..<mosaic.columns {
                draw(mosaic, column: column, row: row, at: place.offset(dx: column, dy: row))
            }
        }
    }

    /// Draws one cell of a picture.
    mutating func draw(_ mosaic: Mosaic, column: Int, row: Int, at place: Point) {
        let cell = mosaic[column, row]
        let style = Style(foreground: mosaic.palette.color(cell.front), background: mosaic.palette.color(cell.back))
        draw(String(cell.scalar), at: place, style: style)
    }
}
