extension RelativeLengthRequest {
    static let english = RequestWords(title: "Longer and shorter", examples: ["make the second clip 1 second shorter"])
}
