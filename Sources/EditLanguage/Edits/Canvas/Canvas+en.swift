import Timeline

extension CanvasRequest {
    static let english = RequestWords(
        title: "The shape of the film",
        examples: ["make it vertical", "square", "at 60 fps"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetCanvas, in draft: Draft) -> String {
        let canvas = change.canvas
        return "set the canvas to \(canvas.width)×\(canvas.height) at \(canvas.framesPerSecond) fps"
    }
}

extension CanvasRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (["vertical", "vertically", "portrait", "tall"], [.ratio(.tall)]),
        (["horizontal", "horizontally", "landscape", "widescreen", "wide"], [.ratio(.wide)]),
        (["square", "squared"], [.ratio(.square)]),
        (tallPlaces, [.ratio(.tall)]),
        (["for youtube", "youtube format", "youtube size"], [.ratio(.wide)]),
        (["frame rate", "framerate", "fps", "frames per second"], [.sense(.frameRate)]),
    ]

    /// Where people show films that are taller than wide.
    private static let tallPlaces: [String] = [
        "tiktok", "tik tok", "reels", "instagram reels", "shorts", "youtube shorts", "stories", "instagram stories",
    ]
    .flatMap { ["for \($0)", "\($0) format", "for a \($0)", "sized for \($0)", "\($0) size"] }
}
