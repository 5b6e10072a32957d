import Testing

@testable import EditLanguage

/// The words by which somebody is seen to ask for an edit.
@Suite("The lexicon") struct LexiconTests {
    @Test("holds every verb of four letters and more")
    func verbs() {
        let verbs = Vocabulary.english.filter { $0.terms.contains { if case .verb = $0 { true } else { false } } }
        let words = verbs.flatMap(\.phrases).filter { $0.count >= 4 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
        #expect(words.count > 50)
        for word in words { #expect(Lexicon.holds(word), "\(word)") }
    }

    @Test("holds no runs of keys", arguments: ["hhhh", "jjjj", "nnnn", "sdsd", "wbwb", "iodd", "vnnd", "yppp"])
    func keys(_ run: String) { #expect(!Lexicon.holds(run)) }
}
