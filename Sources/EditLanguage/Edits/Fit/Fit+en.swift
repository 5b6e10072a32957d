import Timeline

extension FitRequest {
    static let english = RequestWords(
        title: "Framing",
        examples: ["use a blurred background for the first clip", "make the second clip fill the frame"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Look.Fit>, in draft: Draft) -> String {
        switch change.value {
        case .fit: "fit \(change.segment) with bars"
        case .fill: "make \(change.segment) fill the frame"
        case .blur: "use a blurred background for \(change.segment)"
        }
    }
}

extension FitRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (filledByBlur, [.sense(.fit(.blur))]),
        (["fill", "fill the frame", "fill the screen", "fill the canvas", "fill the picture"], [.sense(.fit(.fill))]),
        (["cover the frame", "cover the screen", "fills the frame", "filling the frame"], [.sense(.fit(.fill))]),
        (
            [
                "no bars", "no black bars", "without bars", "without black bars", "no borders", "no letterboxing",
                "edge to edge", "edge-to-edge", "without borders", "no empty space", "no black borders",
            ], [.sense(.fit(.fill))]
        ),
        (
            [
                "blurred background", "blurry background", "background blur", "blur the background",
                "blur background", "blurred bars", "background blurred", "blurred edges",
            ], [.sense(.fit(.blur))]
        ),
        (
            [
                "fit", "bars", "black bars", "letterbox", "letterboxed", "letterboxing", "pillarbox", "with bars",
                "with black bars", "fit the frame", "fit in the frame", "fit into the frame", "fit the screen",
                "fit inside the frame", "fit with bars",
            ], [.sense(.fit(.fit))]
        ),
    ]

    /// "Fill those with a blurry version": what is filled is not the frame.
    private static let filledByBlur: [String] = Frame.pairs(
        Frame.pairs(
            ["fill", "pad", "cover", "replace", "fill in", "fill up"],
            [
                "those", "them", "the bars", "the black bars", "the sides", "the gaps", "the rest", "the space",
                "the empty space", "it",
            ]
        ),
        Frame.pairs(
            ["with a blurry", "with a blurred", "by a blurred", "with some blurred", "with blurred"],
            ["version", "copy", "background", "picture", "version of it", "copy of it", "image", "backdrop", "footage"]
        )
    )
}
