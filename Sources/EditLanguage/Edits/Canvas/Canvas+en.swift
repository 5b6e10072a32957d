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
        (["square"], [.ratio(.square)]),
        (["frame rate", "framerate", "fps", "frames per second"], [.sense(.frameRate)]),
    ]
}
