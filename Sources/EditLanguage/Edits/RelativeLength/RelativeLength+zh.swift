import Timeline

extension RelativeLengthRequest {
    static let chinese = RequestWords(title: "变长变短", examples: ["把第二段缩短1秒"], vocabulary: chineseVocabulary)
}

extension RelativeLengthRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = words + faults

    private static let words: [Vocabulary.Row] = [
        (["一样长", "同样长", "一样的长度", "长度一样", "时长一样", "等长", "相同时长", "相同的长度"], [.keyword(.lengthOf)])
    ]

    private static let faults: [Vocabulary.Row] = [
        Vocabulary.complaints(.tooMuch(["长", "冗长", "拖沓"], tooLong), .chinese),
        Vocabulary.complaints(.tooMuch(["短"], tooShort), .chinese),
        Vocabulary.complaints(.notEnough(["长"], [.keyword(.tooShort)]), .chinese),
        Vocabulary.complaints(.notEnough(["短"], [.keyword(.tooLong)]), .chinese),
    ]
    .flatMap(\.self)

    private static let tooLong = Array(repeating: [Term.keyword(.tooLong)], count: 3)
    private static let tooShort = Array(repeating: [Term.keyword(.tooShort)], count: 3)
}
