extension RestRequest {
    static let chinese = RequestWords(title: "之前和之后", examples: ["删掉10秒之后的内容"])
}
