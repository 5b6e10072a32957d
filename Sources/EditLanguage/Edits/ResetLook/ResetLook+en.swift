extension ResetLookRequest {
    static let english = RequestWords(title: "Looks undone", examples: ["reset the look of the first clip"])
}
