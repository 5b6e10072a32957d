/// Makes the pictures of a film that plays into cells, one after the other: quarters of cells, in red, green and blue.
///
/// What is made for a picture that rests is finer, and takes twenty times as long. A cell that differs little from the one before
/// stays as it is: nobody sees it while all moves, and it is nothing to write.
public struct MovingMosaics: Sendable {
    private let (columns, rows): (Int, Int)
    /// What stands, cell by cell, and the colours of its quarters.
    private var cells: [Mosaic.Cell] = []
    private var standing: [Quarters] = []

    /// A maker of pictures laid over the whole of so many columns and rows; at least one of each.
    public init(columns: Int, rows: Int) {
        (self.columns, self.rows) = (max(1, columns), max(1, rows))
    }

    /// How far a colour may be from what is to be seen, in each of its parts, before the cell is drawn anew.
    public static let tolerance = 6

    /// The next picture as cells.
    public mutating func mosaic(_ picture: Pixels) -> Mosaic? {
        let quarters = quarters(of: picture)
        if standing.isEmpty {
            standing = quarters.map { _ in Quarters(repeating: .init(repeating: -1000)) }
            cells = quarters.map { _ in Mosaic.Cell(scalar: " ", front: 0, back: 0) }
        }
        for place in quarters.indices {
            let wanted = quarters[place]
            if Self.isNear(standing[place], wanted) { continue }
            let (scalar, front, back, mask) = Self.parted(wanted)
            cells[place] = Mosaic.Cell(scalar: scalar, front: Self.number(front), back: Self.number(back))
            for quarter in 0..<4 { standing[place][quarter] = mask & (1 << quarter) == 0 ? back : front }
        }
        return Mosaic(columns: columns, rows: rows, palette: .direct, cells: cells)
    }

    /// Red, green and blue, and no fourth.
    private typealias Shade = SIMD4<Int32>
    /// The quarters of a cell: upper left, upper right, lower left, lower right.
    private struct Quarters: Sendable {
        private var shades: (Shade, Shade, Shade, Shade)

        init(repeating shade: Shade) { shades = (shade, shade, shade, shade) }

        subscript(quarter: Int) -> Shade {
            get {
                switch quarter {
                case 0: shades.0
                case 1: shades.1
                case 2: shades.2
                default: shades.3
                }
            }
            set {
                switch quarter {
                case 0: shades.0 = newValue
                case 1: shades.1 = newValue
                case 2: shades.2 = newValue
                default: shades.3 = newValue
                }
            }
        }
    }

    private static func isNear(_ one: Quarters, _ other: Quarters) -> Bool {
        for quarter in 0..<4 {
            let distance = one[quarter] &- other[quarter]
            if any(distance .> Int32(tolerance)) || any(distance .< -Int32(tolerance)) { return false }
        }
        return true
    }

    /// The mean colours of the quarters of each cell.
    private func quarters(of picture: Pixels) -> [Quarters] {
        let (across, down) = (2 * columns, 2 * rows)
        return picture.bytes.withUnsafeBufferPointer { bytes in
            (0..<rows * columns).map { place in
                let (column, row) = (2 * (place % columns), 2 * (place / columns))
                var mean = Quarters(repeating: Shade())
                for quarter in 0..<4 {
                    let (x, y) = (column + quarter % 2, row + quarter / 2)
                    let left = x * picture.width / across
                    let top = y * picture.height / down
                    let right = max(left + 1, (x + 1) * picture.width / across)
                    let bottom = max(top + 1, (y + 1) * picture.height / down)
                    var sum = Shade()
                    for line in top..<bottom {
                        var start = 3 * (line * picture.width + left)
                        for _ in left..<right {
                            sum &+= Shade(Int32(bytes[start]), Int32(bytes[start + 1]), Int32(bytes[start + 2]), 0)
                            start += 3
                        }
                    }
                    mean[quarter] = sum / Int32((right - left) * (bottom - top))
                }
                return mean
            }
        }
    }

    /// The two colours that four quarters are best told in, and which quarters have the first.
    private static func parted(
        _ quarters: Quarters
    ) -> (scalar: Unicode.Scalar, front: Shade, back: Shade, mask: Int) {
        var whole = Shade()
        for quarter in 0..<4 { whole &+= quarters[quarter] }
        // The squares of the sums over how many they are: what is left of the spread is least where these are most.
        var (best, mask, most) = (Unicode.Scalar(" "), 0, square(whole) / 4 + leastGain)
        var front = whole
        for (candidate, scalar) in parts {
            var sum = Shade()
            for quarter in 0..<4 where candidate & (1 << quarter) != 0 { sum &+= quarters[quarter] }
            let count = Int32(candidate.nonzeroBitCount)
            let value = square(sum) / count + square(whole &- sum) / (4 - count)
            if value > most { (best, mask, most, front) = (scalar, candidate, value, sum) }
        }
        guard mask != 0 else { return (" ", whole / 4, whole / 4, 0) }
        let count = Int32(mask.nonzeroBitCount)
        return (best, front / count, (whole &- front) / (4 - count), mask)
    }

    private static let parts: [(Int, Unicode.Scalar)] = [
        (0b0011, "▀"), (0b0101, "▌"), (0b0001, "▘"), (0b0010, "▝"), (0b0100, "▖"), (0b1000, "▗"), (0b1001, "▚"),
    ]
    /// What is gained by two colours where they are nearly one is not seen.
    private static let leastGain: Int32 = 60

    private static func square(_ shade: Shade) -> Int32 { (shade &* shade).wrappedSum() }

    private static func number(_ shade: Shade) -> Int {
        Int(shade[0]) << 16 | Int(shade[1]) << 8 | Int(shade[2])
    }
}
