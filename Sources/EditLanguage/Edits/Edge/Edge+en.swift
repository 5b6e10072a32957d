extension EdgeRequest {
    static let english = RequestWords(
        title: "Beginnings and ends",
        examples: ["start the title at 2 s", "trim the first clip to end at 8 s"]
    )
}
