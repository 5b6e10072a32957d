import Timeline

extension Language {
    /// All that is said in it; the one place where a language finds its words.
    var wording: any Wording {
        switch self {
        case .english: English()
        case .chinese: Chinese()
        }
    }

    /// What is said in it in the course of a turn of the editing agent.
    public var turnWording: any TurnWording { wording }
}
