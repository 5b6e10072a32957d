extension Chinese {
    func word(for word: ExplanationWord) -> String {
        switch word {
        case .tokens: "词"
        case .clause: "分句"
        case .parts: "成分"
        case .outcome: "结果"
        case .none: "没有哪种请求用得上它"
        case .later: "也能读懂，但排在后面"
        case .passed: "全部读到了，但没有可做的"
        case .redo: "重做"
        }
    }

    func unused(_ words: [String]) -> String { "没用上" + words.map { "“\($0.cut(to: 40))”" }.joined(separator: "、") }
}
