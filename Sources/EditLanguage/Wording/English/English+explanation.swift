extension English {
    func word(for word: ExplanationWord) -> String {
        switch word {
        case .tokens: "tokens"
        case .clause: "clause"
        case .parts: "parts"
        case .outcome: "so"
        case .none: "no request took anything of it"
        case .later: "could have read it, and comes later"
        case .passed: "took all of it, and found nothing to do"
        case .redo: "redo"
        }
    }

    func unused(_ words: [String]) -> String {
        "leaves " + words.map { "\"\($0.cut(to: 40))\"" }.joined(separator: ", ")
    }
}
