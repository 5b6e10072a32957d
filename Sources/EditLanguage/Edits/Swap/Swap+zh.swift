extension SwapRequest {
    static let chinese = RequestWords(title: "交换", examples: ["交换第一段和第三段"])
}
