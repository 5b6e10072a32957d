/// What was said before, looked through by words.
struct HistorySearch: Hashable, Sendable {
    /// What is looked for.
    private(set) var wanted = ""
    /// The one that is chosen among those found, from the newest.
    private(set) var chosen = 0
    /// Those that were found, the newest first.
    private(set) var found: [String]
    /// The line as it was before.
    let typed: Composer
    /// All that was said, the newest first, each once.
    private let all: [String]

    init(_ history: [String], typed: Composer) {
        var seen: Set<String> = []
        all = history.reversed().filter { seen.insert($0).inserted }
        (found, self.typed) = (all, typed)
        // What is typed already is what is looked for.
        if !typed.isEmpty, !typed.text.contains(where: \.isNewline) { look(for: typed.text) }
    }

    var selected: String? { found.indices.contains(chosen) ? found[chosen] : nil }

    mutating func type(_ text: String) { look(for: wanted + text.filter { !$0.isNewline }) }

    mutating func erase() { look(for: String(wanted.dropLast())) }

    mutating func eraseAll() { look(for: "") }

    /// To an older one, or a newer below 0.
    mutating func move(by step: Int) { chosen = min(max(0, chosen + step), max(0, found.count - 1)) }

    mutating func choose(_ place: Int) { if found.indices.contains(place) { chosen = place } }

    /// Every word that is typed has to stand somewhere in it, in any order and case.
    private mutating func look(for text: String) {
        wanted = text
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        found = all.filter { said in
            let said = said.lowercased()
            return words.allSatisfy { said.contains($0) }
        }
        chosen = 0
    }
}
