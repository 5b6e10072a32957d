extension EdgeRequest {
    static let chinese = RequestWords(title: "开头和结尾", examples: ["让标题在5秒结束"])
}
