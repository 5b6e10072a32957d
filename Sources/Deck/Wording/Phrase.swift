import Timeline

/// A few words in every language of the screen, where what they say and what it does belong on one line.
struct Phrase: Hashable, Sendable {
    private let english: String
    private let chinese: String

    init(_ english: String, zh chinese: String) { (self.english, self.chinese) = (english, chinese) }

    subscript(language: Language) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
