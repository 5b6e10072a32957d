import Timeline

/// "undo", "undo the last 2 edits", 撤销, 重做两步.
///
/// It stands alone: what follows could not be read against a draft
/// that is not known here.
struct HistoryRule {
    func read(_ clause: Clause) -> Instruction? {
        var clause = clause
        let redo = clause.takeVerb(.redo) != nil
        let undo = clause.takeVerb(.undo) != nil
        guard undo != redo else { return nil }
        let number: Int? = clause.take { if case .number(let value) = $0 { value } else { nil } }
        _ = clause.take(.edits)
        // "the last 2 edits", "undo that".
        _ = clause.take(.target(.kind(nil, ordinal: -1)))
        _ = clause.take(.target(.pronoun))
        guard clause.isSpent else { return nil }
        let steps = (number ?? 1000) / 1000
        guard steps > 0, number.map({ $0 % 1000 == 0 }) ?? true else { return nil }
        return undo ? .undo(steps: steps) : .redo(steps: steps)
    }
}
