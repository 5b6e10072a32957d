import Timeline

extension Explanation: CustomStringConvertible {
    /// All of it as lines, in the language of the sentence.
    public var description: String {
        let wording = language.wording
        var lines = [sentence, heading(.tokens) + words(tokens)]
        for clause in clauses {
            if clauses.count > 1 { lines += ["", heading(.clause) + clause.text] }
            lines.append(heading(.parts) + words(clause.parts))
            if clause.attempts.isEmpty { lines.append("  \(wording.word(for: .none))") }
            for (number, attempt) in clause.attempts.enumerated() {
                lines.append("  \(number + 1). \(attempt.request): \(told(attempt, isFirst: number == 0))")
            }
        }
        lines += ["", heading(.outcome) + outcome]
        return lines.joined(separator: "\n")
    }

    private func heading(_ word: ExplanationWord) -> String { "\(language.wording.word(for: word)): " }

    private func words(_ words: [Word]) -> String {
        words.map { "\($0.text) [\($0.meaning ?? "?")]" }.joined(separator: " ")
    }

    private func told(_ attempt: Attempt, isFirst: Bool) -> String {
        let wording = language.wording
        let left = wording.unused(attempt.unused)
        return switch attempt.outcome {
        case .read(let edits):
            edits.map { EditPhrase.sentence(for: $0, in: draft, language: language) }.joined(separator: "; ")
                + (isFirst ? "" : " (\(wording.word(for: .later)))")
        case .asked(let question): question
        case .passed: attempt.unused.isEmpty ? wording.word(for: .passed) : left
        }
    }

    private var outcome: String {
        switch reading {
        case .question(let question): question.message
        case .instructions(let instructions, let language):
            instructions.map { instruction in
                switch instruction {
                case .edit(let edit): EditPhrase.sentence(for: edit, in: draft, language: language)
                case .undo(let steps): language.wording.example(.undo) + (steps > 1 ? " ×\(steps)" : "")
                case .redo(let steps): language.wording.word(for: .redo) + (steps > 1 ? " ×\(steps)" : "")
                case .revert(let version): language.wording.example(.revert(toVersion: version))
                }
            }.joined(separator: "\n")
        }
    }
}

/// What stands between the facts of an explanation.
enum ExplanationWord: CaseIterable {
    case tokens, clause, parts, outcome
    /// No request took anything.
    case none
    /// It could have read it, and comes later.
    case later
    /// It took all and made nothing of it.
    case passed
    case redo
}
