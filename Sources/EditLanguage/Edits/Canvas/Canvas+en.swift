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
        (
            [
                "for youtube", "youtube format", "youtube size", "youtube shape", "youtube ratio",
                "youtube proportions",
                "proper youtube shape", "for tv", "for the tv", "for a tv", "for television", "cinema format",
                "for the big screen", "sixteen by nine", "sixteen to nine", "sixteen nine",
            ], [.ratio(.wide)]
        ),
        (
            ["nine by sixteen", "nine sixteen", "nine to sixteen", "phone shape", "phone format", "phone size"],
            [.ratio(.tall)]
        ),
        (["one by one", "one to one", "instagram square"], [.ratio(.square)]),
        (["four by five", "four to five", "instagram portrait", "for an instagram post"], [.ratio(.portrait)]),
        (["four by three", "four to three", "old tv format", "old tv shape", "fullscreen format"], [.ratio(.classic)]),
        (["three by four", "three to four"], [.ratio(.upright)]),
        (
            ["twenty-one by nine", "twenty one by nine", "ultrawide", "ultra-wide", "ultra wide", "cinemascope"],
            [.ratio(.cinema)]
        ),
        (
            [
                "like an old tv", "like on an old tv", "like old tv", "like old television", "like an old television",
                "like on tv",
                "like in the cinema", "like at the cinema", "like a phone video", "like the phones do",
            ], [.filler]
        ),
        (["frame rate", "framerate", "fps", "frames per second"], [.sense(.frameRate)]),
    ]

    /// Where people show films that are taller than wide.
    private static let tallPlaces: [String] = [
        "tiktok", "tik tok", "reels", "instagram reels", "shorts", "youtube shorts", "stories", "instagram stories",
    ]
    .flatMap { ["for \($0)", "\($0) format", "for a \($0)", "sized for \($0)", "\($0) size"] }
}
