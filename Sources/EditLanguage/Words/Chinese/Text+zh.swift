import Timeline

extension Vocabulary {
    /// What introduces a text, a name or a description.
    static let chineseText: [Row] = [
        (["写着", "内容为", "内容是", "内容", "叫做", "叫", "说"], [.saying]),
        // 说 leads to no text there.
        (["说错了", "我说错了", "刚才说错了", "说错啦", "说反了", "我说反了", "说漏了"], [.keyword(.misspoken)]),
        (["标题为", "标题是", "文字为", "文字是"], [.noun(.title), .saying]),
        (["名为", "命名为"], [.named]),
        (["情绪为", "情绪"], [.moodWord]),
        (["编号"], [.identified]),
        (["上传的", "我的", "我上传的", "刚上传的", "我刚上传的", "刚才上传的", "我发的"], [.uploaded]),
        (["文字描述", "提示词", "文本提示", "描述", "文字提示"], [.promptWord]),
        (["的素材", "秒素材"], [.material]),
        (["改名为", "重命名为", "更名为", "改名叫", "取名为", "起名为"], [.named]),
    ]
}

extension Keyword {
    /// What takes back the sentence before, and is no part of one.
    static let misspoken = Keyword("misspoken")
}
