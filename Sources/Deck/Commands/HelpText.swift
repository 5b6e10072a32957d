import Terminal
import Timeline

/// Every key there is, by pane, in rows: made from the table of commands and from the signs on segments.
struct HelpText {
    enum Row: Hashable, Sendable {
        case title(Phrase)
        case line(String, Phrase)
        /// What this service cannot do.
        case absent(String, Phrase)
        /// Why the lines above are not there with this service.
        case reason(Phrase)
        /// What the mouse does.
        case gesture(Phrase, Phrase)
        case gap
    }

    private let keymap: Keymap
    /// The pane that is told of first; nil for the order in which they stand.
    private let pane: Int?
    /// What is looked for; empty for all.
    private let typed: String
    /// The kind of service that is asked; nil for any.
    private let kind: ServiceKind?

    init(_ keymap: Keymap, from pane: Int? = nil, finding typed: String = "", with kind: ServiceKind? = nil) {
        (self.keymap, self.pane, self.typed, self.kind) = (keymap, pane, typed.trimmed, kind)
    }

    /// From this width on the sections stand in two columns.
    static func isWide(_ width: Int) -> Bool { width >= Layout.wide }

    /// The rows of each column; of two the one that is as long as the other, as far as sections stay whole.
    func columns(width: Int) -> [[Row]] {
        let sections = sections
        func parted(at place: Int) -> [[Row]] { [joined(sections[..<place]), joined(sections[place...])] }
        let cuts = Self.isWide(width) && sections.count > 1 ? 1..<sections.count : 0..<0
        let pairs = cuts.map(parted)
        func length(_ columns: [[Row]]) -> Int { columns.map(\.count).max() ?? 0 }
        return pairs.min { length($0) < length($1) } ?? [joined(sections[...])]
    }

    /// The rows of the longest column.
    func rows(width: Int) -> [Row] { columns(width: width).max { $0.count < $1.count } ?? [] }

    static func visibleRows(in size: Size) -> Int { max(1, size.height - 7) }

    private func joined(_ sections: ArraySlice<[Row]>) -> [Row] { Array(sections.joined(separator: [.gap])) }

    // MARK: Sections

    /// What the pane has where one is, what works everywhere, what the others have, and the mouse.
    private var sections: [[Row]] {
        let all = PaneSet.all.indices
        let (near, others) = (all.filter { $0 == pane }, all.filter { $0 != pane })
        let everywhere = section(Self.everywhere, lines { $0.facts.scope == .everywhere })
        let mouse = Self.gestures.filter { isFound([$0.0, $0.1]) }.map { Row.gesture($0.0, $0.1) }
        let sections = near.map(section) + [everywhere] + others.map(section) + [section(Self.mouse, mouse)]
        return sections.filter { !$0.isEmpty }
    }

    private func section(_ title: Phrase, _ rows: [Row]) -> [Row] { rows.isEmpty ? [] : [.title(title)] + rows }

    private func section(_ pane: Int) -> [Row] {
        let type = PaneSet.all[pane]
        let signs = type.signs.filter { isFound([$0.1]) || (!typed.isEmpty && $0.0.contains(typed)) }
        return section(
            type.name,
            lines { $0.owner == .pane(pane) && $0.facts.scope == .own } + signs.map { Row.line($0, $1) }
        )
    }

    /// A line for each command that has a key, or for neighbours that do one thing together; where something is looked for,
    /// for each command, since those without a key may be what is wanted. Behind those that the service cannot do stands why.
    private func lines(_ isMeant: (Keymap.Row) -> Bool) -> [Row] {
        var lines: [(group: Phrase, keys: [String], reason: Phrase?)] = []
        for row in keymap.rows where isMeant(row) && isListed(row) {
            let group = typed.isEmpty ? row.facts.group ?? row.facts.title : row.facts.title
            let keys = row.keys.isEmpty ? [":"] : row.keys.map(\.sign)
            if typed.isEmpty, let last = lines.last, last.group == group {
                lines[lines.count - 1].keys += keys
            } else {
                lines.append((group, keys, ServiceNeed.reason(of: row.facts.need, with: kind)))
            }
        }
        return lines.enumerated().flatMap { place, line -> [Row] in
            guard let reason = line.reason else { return [.line(Self.joined(line.keys), line.group)] }
            let absent = Row.absent(Self.joined(line.keys), line.group)
            return lines.dropFirst(place + 1).first?.reason == reason ? [absent] : [absent, .reason(reason)]
        }
    }

    private func isListed(_ row: Keymap.Row) -> Bool { typed.isEmpty ? !row.keys.isEmpty : isFound(row) }

    // MARK: What is looked for

    private func isFound(_ row: Keymap.Row) -> Bool {
        let isItsKey = row.keys.contains { $0.sign == typed || typed.count > 1 && $0.name.lowercased() == wanted }
        return isItsKey || isFound([row.facts.title, row.facts.group].compactMap(\.self))
    }

    private var wanted: String { typed.lowercased() }

    /// Whether a word of them begins so, in whichever language; from two letters on, whether they stand anywhere.
    private func isFound(_ phrases: [Phrase]) -> Bool {
        guard !typed.isEmpty else { return true }
        return phrases.contains { phrase in
            Language.allCases.contains { language in
                let text = phrase[language].lowercased()
                if wanted.count > 1 || !wanted.allSatisfy(\.isASCII) { return text.contains(wanted) }
                return text.split { !$0.isLetter }.contains { $0.hasPrefix(wanted) }
            }
        }
    }

    // MARK: Keys

    /// As many keys as there is room for in front of a line.
    static let keyColumns = 18
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
