extension SwapRequest {
    static let english = RequestWords(title: "Swaps", examples: ["swap the first and the second clip"])
}
