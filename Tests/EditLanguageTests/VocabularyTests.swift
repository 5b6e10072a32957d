import Testing

@testable import EditLanguage

@Suite("The vocabulary") struct VocabularyTests {
    /// Two entries for one phrase would be read by the luck of their order.
    @Test("gives every phrase one meaning")
    func onePhraseOneMeaning() {
        var meanings: [String: [Term]] = [:]
        for (phrases, terms) in Vocabulary.table {
            for phrase in phrases {
                let old = meanings.updateValue(terms, forKey: phrase)
                #expect(old == nil || old == terms, "\(phrase): \(terms) and \(String(describing: old))")
            }
        }
    }

    @Test("is written as sentences are compared: in lower case")
    func folded() {
        for (phrases, _) in Vocabulary.table {
            for phrase in phrases { #expect(SourceText(phrase).foldedString == phrase) }
        }
    }
}
