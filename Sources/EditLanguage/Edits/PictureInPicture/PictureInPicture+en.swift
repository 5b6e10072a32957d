import Timeline

extension PictureInPictureRequest {
    static let english = RequestWords(
        title: "Picture in picture",
        examples: ["put V1·2 at the top right at 30%"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Look.Box?>, in draft: Draft) -> String {
        guard let box = change.value else { return "make \(change.segment) full screen" }
        return "put \(change.segment) at the \(English.place(box.place)) at \(box.size)%"
    }
}

extension PictureInPictureRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["picture in picture", "picture-in-picture", "pip", "inset", "small window"], [.sense(.inset)]),
        (["full screen", "fullscreen", "full-screen", "full frame", "full size"], [.sense(.fullScreen)]),
    ]
}
