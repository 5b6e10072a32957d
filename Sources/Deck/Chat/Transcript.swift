import EditLanguage
import Terminal
import Workspace

/// The conversation as it is shown: what was said, in rows that fit the pane.
///
/// The rows of an item are kept and made anew only when its text or the width changes: an answer that streams in
/// costs the work of its own lines, not of the whole conversation.
struct Transcript: Hashable, Sendable {
    private(set) var items: [Item] = []
    private var width = 80
    private var nextID = 0

    /// How many items are kept.
    static let limit = 2000
    /// The columns of the sign or the name in front of each item.
    static let whoWidth = 6
    /// Longer lines are hard to read, however wide the screen.
    static let widestText = 110

    struct Item: Hashable, Sendable {
        let id: Int
        var kind: Kind
        var text: String
        /// The text wrapped.
        fileprivate(set) var rows: [String] = []

        /// An empty row stands above what the user says, so that one sees where each turn begins.
        var isSpaced: Bool { kind == .you && id > 0 }
        var height: Int { rows.count + (isSpaced ? 1 : 0) }

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
        case notice
        case problem
    }

    /// The rows of all items.
    var height: Int { items.reduce(0) { $0 + $1.height } }

    /// Adds an item; its number.
    @discardableResult
    mutating func append(_ kind: Kind, _ text: String) -> Int {
        var item = Item(id: nextID, kind: kind, text: text)
        wrap(&item)
        items.append(item)
        nextID += 1
        if items.count > Self.limit { items.removeFirst(items.count - Self.limit) }
        return item.id
    }

    /// Changes an item, if it is still there.
    mutating func change(_ id: Int, _ body: (inout Item) -> Void) {
        guard let place = items.lastIndex(where: { $0.id == id }) else { return }
        body(&items[place])
        wrap(&items[place])
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

    /// Wraps everything for a pane of another width.
    mutating func fit(width: Int) {
        guard width != self.width else { return }
        self.width = width
        for place in items.indices { wrap(&items[place]) }
    }

    private func wrap(_ item: inout Item) {
        let room = min(max(8, width - Self.whoWidth), Self.widestText)
        if case .tool = item.kind {
            item.rows = [""] + (item.text.isEmpty ? [] : item.text.wrapped(to: max(4, room - 2)))
        } else {
            item.rows = item.text.wrapped(to: room)
        }
    }
}

/// A tool of the agent at work, or done.
struct ToolCard: Hashable, Sendable {
    /// The call's name in its turn.
    let call: String
    let name: String
    let subject: String
    /// When it began, on the state's clock in ms; nil when it was read from disk.
    var began: Int?
    /// How long it took, in ms; nil while it runs.
    var took: Int?
    /// Why it failed.
    var error: String?
    /// Whether its turn ended without a word from it.
    var wasStopped = false

    var isRunning: Bool { took == nil && !wasStopped }
}

extension Transcript {
    /// The reading of the question asked last that stands at a place, of those that it offers by number; nil elsewhere, and
    /// where something was said since.
    ///
    /// - Parameters:
    ///   - row: counted from the first row of the conversation.
    ///   - column: counted from where its text begins.
    func reading(atRow row: Int, column: Int) -> String? {
        guard let item = items.last(where: { $0.kind == .agent || $0.kind == .you }), item.kind == .agent, column >= 0
        else {
            return nil
        }
        let top = items.prefix { $0.id != item.id }.reduce(0) { $0 + $1.height } + (item.isSpaced ? 1 : 0)
        guard let place = item.character(inRow: row - top, column: column) else { return nil }
        return NumberedReadings(in: item.text).readings.first { $0.range.contains(place) }?.sentence
    }
}

extension Transcript.Item {
    /// Which character of the text is shown at a place; nil where none is.
    fileprivate func character(inRow row: Int, column: Int) -> Int? {
        guard rows.indices.contains(row) else { return nil }
        let characters = Array(text)
        var place = 0
        for (number, shown) in rows.enumerated() {
            // Wrapping takes away the blanks at the ends of rows, and nothing else.
            while place < characters.count, characters[place].isWhitespace, characters[place] != shown.first {
                place += 1
            }
            guard number == row else {
                place += shown.count
                continue
            }
            var columns = 0
            for (offset, character) in shown.enumerated() {
                columns += String(character).columns
                if column < columns { return place + offset }
            }
            return nil
        }
        return nil
    }
}

extension Transcript {
    /// Shows a conversation that was kept.
    mutating func load(_ entries: [ChatEntry]) {
        for entry in entries {
            switch entry.speaker {
            case .you: append(.you, entry.text)
            case .agent: append(.agent, entry.text)
            case .tool: append(.notice, "⚙ \(entry.text)")
            case .notice: append(.notice, entry.text)
            case .problem: append(.problem, entry.text)
            }
        }
    }
}
