import EditLanguage
import Timeline

/// How people of one language answer a question; what a language lacks is an error of the compiler.
protocol AnswerVocabulary {
    /// The word for an answer that was given by key.
    func answer(_ isYes: Bool) -> String
    /// What counts as yes where nothing else is said, in small letters, without apostrophes.
    var yes: Set<String> { get }
    /// What counts as no.
    var no: Set<String> { get }
}

extension English: AnswerVocabulary {}
extension Chinese: AnswerVocabulary {}

extension Language {
    /// How people answer in it.
    var answers: any AnswerVocabulary {
        switch self {
        case .english: English()
        case .chinese: Chinese()
        }
    }
}
