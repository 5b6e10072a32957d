import EditLanguage
import Terminal
import Timeline
import Workspace

/// The conversation as it is shown: what was said, in rows that fit the pane.
///
/// Only the end of it is in rows, as far up as was ever looked at, and the rows of an item are made anew only when its text
/// or the width changes: so it costs what is seen, however long the conversation is.
struct Transcript: Hashable, Sendable {
    private(set) var items: [Item] = []
    private var width = 80
    private var nextID = 0
    /// The first item that is in rows; all behind it are too.
    private(set) var firstReady = 0
    /// The rows of the items that are in rows.
    private(set) var height = 0
    /// How many rows have come at the end or within it, less those that went; not those of what was only looked at.
    private(set) var growth = 0

    /// How many items are kept, and how many go at once when there are more.
    static let limit = 10_000
    private static let slack = 500
    /// The columns of the sign or the name in front of each item.
    static let whoWidth = 6
    /// Longer lines are hard to read, however wide the screen.
    static let widestText = 110

    struct Item: Hashable, Sendable {
        let id: Int
        var kind: Kind
        var text: String
        /// The text wrapped, as far as it is not folded away.
        fileprivate(set) var rows: [String] = []
        /// The same with looks, where it has any.
        fileprivate(set) var looks: [MarkdownRow] = []
        var fold = TranscriptFold()

        /// An empty row stands above what the user says, so that one sees where each turn begins.
        var isSpaced: Bool { kind == .you && id > 0 }
        var height: Int { rows.count + (isSpaced ? 1 : 0) + (fold.hasRow ? 1 : 0) }

        /// The first row of the last line, where that tells what only followed from what was done; else none.
        var asideStart: Int {
            let last = text.split(separator: "\n").last
            guard last.map({ ToldLine.isAside(String($0)) }) == true else { return rows.count }
            return rows.lastIndex { ToldLine.isAside($0) } ?? rows.count
        }
    }

    enum Kind: Hashable, Sendable {
        case you
        case agent
        case tool(ToolCard)
        case hand(HandEdits)
        case notice
        case problem
    }

    /// Adds an item; its number.
    @discardableResult
    mutating func append(_ kind: Kind, _ text: String) -> Int {
        if kind == .you { foldEarlier() }
        var item = Item(id: nextID, kind: kind, text: text)
        wrap(&item)
        items.append(item)
        nextID += 1
        height += item.height
        growth += item.height
        if items.count > Self.limit + Self.slack { drop(items.count - Self.limit) }
        return item.id
    }

    /// Changes an item, if it is still there.
    mutating func change(_ id: Int, _ body: (inout Item) -> Void) {
        guard let first = items.first?.id, items.indices.contains(id - first) else { return }
        let place = id - first
        let before = items[place].height
        body(&items[place])
        guard place >= firstReady else { return }
        wrap(&items[place])
        height += items[place].height - before
        growth += items[place].height - before
    }

    private mutating func drop(_ count: Int) {
        height -= items.prefix(count).dropFirst(firstReady).reduce(0) { $0 + $1.height }
        items.removeFirst(count)
        firstReady = max(0, firstReady - count)
    }

    mutating func changeTool(_ call: String, _ body: (inout ToolCard) -> Void) {
        let found = items.last { item in
            if case .tool(let card) = item.kind { card.call == call } else { false }
        }
        guard let found else { return }
        change(found.id) { item in
            guard case .tool(var card) = item.kind else { return }
            body(&card)
            item.kind = .tool(card)
            item.text = card.error ?? ""
        }
    }

    /// Takes the width of the pane; what was in rows for another is so no more.
    mutating func fit(width: Int) {
        guard width != self.width else { return }
        (self.width, firstReady, height) = (width, items.count, 0)
    }

    /// Has so many rows at the end ready, if there are so many.
    mutating func prepare(rows: Int) {
        while height < rows, firstReady > 0 {
            firstReady -= 1
            wrap(&items[firstReady])
            height += items[firstReady].height
        }
    }

    /// The items of which anything is seen in so many rows that end so far above the end, each with the row, from the first
    /// that is seen, in which it begins.
    func seen(rows: Int, above scrollback: Int) -> [(item: Item, top: Int)] {
        var top = height - max(0, height - rows - scrollback)
        var seen: [(item: Item, top: Int)] = []
        for item in items[firstReady...].reversed() {
            top -= item.height
            if top < rows { seen.append((item, top)) }
            if top <= 0 { break }
        }
        return seen.reversed()
    }

    private func wrap(_ item: inout Item) {
        let room = min(max(8, width - Self.whoWidth), Self.widestText)
        switch item.kind {
        case .tool: item.rows = [""] + (item.text.isEmpty ? [] : item.text.wrapped(to: max(4, room - 2)))
        case .agent:
            item.looks = Markdown(item.text).rows(width: room)
            item.rows = item.looks.map(\.text)
        case .you, .hand, .notice, .problem: item.rows = item.text.wrapped(to: room)
        }
        let kept = item.fold.keep(of: item.rows.count, isFoldable: item.isFoldable, isSaid: item.kind == .you)
        if kept < item.rows.count {
            item.rows.removeSubrange(kept...)
            item.looks = Array(item.looks.prefix(kept))
        }
    }
}

extension Transcript {
    /// Shows a conversation that was kept.
    mutating func load(_ entries: [ChatEntry], _ language: Language = .english) {
        for entry in entries.suffix(Self.limit) {
            switch entry.speaker {
            case .you: items.append(Item(id: nextID, kind: .you, text: entry.text))
            case .agent: items.append(Item(id: nextID, kind: .agent, text: entry.text))
            case .tool: items.append(Item(id: nextID, kind: .notice, text: "⚙ \(entry.text)"))
            case .notice: items.append(Item(id: nextID, kind: .notice, text: entry.text))
            case .problem: items.append(Item(id: nextID, kind: .problem, text: entry.text))
            // Those that nothing was said between stand in one line, as they did.
            case .hand, .handAnswer:
                guard !fold(entry, language) else { continue }
                var edits = HandEdits()
                edits.add(entry.text)
                items.append(Item(id: nextID, kind: .hand(edits), text: edits.text(language)))
            }
            nextID += 1
        }
        // The last answer is what one comes back to.
        let last = items.lastIndex { $0.kind == .you } ?? items.count
        for place in items.indices where place < last { items[place].fold.isPast = true }
        // None of it is in rows before it is looked at.
        (firstReady, height) = (items.count, 0)
    }

    /// Takes an edit by hand, or what came of one, into the line that stands at the end; whether there is one.
    private mutating func fold(_ entry: ChatEntry, _ language: Language) -> Bool {
        guard case .hand(var edits) = items.last?.kind else { return false }
        if entry.speaker == .hand { edits.add(entry.text) } else { edits.answer(entry.text) }
        items[items.count - 1].kind = .hand(edits)
        items[items.count - 1].text = edits.text(language)
        return true
    }
}
