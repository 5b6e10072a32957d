import Timeline

/// The plain answers to a question, in any language.
public enum YesOrNo {
    /// Whether a message says yes or no and nothing else; nil for anything else.
    public static func read(_ text: String) -> Bool? {
        let words = text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        let languages = Language.allCases.map(\.answers)
        if languages.contains(where: { $0.yes.contains(words) }) { return true }
        return languages.contains { $0.no.contains(words) } ? false : nil
    }
}
