import Timeline

extension CropRequest {
    static let english = RequestWords(
        title: "Crops",
        examples: ["crop 10% off the left of the first clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Look.Insets>, in draft: Draft) -> String {
        let crop = change.value
        return
            "crop \(change.segment) to left \(crop.left)% top \(crop.top)% right \(crop.right)% bottom \(crop.bottom)%"
    }
}

extension CropRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["uncrop", "no crop", "remove the crop", "reset the crop", "undo the crop"], [.sense(.uncrop)]),
        (
            [
                "punch in", "punched in", "punch-in", "blow up", "blown up", "magnify", "magnified", "scale up",
                "scaled up",
                "zoomed", "zoomed in", "get closer in", "closer in", "get in closer", "come in closer", "go in closer",
                "closer up",
            ], [.keyword(.enlarged)]
        ),
        (["without the crop", "remove the cropping", "remove crop", "reset crop"], [.sense(.uncrop)]),
    ]
}
