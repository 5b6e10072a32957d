import Timeline

/// "undo", "undo the last 2 edits", 撤销, 重做两步.
///
/// It stands alone: what follows could not be read against a draft
/// that is not known here.
struct HistoryRule {
    private static let exceptions = Phrases(["for"])

    func read(_ clause: Clause) -> Instruction? {
        var clause = clause
        if let version = revert(clause) { return .revert(toVersion: version) }
        // "undo that for the last one" is not all of it.
        guard !clause.says(Self.exceptions) else { return nil }
        let redo = clause.takeVerb(.redo) != nil
        let undo = clause.takeVerb(.undo) != nil
        guard undo != redo else { return nil }
        let number: Int? = clause.take { if case .number(let value) = $0 { value } else { nil } }
        _ = clause.take(.edits)
        _ = clause.takeWord(.times)
        // "the last 2 edits", "undo that".
        _ = clause.take(.target(.kind(nil, ordinal: -1)))
        _ = clause.take(.target(.pronoun))
        guard clause.isSpent else { return nil }
        let steps = (number ?? 1000) / 1000
        guard steps > 0, number.map({ $0 % 1000 == 0 }) ?? true else { return nil }
        return undo ? .undo(steps: steps) : .redo(steps: steps)
    }

    /// "revert to version 3", "go back to the beginning", "undo everything"; the version before is one step back.
    private func revert(_ clause: Clause) -> Int? {
        var clause = clause
        guard clause.takeVerb(.undo) != nil else { return nil }
        if clause.takeWord(.original) {
            _ = clause.take(.edge(.start))
            return clause.isSpent ? 1 : nil
        }
        if clause.take(.edge(.start)) { return clause.isSpent ? 1 : nil }
        guard clause.hasWord(.version) else { return nil }
        let number: Int? = clause.take { kind in
            switch kind {
            case .number(let value) where value % 1000 == 0: value / 1000
            case .target(.kind(nil, ordinal: let ordinal?)): ordinal
            default: nil
            }
        }
        guard let number, number > 0, clause.isSpent else { return nil }
        return number
    }
}
