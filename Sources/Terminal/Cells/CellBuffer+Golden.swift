/// A buffer as text, for tests that compare whole screens.
extension CellBuffer {
    /// The rows as plain text, without trailing spaces.
    public var text: String {
        (0..<size.height).map { rowText($0) }.joined(separator: "\n")
    }

    /// The rows as plain text, each followed by the runs of its cells that have a style:
    ///
    ///     V1 city
    ///       0..<2 "V1" ansi(4) on default bold
    public var styledText: String {
        (0..<size.height).map { y in
            ([rowText(y)] + runs(in: y)).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func rowText(_ y: Int) -> String {
        var text = row(y).map(\.grapheme).joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    private func runs(in y: Int) -> [String] {
        var runs: [String] = []
        var start = 0
        while start < size.width {
            let style = self[start, y].style
            var end = start + 1
            while end < size.width, self[end, y].style == style { end += 1 }
            if style != .plain {
                let text = (start..<end).map { self[$0, y].grapheme }.joined()
                runs.append("  \(start)..<\(end) \"\(text)\" \(style)")
            }
            start = end
        }
        return runs
    }
}

extension Style: CustomStringConvertible {
    /// "ansi(4) on default bold".
    public var description: String {
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        let words = names.filter { attributes.contains($0.0) }.map(\.1)
        return (["\(foreground) on \(background)"] + words).joined(separator: " ")
    }
}
