/// A terminal as small as can be: it puts what is written into cells, with the colours that were set.
struct SmallScreen {
    struct Cell: Equatable {
        var text: Character = " "
        var foreground = ""
        var background = ""
    }

    private(set) var rows: [[Cell]]
    private var (x, y) = (0, 0)
    private var pen = Cell()

    init(columns: Int, rows: Int) {
        self.rows = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    }

    mutating func write(_ text: String) {
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": obey(&rest)
            case "\r": x = 0
            case "\n": y = min(y + 1, rows.count - 1)
            case "\u{8}": x = max(0, x - 1)
            case _ where scalar.properties.generalCategory == .nonspacingMark: mark(scalar)
            case _ where scalar.value >= 32: put(Character(scalar))
            default: break
            }
        }
    }

    private mutating func put(_ text: Character) {
        if rows.indices.contains(y), rows[y].indices.contains(x) {
            pen.text = text
            rows[y][x] = pen
        }
        x += 1
    }

    /// Puts a mark on what was put last.
    private mutating func mark(_ scalar: Unicode.Scalar) {
        guard rows.indices.contains(y), rows[y].indices.contains(x - 1) else { return }
        var text = String(rows[y][x - 1].text)
        text.unicodeScalars.append(scalar)
        rows[y][x - 1].text = Character(text)
    }

    /// Takes what follows an ESC.
    private mutating func obey(_ rest: inout ArraySlice<Unicode.Scalar>) {
        switch rest.popFirst() {
        case "[":
            let parameters = rest.prefix { !$0.properties.isAlphabetic }
            rest = rest.dropFirst(parameters.count)
            guard let final = rest.popFirst() else { return }
            obey(Character(final), String(String.UnicodeScalarView(parameters))[...])
        case "]", "P", "_":
            while let scalar = rest.popFirst(), scalar != "\u{1B}" {}
            _ = rest.popFirst()
        case "(", ")": _ = rest.popFirst()
        default: break
        }
    }

    private mutating func obey(_ final: Character, _ parameters: Substring) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let first = max(1, numbers.first.flatMap { $0 } ?? 1)
        switch final {
        case "H": (y, x) = (first - 1, max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1)
        case "G": x = first - 1
        case "d": y = first - 1
        case "C": x += first
        case "D": x = max(0, x - first)
        case "A": y = max(0, y - first)
        case "B": y += first
        case "K" where numbers.first == .some(.none) || numbers.first == 0: erase(x..<rows[y].count)
        case "K": erase(0..<min(x + 1, rows[y].count))
        case "X": erase(x..<min(x + first, rows[y].count))
        case "J": for row in rows.indices { rows[row] = rows[row].map { _ in blank } }
        case "b": for _ in 0..<first { put(pen.text) }
        case "m": paint(numbers.map { $0 ?? 0 })
        default: break
        }
    }

    private var blank: Cell { Cell(foreground: pen.foreground, background: pen.background) }

    private mutating func erase(_ columns: Range<Int>) { for column in columns { rows[y][column] = blank } }

    private mutating func paint(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: (pen.foreground, pen.background) = ("", "")
            case 39: pen.foreground = ""
            case 49: pen.background = ""
            case 38, 48:
                let count = rest.first == 2 ? 4 : 2
                let color = rest.prefix(count).dropFirst().map(String.init).joined(separator: ",")
                rest = rest.dropFirst(count)
                if number == 38 { pen.foreground = color } else { pen.background = color }
            case 30...37, 90...97: pen.foreground = "\(number)"
            case 40...47, 100...107: pen.background = "\(number)"
            default: break
            }
        }
    }
}
