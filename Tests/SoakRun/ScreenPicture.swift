/// What a terminal shows of what a program has written: as much of one as the program's own driver needs.
struct ScreenPicture {
    private var cells: [[Character]]
    private var row = 0
    private var column = 0
    /// What came of a sequence or a character whose rest is still to come.
    private var rest: [UInt8] = []

    init(columns: Int, rows: Int) {
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    var lines: [String] { cells.map { String($0) } }

    mutating func show(_ bytes: [UInt8]) {
        var whole = rest + bytes
        let cut = Self.unfinished(whole)
        rest = Array(whole.suffix(cut))
        whole.removeLast(cut)
        var text = Array(String(decoding: whole, as: UTF8.self).unicodeScalars)[...]
        while let scalar = text.first {
            switch scalar {
            case "\u{1B}":
                guard let sequence = Self.sequence(in: text) else {
                    rest = Array(String(String.UnicodeScalarView(text)).utf8) + rest
                    return
                }
                text = text.dropFirst(sequence.length)
                if let final = sequence.final { obey(final, sequence.numbers) }
                continue
            case "\r": column = 0
            case "\n": row = min(row + 1, cells.count - 1)
            case "\u{8}": column = max(0, column - 1)
            case _ where scalar.value < 0x20: break
            default: put(Character(scalar))
            }
            text = text.dropFirst()
        }
    }

    private mutating func put(_ character: Character) {
        if cells.indices.contains(row), cells[row].indices.contains(column) { cells[row][column] = character }
        column += 1
    }

    private mutating func obey(_ final: Character, _ numbers: [Int]) {
        let first = numbers.first.flatMap { $0 > 0 ? $0 : nil } ?? 1
        switch final {
        case "H", "f": (row, column) = (first - 1, (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
        case "G": column = first - 1
        case "d": row = first - 1
        case "A": row = max(0, row - first)
        case "B": row = min(cells.count - 1, row + first)
        case "C": column += first
        case "D": column = max(0, column - first)
        case "X": clear(row, column..<column + first)
        case "K": clear(row, column..<Int.max)
        case "J":
            if numbers.first == 2 { (row, column) = (0, 0) }
            clear(row, column..<Int.max)
            for below in cells.indices.dropFirst(row + 1) { clear(below, 0..<Int.max) }
        default: break
        }
    }

    private mutating func clear(_ row: Int, _ columns: Range<Int>) {
        guard cells.indices.contains(row) else { return }
        for column in columns.clamped(to: cells[row].indices) { cells[row][column] = " " }
    }

    /// How many bytes at the end are the beginning of a character.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for count in 1..<4 where bytes.count >= count {
            let byte = bytes[bytes.count - count]
            guard byte & 0xC0 != 0x80 else { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > count ? count : 0
        }
        return 0
    }

    /// The sequence at the front; nil where it is not all there yet.
    private static func sequence(
        in text: ArraySlice<Unicode.Scalar>
    ) -> (length: Int, final: Character?, numbers: [Int])? {
        let body = text.dropFirst()
        guard let kind = body.first else { return nil }
        switch kind {
        case "[":
            guard let end = body.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0.value) }) else { return nil }
            let inner = String(String.UnicodeScalarView(body[(body.startIndex + 1)..<end]))
            let length = end - text.startIndex + 1
            // What is marked as private moves nothing.
            guard inner.allSatisfy({ $0.isNumber || $0 == ";" }) else { return (length, nil, []) }
            return (length, Character(text[end]), inner.split(separator: ";").map { Int($0) ?? 0 })
        case "]":
            guard let end = body.firstIndex(where: { $0 == "\u{7}" || $0 == "\\" }) else { return nil }
            return (end - text.startIndex + 1, nil, [])
        case "(", ")": return text.count > 2 ? (3, nil, []) : nil
        default: return (2, nil, [])
        }
    }
}
