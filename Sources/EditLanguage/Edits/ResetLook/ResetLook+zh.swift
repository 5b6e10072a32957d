extension ResetLookRequest {
    static let chinese = RequestWords(title: "还原画面", examples: ["重置第一段的画面效果"])
}
