import Timeline

/// A line of what was done, as it is shown: what was done is ticked, what followed from it stands aside.
public enum ToldLine {
    /// What a line begins with that tells what only followed from the rest: it is shown dim.
    static let aside = "↳ "

    /// A line of `DraftDifference.lines` with its sign.
    public static func marked(_ line: String) -> String { isAside(line) ? line : "✓ \(line)" }

    /// Whether a line tells what only followed from the others.
    public static func isAside(_ line: String) -> Bool { line.hasPrefix(aside) }
}

extension [Instruction] {
    /// What was done, from the draft before it to the draft after it, a line each; what was taken back is told by what
    /// it was.
    public func told(from old: Draft, to new: Draft, _ language: Language) -> [String] {
        let wording = language.wording
        return switch first {
        case .undo where count == 1:
            DraftDifference(from: new, to: old).bareDeeds(language).map(wording.undone)
        case .redo where count == 1:
            DraftDifference(from: old, to: new).bareDeeds(language).map(wording.redone)
        default: DraftDifference(from: old, to: new).lines(language)
        }
    }
}
