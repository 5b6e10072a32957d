/// A title broken into lines, in letters small enough that all of it is on the picture.
///
/// libass breaks lines at spaces only, which Chinese has none of, and never makes letters smaller; so both are done
/// here, by widths that are a little above those of common fonts.
struct TitleLayout: Hashable, Sendable {
    /// The lines from top to bottom.
    let lines: [String]
    /// The height of a line in pixels.
    let size: Int

    /// Fits a text into a box (px): first by breaking lines, then by smaller letters, and at last by leaving words out.
    ///
    /// Letters of a font that is not known are taken to be wide.
    init(_ text: String, size wanted: Int, smallest: Int, width: Int, height: Int, isFontKnown: Bool = true) {
        let paragraphs = TitleText.lines(of: text)
        var size = max(wanted, smallest)
        while true {
            let room = Double(width) / Double(size)
            let broken = paragraphs.map {
                LineBreaker.balancedLines(of: $0, room: room, isFontKnown: isFontKnown)
            }
            let lines = broken.flatMap(\.lines)
            let capacity = max(1, height / size)
            let isWhole = lines.count <= capacity && (!broken.contains(where: \.splitsWord) || size <= wanted / 2)
            if isWhole || size <= smallest {
                self.lines = lines.count <= capacity ? lines : Self.cut(lines, to: capacity)
                self.size = size
                return
            }
            size = max(smallest, size * 9 / 10)
        }
    }

    private static func cut(_ lines: [String], to count: Int) -> [String] {
        var kept = Array(lines.prefix(count))
        kept[kept.count - 1] += "…"
        return kept
    }
}

/// Breaks one paragraph into lines.
struct LineBreaker {
    private(set) var lines: [String] = []
    /// Whether a word was wider than a line and had to be cut.
    private(set) var splitsWord = false
    private var line = ""
    private var lineWidth = 0.0
    private let room: Double
    private let isFontKnown: Bool

    private init(room: Double, isFontKnown: Bool) {
        self.room = room
        self.isFontKnown = isFontKnown
    }

    /// The lines of a paragraph in a room that is so many times as wide as letters are high.
    static func lines(of paragraph: String, room: Double, isFontKnown: Bool = true) -> LineBreaker {
        var breaker = LineBreaker(room: room, isFontKnown: isFontKnown)
        for piece in pieces(of: paragraph) { breaker.place(piece) }
        breaker.endLine()
        return breaker
    }

    /// As few lines as the room allows, but of like lengths, so that no last word stands alone.
    static func balancedLines(of paragraph: String, room: Double, isFontKnown: Bool = true) -> LineBreaker {
        var best = lines(of: paragraph, room: room, isFontKnown: isFontKnown)
        guard best.lines.count > 1, !best.splitsWord else { return best }
        for share in stride(from: 95, through: 50, by: -5) {
            let narrower = lines(of: paragraph, room: room * Double(share) / 100, isFontKnown: isFontKnown)
            guard narrower.lines.count == best.lines.count, !narrower.splitsWord else { break }
            best = narrower
        }
        return best
    }

    private mutating func place(_ piece: String) {
        let width = piece.reduce(0) { $0 + measured($1) }
        let isBlank = piece.allSatisfy { $0 == " " }
        if lineWidth + width <= room || (isBlank && !line.isEmpty) {
            line += piece
            lineWidth += width
        } else if width <= room {
            endLine()
            if !isBlank { place(piece) }
        } else {
            splitsWord = true
            if !line.isEmpty { endLine() }
            for character in piece {
                let step = measured(character)
                if !line.isEmpty, lineWidth + step > room { endLine() }
                line.append(character)
                lineWidth += step
            }
        }
    }

    private mutating func endLine() {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = ""
        lineWidth = 0
    }

    /// What must stay together: a word, a run of spaces, or a single wide character with the marks that follow it.
    static func pieces(of paragraph: String) -> [String] {
        var pieces: [String] = []
        var previous: Character?
        for character in paragraph {
            if let last = previous, isTogether(last, character) {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            previous = character
        }
        return pieces
    }

    private static func isTogether(_ left: Character, _ right: Character) -> Bool {
        if left == " " || right == " " { return left == right }
        if openers.contains(left) || closers.contains(right) { return true }
        return !isWide(left) && !isWide(right)
    }

    // Full-width forms are written by number: in many fonts they look like their ASCII cousins.
    private static let closers = Set(
        ",.!?:;)]}。、」』》】”’…·ー" + "\u{FF0C}\u{FF0E}\u{FF01}\u{FF1F}\u{FF1A}\u{FF1B}\u{FF09}\u{FF3D}\u{FF5D}"
    )
    private static let openers = Set("([{「『《【“‘" + "\u{FF08}\u{FF3B}\u{FF5B}")

    static func isWide(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private func measured(_ character: Character) -> Double {
        let known = Self.width(of: character)
        // The letters of a typewriter are all as wide as its widest; those of a poster are wider still.
        return isFontKnown ? known : max(0.6, known * 1.3)
    }

    /// How wide a character is in the font that is used where none is asked for, as a share of the height of its line.
    static func width(of character: Character) -> Double {
        if isWide(character) { return (character.unicodeScalars.first?.value ?? 0) >= 0x1F000 ? 1.0 : 0.75 }
        if " .,:;!|'`ijlIft()[]{}".contains(character) { return 0.34 }
        if "MW@%mw—".contains(character) { return 0.8 }
        return character.isUppercase ? 0.62 : 0.52
    }
}
