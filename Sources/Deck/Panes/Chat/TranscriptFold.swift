/// How much of something long is shown in the conversation.
struct TranscriptFold: Hashable, Sendable {
    /// What the user wants; nil for what is usual.
    var isOpen: Bool?
    /// Whether something was said since: nobody reads on in it.
    var isPast = false
    /// How many rows are folded away.
    private(set) var hidden = 0
    /// Whether it is so long that it can be folded.
    private(set) var isLong = false

    /// More rows than so many are folded to fewer.
    static let limit = 16
    static let kept = 8

    /// Whether a row below says how much is folded away, or that it can be.
    var hasRow: Bool { hidden > 0 || isLong && isOpen == true }

    /// How many rows of so many are shown.
    mutating func keep(of count: Int, isFoldable: Bool, isSaid: Bool) -> Int {
        isLong = isFoldable && count > Self.limit
        // What was said is known to who has said it.
        let isFolded = isLong && !(isOpen ?? !(isPast || isSaid))
        hidden = isFolded ? count - Self.kept : 0
        return count - hidden
    }
}

extension Transcript.Item {
    /// Edits by hand fold in their own way, and a tool has one row.
    var isFoldable: Bool {
        switch kind {
        case .you, .agent, .notice, .problem: true
        case .hand, .tool: false
        }
    }

    /// What is copied of it.
    var copyText: String {
        switch kind {
        case .hand(let edits): edits.told.joined(separator: "\n")
        case .tool(let card): [card.name, card.subject, text].filter { !$0.isEmpty }.joined(separator: "  ")
        case .you, .agent, .notice, .problem: text
        }
    }
}

extension Transcript {
    /// Folds what is long and was read before something else is said.
    mutating func foldEarlier() {
        for item in items.reversed() where !item.fold.isPast {
            change(item.id) { $0.fold.isPast = true }
            if item.kind == .you { break }
        }
    }

    /// Folds an item that is long, or shows all of it; whether it is one.
    @discardableResult
    mutating func toggleFold(_ id: Int) -> Bool {
        guard let item = item(id) else { return false }
        if case .hand = item.kind { return true }
        guard item.fold.isLong else { return false }
        change(id) { $0.fold.isOpen = $0.fold.hidden > 0 }
        return true
    }

    func item(_ id: Int) -> Item? {
        guard let first = items.first?.id, items.indices.contains(id - first) else { return nil }
        return items[id - first]
    }
}
