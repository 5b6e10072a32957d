/// The words that edits are asked for with.
public enum Lexicon {
    /// Whether somebody who writes this word may be asking for an edit: a single English word, in any case.
    public static func holds(_ word: String) -> Bool { SpellingDictionary.shared.holds(word.lowercased()) }
}
