import Pictures
import Terminal

/// A picture as half-block cells: ▀ in the colour of the upper pixel, on that of the lower.
extension Pixels {
    /// The style of one cell where the whole picture is laid over so many columns and rows.
    func cell(column: Int, of columns: Int, row: Int, of rows: Int) -> Style {
        Style(
            foreground: color(column: column, of: columns, row: row * 2, of: rows * 2),
            background: color(column: column, of: columns, row: row * 2 + 1, of: rows * 2)
        )
    }

    /// The mean of the pixels under one place of a grid that the picture is laid over.
    private func color(column: Int, of columns: Int, row: Int, of rows: Int) -> Color {
        let across = Self.part(column, of: columns, length: width)
        let down = Self.part(row, of: rows, length: height)
        var (red, green, blue) = (0, 0, 0)
        for y in down {
            var byte = (y * width + across.lowerBound) * 3
            for _ in across {
                red += Int(bytes[byte])
                green += Int(bytes[byte + 1])
                blue += Int(bytes[byte + 2])
                byte += 3
            }
        }
        let count = across.count * down.count
        return .rgb(Self.shade(red / count), Self.shade(green / count), Self.shade(blue / count))
    }

    /// The pixels under one of `count` places; one at least.
    private static func part(_ place: Int, of count: Int, length: Int) -> Range<Int> {
        let first = min(place * length / count, length - 1)
        return first..<max(first + 1, min((place + 1) * length / count, length))
    }

    /// One of 32 shades: the eye sees no more in half a cell, and terminals have only so many pairs of colours.
    private static func shade(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value & 0xF8 | value >> 5) }
}

extension Terminal.Canvas {
    /// Lays a picture over a rectangle.
    mutating func draw(_ pixels: Pixels, in rect: Rect) {
        fill(rect, with: "▀")
        for row in 0..<rect.height {
            for column in 0..<rect.width {
                let style = pixels.cell(column: column, of: rect.width, row: row, of: rect.height)
                styleRect(Rect(x: rect.x + column, y: rect.y + row, width: 1, height: 1)) { $0 = style }
            }
        }
    }
}
