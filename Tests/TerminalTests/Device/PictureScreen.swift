import Foundation

/// What a terminal keeps of pictures that it is told: as strict as kitty is, and no more than that.
struct PictureScreen {
    struct Picture: Equatable {
        var width = 0
        var height = 0
        var data: [UInt8] = []
        /// How many columns and rows it is laid over; nil while it is not.
        var cells: [Int]?
    }

    /// Those that are there, by their numbers.
    private(set) var pictures: [Int: Picture] = [:]
    /// The picture that is being sent, and what has come of it.
    private(set) var coming: (number: Int, picture: Picture)?
    /// What no terminal would take.
    private(set) var mistakes: [String] = []
    /// How many pictures have come as a whole.
    private(set) var count = 0

    /// Takes what is written: of that the commands for pictures, each between `ESC _ G` and `ESC \`.
    mutating func write(_ text: String) {
        for piece in text.components(separatedBy: "\u{1B}_G").dropFirst() {
            guard let end = piece.range(of: "\u{1B}\\") else {
                mistakes.append("no end")
                continue
            }
            let parts = piece[..<end.lowerBound].split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let pairs = parts[0].split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            guard pairs.allSatisfy({ $0.count == 2 }) else {
                mistakes.append("keys: \(parts[0])")
                continue
            }
            let keys = Dictionary(pairs.map { ($0[0], $0[1]) }) { $1 }
            obey(keys, parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private mutating func obey(_ keys: [String: String], _ data: String) {
        let number = keys["i"].flatMap { Int($0) } ?? 0
        // Questions are answered by who plays the terminal, and leave nothing.
        if keys["a"] == "q" { return }
        if keys["q"] != "2" { mistakes.append("it would be answered: \(keys)") }
        switch keys["a"] {
        case "T" where keys["s"] == "1" && keys["v"] == "1":
            pictures[number] = Picture(width: 1, height: 1, cells: [1, 1])
        case "t":
            if coming != nil { mistakes.append("\(number) while another comes") }
            if keys["f"] != "24" { mistakes.append("a format of no use: \(keys)") }
            let (width, height) = (keys["s"].flatMap { Int($0) } ?? 0, keys["v"].flatMap { Int($0) } ?? 0)
            // The one of that number goes, with where it was laid.
            pictures[number] = nil
            coming = (number, Picture(width: width, height: height))
            take(data, isLast: keys["m"] != "1")
        case nil:
            if keys.keys.contains(where: { $0 != "m" && $0 != "q" }) { mistakes.append("more than data: \(keys)") }
            take(data, isLast: keys["m"] != "1")
        case "p":
            guard pictures[number] != nil, coming == nil, keys["U"] == "1" else {
                mistakes.append("laid where there is none: \(keys)")
                return
            }
            pictures[number]?.cells = ["c", "r"].map { keys[$0].flatMap { Int($0) } ?? 0 }
        case "d":
            if keys["d"] != "I" { mistakes.append("what is laid virtually goes by its number alone: \(keys)") }
            pictures[number] = nil
            coming = nil
        default: mistakes.append("unknown: \(keys)")
        }
    }

    private mutating func take(_ data: String, isLast: Bool) {
        guard var (number, picture) = coming else {
            mistakes.append("data of nothing")
            return
        }
        guard let bytes = Data(base64Encoded: data), data.utf8.count <= 4096, isLast || data.utf8.count % 4 == 0 else {
            mistakes.append("no chunk of base64: \(data.utf8.count)")
            return
        }
        picture.data += bytes
        coming = (number, picture)
        guard isLast else { return }
        if picture.data.count != picture.width * picture.height * 3 { mistakes.append("\(picture.data.count) bytes") }
        pictures[number] = picture
        (coming, count) = (nil, count + 1)
    }
}
