extension RelativeLengthRequest {
    static let chinese = RequestWords(title: "变长变短", examples: ["把第二段缩短1秒"])
}
