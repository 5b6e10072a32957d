import Timeline

extension SplitRequest {
    static let english = RequestWords(
        title: "Splits",
        examples: ["split at 1 s", "split the second clip at 12 s", "split the film every 5 seconds"],
        vocabulary: englishVocabulary
    )

    static func english(_ split: Split, in draft: Draft) -> String {
        "split \(split.segment.map { "\($0) " } ?? "")at \(English.time(split.time))"
    }
}

extension SplitRequest {
    /// The words that nothing else uses.
    static let englishVocabulary: [Vocabulary.Row] = [
        (["in half", "in two", "into two", "into halves", "into two halves"], [.keyword(.inHalf)]),
        (
            ["cut in half", "cut in two", "chop in half", "slice in half", "halve it"],
            [.verb(.split), .keyword(.inHalf)]
        ),
        (
            [
                "equal parts", "equal pieces", "equal clips", "equal segments", "even pieces", "parts", "pieces",
                "even parts", "equal sections", "chunks", "bits", "equal bits", "equal chunks", "even chunks",
                "separate pieces", "separate parts", "separate clips", "separate shots", "separate bits",
                "equal shots", "equal slices", "slices", "equal portions", "identical pieces", "identical parts",
                "pieces of equal length", "parts of equal length", "equally long pieces", "equally long parts",
                "equally long clips", "same-length pieces", "equal-length pieces", "equal-length clips", "halves",
                "equal halves", "individual clips", "segments each", "chunks each", "pieces each", "clips each",
                "second chunks", "second pieces", "equal lengths", "pieces of the same length",
                "parts of the same length", "clips of the same length", "equally sized pieces", "equal sized pieces",
            ], [.keyword(.pieces)]
        ),
        (
            [
                "break up", "slice up", "chop up", "cut up", "make a cut", "put a cut", "place a cut", "add a cut",
                "insert a cut", "razor blade", "make a split", "add a split", "put a split", "blade", "bisect",
                "put an edit point", "add an edit point", "put an edit", "make an edit point", "cut apart",
                "break apart", "divide up", "do a cut", "want a cut", "need a cut", "make the cut", "carve up",
            ], [.verb(.split)]
        ),
        (
            [
                "at its middle", "at the midpoint", "at its midpoint", "at the halfway point", "at the halfway mark",
                "halfway through", "in the exact middle", "at the half way point", "into equal halves",
                "into two equal halves", "50/50",
            ], [.keyword(.inHalf)]
        ),
    ]
}
