import Foundation

/// A picture of 8-bit RGBA pixels that is drawn once and written to a file.
///
/// Loops here run over raw memory with `while`: an unoptimised build draws a full HD layer in milliseconds that way.
struct Pixels: ~Copyable {
    let width: Int
    let height: Int
    private let pixels: UnsafeMutablePointer<UInt32>

    /// A fully transparent picture.
    init(width: Int, height: Int) {
        self.width = max(width, 1)
        self.height = max(height, 1)
        pixels = UnsafeMutablePointer<UInt32>.allocate(capacity: self.width * self.height)
        memset(pixels, 0, self.width * self.height * 4)
    }

    deinit {
        pixels.deallocate()
    }

    /// Replaces one pixel; outside the picture nothing happens.
    mutating func set(_ x: Int, _ y: Int, _ packed: UInt32) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        pixels[y * width + x] = packed
    }

    /// One pixel as it lies in memory, red in the lowest byte; 0 outside the picture.
    func pixel(_ x: Int, _ y: Int) -> UInt32 {
        guard x >= 0, y >= 0, x < width, y < height else { return 0 }
        return UInt32(littleEndian: pixels[y * width + x])
    }

    /// Replaces a rectangle, cut to the picture.
    mutating func fill(x: Int, y: Int, width rectWidth: Int, height rectHeight: Int, _ colour: Colour) {
        let left = max(x, 0)
        let right = min(x + rectWidth, width)
        let top = max(y, 0)
        let bottom = min(y + rectHeight, height)
        guard left < right, top < bottom else { return }
        let value = colour.packed
        let firstRow = pixels + (top * width + left)
        var column = 0
        while column < right - left {
            firstRow[column] = value
            column += 1
        }
        var row = top + 1
        while row < bottom {
            memcpy(pixels + (row * width + left), firstRow, (right - left) * 4)
            row += 1
        }
    }

    /// Replaces the part of a row between two fractional places; the end pixels get what they are covered, if that is
    /// more than they had.
    mutating func span(y: Int, from start: Double, to end: Double, _ colour: Colour) {
        guard end > start, y >= 0, y < height else { return }
        let first = Int(start.rounded(.up))
        let last = Int(end.rounded(.down))
        if first < last {
            fill(x: first, y: y, width: last - first, height: 1, colour)
        }
        cover(first - 1, y, colour.faded(to: colour.alpha * min(Double(first) - start, 1)))
        if last >= first {
            cover(last, y, colour.faded(to: colour.alpha * (end - Double(last))))
        }
    }

    /// Replaces a pixel if the new one is less transparent.
    mutating func cover(_ x: Int, _ y: Int, _ colour: Colour) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        let value = colour.packed
        let place = y * width + x
        if UInt32(littleEndian: value) >> 24 > UInt32(littleEndian: pixels[place]) >> 24 {
            pixels[place] = value
        }
    }

    /// A soft round spot; `hardness` 0 is all glow, near 1 a disc with a sharp edge.
    ///
    /// Spots wrap around sideways.
    mutating func spot(x: Double, y: Double, radius: Double, hardness: Double, _ colour: Colour) {
        let reach = Int(radius.rounded(.up)) + 1
        let soft = max(radius * (1 - hardness), 0.8)
        var row = Int(y) - reach
        while row <= Int(y) + reach {
            var column = Int(x) - reach
            while column <= Int(x) + reach {
                let dx = Double(column) + 0.5 - x
                let dy = Double(row) + 0.5 - y
                let distance = (dx * dx + dy * dy).squareRoot()
                let strength = min(max((radius - distance) / soft, 0), 1)
                if strength > 0 {
                    let wrapped = ((column % width) + width) % width
                    cover(wrapped, row, colour.faded(to: colour.alpha * strength * strength * (3 - 2 * strength)))
                }
                column += 1
            }
            row += 1
        }
    }

    /// Fills the whole picture from a function of the pixel's place; meant for small, soft pictures.
    mutating func paint(_ colour: (_ x: Int, _ y: Int) -> Colour) {
        var row = 0
        while row < height {
            var column = 0
            while column < width {
                pixels[row * width + column] = colour(column, row).packed
                column += 1
            }
            row += 1
        }
    }

    /// How a canvas is written down.
    enum Encoding: Sendable {
        /// RGBA, as a binary PAM file.
        case picture
        /// The low 16 bits of each pixel as one number, as a binary PGM file.
        case numbers
    }

    /// Writes the canvas to a file.
    func write(to file: URL, as encoding: Encoding) throws {
        let count = width * height
        var data: Data
        switch encoding {
        case .picture:
            data = Data(
                "P7\nWIDTH \(width)\nHEIGHT \(height)\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n".utf8
            )
            data.append(UnsafeBufferPointer(start: pixels, count: count))
        case .numbers:
            data = Data("P5\n\(width) \(height)\n65535\n".utf8)
            let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: count)
            defer { numbers.deallocate() }
            var index = 0
            while index < count {
                numbers[index] = UInt16(truncatingIfNeeded: pixels[index]).bigEndian
                index += 1
            }
            data.append(UnsafeBufferPointer(start: numbers, count: count))
        }
        try data.write(to: file)
    }
}
