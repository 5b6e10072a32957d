/// A picture of a few pixels, for a screen made of letters.
public struct Pixels: Hashable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Red, green and blue of each, 0–255, row by row from the top.
    public let bytes: [UInt8]

    /// A picture; nil where the bytes are not as many as the size says.
    public init?(width: Int, height: Int, bytes: [UInt8]) {
        guard width > 0, height > 0, bytes.count == width * height * 3 else { return nil }
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// Black; of at least one pixel.
    public init(blackOfWidth width: Int, height: Int) {
        self.width = max(1, width)
        self.height = max(1, height)
        bytes = [UInt8](repeating: 0, count: self.width * self.height * 3)
    }

    /// One pixel; the nearest inside for a place outside.
    public subscript(x: Int, y: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let start = (min(max(y, 0), height - 1) * width + min(max(x, 0), width - 1)) * 3
        return (bytes[start], bytes[start + 1], bytes[start + 2])
    }
}
