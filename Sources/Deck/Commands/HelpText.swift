import Terminal
import Timeline

/// Every key there is, by pane, in rows: made from the table of commands and from the signs on segments.
struct HelpText {
    enum Row: Hashable, Sendable {
        case title(Phrase)
        case line(String, Phrase)
        case gap
    }

    private let keymap: Keymap

    init(_ keymap: Keymap) { self.keymap = keymap }

    /// From this width on the sections stand in two columns.
    static func isWide(_ width: Int) -> Bool { width >= Layout.wide }

    /// The rows of each column.
    func columns(width: Int) -> [[Row]] {
        let panes = panes
        guard Self.isWide(width), let first = panes.first else { return [joined([everywhere] + panes)] }
        return [first, joined([everywhere] + panes.dropFirst())]
    }

    /// The rows of the longest column.
    func rows(width: Int) -> [Row] { columns(width: width).max { $0.count < $1.count } ?? [] }

    static func visibleRows(in size: Size) -> Int { max(1, size.height - 6) }

    private func joined(_ sections: [[Row]]) -> [Row] { Array(sections.joined(separator: [.gap])) }

    private var everywhere: [Row] { [.title(Self.everywhere)] + lines { $0.facts.scope == .everywhere } }

    private var panes: [[Row]] {
        PaneSet.all.indices.compactMap { pane -> [Row]? in
            let type = PaneSet.all[pane]
            let lines =
                lines { $0.owner == .pane(pane) && $0.facts.scope == .own } + type.signs.map { Row.line($0, $1) }
            return lines.isEmpty ? nil : [.title(type.name)] + lines
        }
    }

    /// A line for each command that has a key, or for neighbours that do one thing together.
    private func lines(_ isMeant: (Keymap.Row) -> Bool) -> [Row] {
        var lines: [(group: Phrase, keys: [String])] = []
        for row in keymap.rows where isMeant(row) && !row.keys.isEmpty {
            let group = row.facts.group ?? row.facts.title
            let keys = row.keys.map(\.sign)
            if let last = lines.last, last.group == group {
                lines[lines.count - 1].keys += keys
            } else {
                lines.append((group, keys))
            }
        }
        return lines.map { .line(Self.joined($0.keys), $0.group) }
    }

    /// As many keys as there is room for in front of a line.
    static let keyColumns = 17
    private static func joined(_ keys: [String]) -> String {
        var (text, last) = ("", "")
        for key in keys {
            // Alt-1 2 3: what is held stands in front of the first.
            let shown =
                key.hasPrefix("Alt-") && last.hasPrefix("Alt-") && key.count == 5 ? String(key.dropFirst(4)) : key
            let longer = text.isEmpty ? shown : "\(text) \(shown)"
            guard longer.columns < keyColumns else { break }
            (text, last) = (longer, key)
        }
        return text
    }

    private static let everywhere = Phrase("Everywhere", zh: "通用")
}
