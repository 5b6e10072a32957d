/// The boxes that a film of the MP4 family is made of.
public enum MovieBoxes {
    /// Boxes that such a film can have at its top; what else comes behind them is no part of it.
    private static let kinds: Set<String> = ["ftyp", "moov", "mdat", "moof", "mfra", "styp", "sidx", "meta", "uuid"]

    /// A film in pieces has two boxes for each; one of a day in pieces of a second has fewer than this.
    private static let most = 200_000

    /// Whether a file is a whole film: what it holds is told in `moov`, wherever that stands, and no box of a film goes on
    /// behind the end of the file.
    /// - Parameters:
    ///   - length: how long the file is, in bytes.
    ///   - read: gives so many bytes from a place on, or as many as there are.
    public static func areWhole(length: Int, read: (_ place: Int, _ count: Int) -> [UInt8]) -> Bool {
        var place = 0
        var hasIndex = false
        for _ in 0..<most {
            let left = length - place
            guard left >= 8 else { return hasIndex }
            let head = read(place, 16)
            guard head.count >= 8 else { return false }
            let kind = String(decoding: head[4..<8], as: UTF8.self)
            guard let size = size(head, left: left) else { return hasIndex && !kinds.contains(kind) }
            if kind == "moov" { hasIndex = true }
            place += size
        }
        return hasIndex
    }

    /// How long the box is that begins so; nil where there is no whole one.
    private static func size(_ head: [UInt8], left: Int) -> Int? {
        let size: UInt64 =
            switch number(head[..<4]) {
            // It goes to the end of the file.
            case 0: UInt64(left)
            // The number that follows its name is longer.
            case 1: head.count == 16 ? number(head[8...]) : 0
            case let size: size
            }
        return size >= 8 && size <= UInt64(left) ? Int(size) : nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
