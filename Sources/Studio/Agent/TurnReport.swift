import EditLanguage
import Timeline

/// What was told of a turn's edits so far.
struct TurnReport {
    private var told: Draft
    private let language: Language
    private let instructions: [Instruction]
    private let isInstead: Bool
    private var hasTold = false

    /// - Parameters:
    ///   - instructions: what is done in the turn.
    ///   - isInstead: whether the turn takes the place of the one before it, whose edits are no news.
    init(of draft: Draft, language: Language, instructions: [Instruction] = [], isInstead: Bool = false) {
        told = draft
        self.language = language
        self.instructions = instructions
        self.isInstead = isInstead
    }

    /// What is new since the last time, a line for each difference; nil where nothing is.
    mutating func news(_ draft: Draft) -> String? {
        let lines = instructions.told(from: told, to: draft, language)
        told = draft
        guard !lines.isEmpty else { return nil }
        let head = isInstead && !hasTold ? [language.turnWording.instead] : []
        hasTold = true
        return (head + lines.map(ToldLine.marked)).joined(separator: "\n")
    }

    /// What to say of a turn that told something and then failed; nil where nothing was told.
    var takenBack: String? {
        guard hasTold else { return nil }
        return language.turnWording.nothingElseKept
    }

    /// What is left to tell when everything is done; that nothing was to be done, if so.
    mutating func atTheEnd(_ draft: Draft) -> String? {
        if let words = news(draft) { return words }
        guard !hasTold else { return nil }
        return language.turnWording.nothingToChange
    }
}
