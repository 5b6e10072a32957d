extension String {
    /// What was said to the user, said by the user: "your clip" is "my clip".
    var addressedToAgent: String {
        var text = self
        for (yours, mine) in [("your ", "my "), ("Your ", "my "), ("您的", "我的"), ("你的", "我的")] {
            text = text.split(separator: yours, omittingEmptySubsequences: false).joined(separator: mine)
        }
        return text.filter { $0 != "*" && !$0.isNewline }
    }
}
