/// The words by which somebody is seen to ask for an edit, at the first of them.
///
/// They stand by themselves: the whole vocabulary takes longer to get ready than a key may take.
public enum Lexicon {
    /// Whether somebody who writes this word may be asking for an edit: a single English word, in any case.
    public static func holds(_ word: String) -> Bool { english.contains(word.lowercased()) }
}
