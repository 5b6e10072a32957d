import Testing
import Timeline

@testable import EditLanguage

/// Every answer, and every wish, has its words in every language, and in that one alone.
@Suite("The words of answers") struct AnswerWordingTests {
    @Test("are there", arguments: Language.allCases)
    func words(_ language: Language) {
        for draft in [Draft(), Film.long] {
            for answer in Answer.samples {
                let words = language.wording.words(for: answer, in: draft)
                let hasHan = words.unicodeScalars.contains { $0.isHan }
                #expect(!words.isEmpty || draft.isEmpty, "\(answer)")
                if !words.isEmpty { #expect(hasHan == (language == .chinese), "\(answer): \(words)") }
                #expect(!words.contains("Optional(") && !words.contains("Timeline."), "\(words)")
            }
        }
        for word in ExplanationWord.allCases { #expect(!language.wording.word(for: word).isEmpty) }
    }

    @Test("every topic has sentences that can be read")
    func topics() {
        for topic in Topic.allCases {
            for language in Language.allCases {
                let examples = Examples(context: Film.inLong, language: language)
                #expect(!examples.sentences(for: .told(.abilities(topic))).isEmpty, "\(topic)")
            }
        }
    }
}

extension Answer {
    /// One of each, or more: a chain, so that the compiler asks for a sample of what is new.
    static let samples: [Answer] =
        Array(sequence(first: .filmLength, next: \.next)) + Fact.allCases.map { .fact($0, of: [v1, t1, a1]) }
        + Topic.allCases.map(Answer.abilities)

    private static let changes = DraftDifference(from: Film.short, to: Film.long).changes

    private var next: Answer? {
        switch self {
        case .filmLength: .fact(.length, of: [v1])
        case .fact: .count(.clip, [v1, v2])
        case .count(_, []): .tracks
        case .count(.clip, _): .count(.music, [a1])
        case .count: .count(.title, [])
        case .tracks: .contents
        case .contents: .moment(2000, [v1])
        case .moment(_, []): .files(Film.uploads, areUnplaced: false)
        case .moment: .moment(90_000, [])
        case .files([], areUnplaced: false): .files([], areUnplaced: true)
        case .files([], areUnplaced: true): .canvas
        case .files(_, areUnplaced: false): .files(Film.uploads, areUnplaced: true)
        case .files: .files([], areUnplaced: false)
        case .canvas: .transitions([v2])
        case .transitions([]): .abilities(.titles)
        case .transitions: .transitions([])
        case .abilities: .lastChange(Self.changes)
        case .lastChange([]): .wouldChange(sentence: "undo", lasting: 22_000, Self.changes)
        case .lastChange: .lastChange([])
        case .wouldChange: .before(Film.short, Self.changes)
        case .before: .comparison(version: 2, Self.changes)
        case .comparison(_, []): .noVersion(9, of: 4)
        case .comparison: .comparison(version: 2, [])
        case .noVersion: .versions(2, of: 4)
        case .versions: .stoodIn(version: 3)
        case .stoodIn: .noVersionSo
        case .noVersionSo: .reason(nil)
        case .reason: .nothingBeside(.after, v2)
        case .nothingBeside(.after, _): .nothingBeside(.before, v1)
        case .nothingBeside: .kept(version: 3)
        case .kept: nil
        }
    }
}
