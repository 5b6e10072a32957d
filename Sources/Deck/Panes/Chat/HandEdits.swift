import Timeline
import Workspace

/// Edits that were made by hand one after the other, which stand in the conversation as one line.
struct HandEdits: Hashable, Sendable {
    /// What is told of each, the last one last; what was wanted until there is an answer.
    private(set) var told: [String] = []
    /// Whether each has a line.
    var isOpen = false

    mutating func add(_ sentence: String) { told.append(sentence) }

    /// What came of the last.
    mutating func answer(_ text: String) {
        guard !told.isEmpty else { return }
        told[told.count - 1] = text
    }

    /// All of it, or how many there are and the last one.
    func text(_ language: Language) -> String {
        guard let last = told.last else { return "" }
        let one = Phrase("1 edit by hand", zh: "手动编辑 1 项")
        let count = told.count == 1 ? one : Phrase("\(told.count) edits by hand", zh: "手动编辑 \(told.count) 项")
        guard isOpen else { return "▸ \(count[language]) · \(last.replacing("\n", with: " · "))" }
        return (["▾ \(count[language])"] + told).joined(separator: "\n")
    }
}

extension Transcript {
    /// The edits by hand that end the conversation, if nothing was said since; the number of the item.
    var lastHand: (item: Int, edits: HandEdits)? {
        guard let last = items.last, case .hand(let edits) = last.kind else { return nil }
        return (last.id, edits)
    }

    /// Takes in one more edit by hand; the number of the item.
    mutating func addByHand(_ sentence: String, _ language: Language) -> Int {
        guard let (item, _) = lastHand else {
            var edits = HandEdits()
            edits.add(sentence)
            return append(.hand(edits), edits.text(language))
        }
        changeHand(item, language) { $0.add(sentence) }
        return item
    }

    mutating func changeHand(_ item: Int, _ language: Language, _ body: (inout HandEdits) -> Void) {
        change(item) { item in
            guard case .hand(var edits) = item.kind else { return }
            body(&edits)
            (item.kind, item.text) = (.hand(edits), edits.text(language))
        }
    }
}
