import Timeline

/// The plain answers to a question, in both languages.
enum YesOrNo {
    /// Whether a message says yes or no and nothing else; nil for anything else.
    static func read(_ text: String) -> Bool? {
        let words = text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        if yes.contains(words) { return true }
        return no.contains(words) ? false : nil
    }

    static func words(_ isYes: Bool, _ language: Language) -> String {
        switch language {
        case .english: isYes ? "Yes" : "No"
        case .chinese: isYes ? "是" : "否"
        }
    }

    private static let yes: Set<String> = [
        "y", "yes", "yes please", "yep", "yeah", "sure", "ok", "okay", "go ahead", "do it", "confirm", "proceed", "是",
        "是的", "好", "好的", "可以", "行", "确认", "确定", "同意", "继续",
    ]
    private static let no: Set<String> = [
        "n", "no", "no thanks", "nope", "dont", "do not", "cancel", "stop", "否", "不", "不是", "不要", "不用", "不行", "取消",
        "算了",
    ]
}
