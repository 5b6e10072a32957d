import Timeline

extension MoveRequest {
    static let english = RequestWords(
        title: "Moves",
        examples: ["move the title to 5s", "move the third clip before the first"],
        vocabulary: englishVocabulary
    )

    static func english(_ move: Move, in draft: Draft) -> String {
        switch move.target {
        case .time(let time): "move \(move.segment) to \(English.time(time))"
        case .before(let other): "move \(move.segment) before \(other)"
        case .after(let other): "move \(move.segment) after \(other)"
        case .track(let label, let time): "move \(move.segment) to track \(label) at \(English.time(time))"
        }
    }
}
