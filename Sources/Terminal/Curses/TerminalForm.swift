/// A cell as it is handed to curses: one text for each column step, whose widths add up to the cell's width.
///
/// A cell of ncurses holds one spacing character and a few that combine with it, and it counts columns as wcwidth(3)
/// does. Where a terminal counts otherwise (joined emoji, variation selectors, flags) everything to the right would
/// shift. So what cannot be said the same way to all is said more simply: a joined emoji by its first picture, an
/// emoji of a text character by that character, a flag by its two letters, the unknown by �.
enum TerminalForm {
    /// - Parameter scalarWidth: what wcwidth(3) says.
    static func parts(
        of cell: Cell,
        scalarWidth: (Unicode.Scalar) -> Int
    ) -> [(text: [UInt32], columns: Int)] {
        let scalars = Array(cell.grapheme.unicodeScalars)
        if let letters = flagLetters(scalars) { return letters.map { ([$0], 1) } }
        var parts: [(text: [UInt32], columns: Int)] = []
        for scalar in scalars {
            let width = scalarWidth(scalar)
            if width > 0 || parts.isEmpty {
                parts.append(([scalar.value], width))
            } else if width == 0, !selectsForm(scalar), parts[parts.count - 1].text.count < longest {
                parts[parts.count - 1].text.append(scalar.value)
            }
        }
        let isPicture = scalars.contains { selectsForm($0) || $0.properties.isEmojiModifier }
        let total = parts.reduce(0) { $0 + $1.columns }
        if total == cell.width, !isPicture || parts.count == 1 { return parts }
        return simplified(parts, to: cell.width)
    }

    /// The cell for a terminal that only takes ASCII.
    static func ascii(_ cell: Cell) -> [(text: [UInt32], columns: Int)] {
        let scalar = cell.grapheme.unicodeScalars.first
        let shown: Unicode.Scalar =
            switch scalar {
            case .some(let scalar) where scalar.isASCII: scalar
            case "─", "━", "═", "…": "-"
            case "│", "┃", "║", "▏", "▎", "▌", "▐", "▕": "|"
            case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╭", "╮", "╰", "╯": "+"
            case "█", "▉", "▊", "▋", "▀", "▄", "▓", "▒": "#"
            case "░": "."
            case "•", "●", "·", "○", "◆": "*"
            case "❯", "▶", "→", "↳": ">"
            case "◀", "←": "<"
            case "▲", "↑": "^"
            case "▼", "↓": "v"
            case "✓": "+"
            case "✗", "×": "x"
            default: "?"
            }
        return ([shown.value] + Array(repeating: 32, count: cell.width - 1)).map { ([$0], 1) }
    }

    /// A base and what fits beside it in a cell of curses.
    private static let longest = 5

    private static func simplified(
        _ parts: [(text: [UInt32], columns: Int)],
        to width: Int
    ) -> [(text: [UInt32], columns: Int)] {
        guard let first = parts.first, first.columns > 0, first.columns <= width else {
            return [([0xFFFD], 1)] + Array(repeating: ([32], 1), count: width - 1)
        }
        return [(Array(first.text.prefix(1)), first.columns)]
            + Array(repeating: ([32], 1), count: width - first.columns)
    }

    /// Joiners and variation selectors change how many columns a terminal takes, and not two terminals agree.
    private static func selectsForm(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{200D}" || scalar == "\u{FE0F}" || scalar == "\u{FE0E}"
    }

    private static func flagLetters(_ scalars: [Unicode.Scalar]) -> [UInt32]? {
        let indicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
        guard !scalars.isEmpty, scalars.allSatisfy({ indicators.contains($0.value) }) else { return nil }
        return scalars.map { $0.value - indicators.lowerBound + 0x41 }
    }
}
