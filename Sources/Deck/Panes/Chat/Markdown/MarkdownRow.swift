import Terminal

/// A row of a text with Markdown, as it is shown: its letters, and how they look from left to right.
struct MarkdownRow: Hashable, Sendable {
    let text: String
    /// How many characters have a look; together all of the row. Empty where all is plain.
    let pieces: [Piece]

    struct Piece: Hashable, Sendable {
        let look: Markdown.Look
        var count: Int
    }

    init(_ text: String, _ pieces: [Piece] = []) { (self.text, self.pieces) = (text, pieces) }

    /// The row in pieces of one look.
    var runs: [Markdown.Run] {
        guard !pieces.isEmpty else { return [Markdown.Run(text: text, look: .plain)] }
        var rest = text[...]
        return pieces.map { piece in
            let run = rest.prefix(piece.count)
            rest = rest.dropFirst(piece.count)
            return Markdown.Run(text: String(run), look: piece.look)
        }
    }

    /// The address that leads from a column, if one does.
    func address(atColumn column: Int) -> String? {
        var start = 0
        for run in runs {
            let end = start + run.text.columns
            if (start..<end).contains(column), case .link(let address) = run.look { return address }
            start = end
        }
        return nil
    }
}

extension Markdown {
    /// The rows of it in a width; what is listed hangs behind its sign.
    func rows(width: Int) -> [MarkdownRow] {
        lines.flatMap { line -> [MarkdownRow] in
            guard !line.isPlain else { return line.text.wrapped(to: width).map { MarkdownRow($0) } }
            // Where there is hardly room nothing hangs.
            let hangs = width >= line.lead.columns + Self.leastWidth
            let line = hangs || line.lead.isEmpty ? line : Line(runs: [Run(text: line.lead, look: .sign)] + line.runs)
            let indent = line.lead.columns
            var looks = line.runs.flatMap { run in run.text.map { ($0, run.look) } }[...]
            return line.text.wrapped(to: max(1, width - indent)).enumerated().map { number, text in
                let lead = number == 0 ? line.lead : String(repeating: " ", count: indent)
                return Self.row(lead, text, &looks)
            }
        }
    }

    private static let leastWidth = 8

    /// Wrapping takes away blanks at the ends of rows, and nothing else: each letter finds its look in their order.
    private static func row(
        _ lead: String,
        _ text: String,
        _ looks: inout ArraySlice<(Character, Look)>
    ) -> MarkdownRow {
        var pieces = lead.isEmpty ? [] : [MarkdownRow.Piece(look: .sign, count: lead.count)]
        for character in text {
            while let first = looks.first, first.0 != character, first.0.isWhitespace { looks.removeFirst() }
            let look = looks.popFirst()?.1 ?? .plain
            if pieces.last?.look == look {
                pieces[pieces.count - 1].count += 1
            } else {
                pieces.append(MarkdownRow.Piece(look: look, count: 1))
            }
        }
        return MarkdownRow(lead + text, pieces)
    }
}
