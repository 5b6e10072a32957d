extension RestRequest {
    static let english = RequestWords(title: "Everything before or after", examples: ["delete everything after 10 s"])
}
