import EditLanguage

typealias Scene = DrawnScene

extension Scene {
    /// The scene a free description asks for, in English or Chinese; `.abstract` when it names none.
    init(describing text: String) {
        self = Self.keywords.bestMatch(in: text) ?? .abstract
    }

    private static let keywords = KeywordTable<Scene>(rows: words)
}
