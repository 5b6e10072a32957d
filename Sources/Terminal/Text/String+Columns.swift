extension StringProtocol {
    /// The columns this text takes when drawn on one line.
    public var columns: Int { DisplayWidth.columns(of: self) }

    /// The text as it would be drawn, on one line: nothing in it is obeyed by a terminal.
    public var visible: String {
        reduce(into: "") { $0 += Glyph($1).text }
    }

    /// The text cut to at most `columns` columns; what was cut is said by `ellipsis`, as far as that fits.
    public func truncated(to columns: Int, ellipsis: String = "…") -> String {
        if self.columns <= columns { return String(self) }
        let room = columns - ellipsis.columns
        if room < 0 { return ellipsis.prefix(columns: columns) }
        return prefix(columns: room) + ellipsis
    }

    /// The longest beginning that takes at most `columns` columns.
    public func prefix(columns: Int) -> String {
        var used = 0
        var kept = ""
        for character in self {
            used += DisplayWidth.columns(of: character)
            if used > columns { break }
            kept.append(character)
        }
        return kept
    }

    /// The text made exactly `columns` wide: cut with an ellipsis, or filled with spaces on the side away from it.
    public func padded(to columns: Int, alignment: TextAlignment = .leading) -> String {
        let text = truncated(to: Swift.max(0, columns))
        let missing = Swift.max(0, columns - text.columns)
        let before =
            switch alignment {
            case .leading: 0
            case .center: missing / 2
            case .trailing: missing
            }
        return String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
    }
}

/// Where text stands in more room than it needs.
public enum TextAlignment: Sendable {
    /// At the left, in the middle (one space more behind than before where they are odd), or at the right.
    case leading, center, trailing
}
