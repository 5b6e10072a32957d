import Timeline

extension Frame {
    /// What is said of a picture, of "it", of a part of one or of a stretch of the film: `make {picture} brighter`.
    ///
    /// - Parameter besides: words that change nothing where one of the cues stands.
    static func pictures(
        _ cues: [String],
        besides: [String] = [],
        _ language: Language,
        _ plain: String...
    ) -> [Frame] {
        let pictures =
            switch language {
            case .english: ["{thing}", "it", "{stretch} of {thing}", "{stretch}", "{thing} {span}", "{span}"]
            case .chinese: ["{thing}", "它", "{thing}的{stretch}", "{stretch}", "{thing}{span}", "{span}"]
            }
        return plain.flatMap { plain in
            pictures.map { Frame(cues, besides: besides, plain.replacing("{picture}", with: $0)) }
        }
    }

    /// Several lists in one: a long sum of arrays takes the compiler minutes.
    static func together(_ frames: [Frame]...) -> [Frame] { frames.flatMap { $0 } }
    static func words(_ words: [String]...) -> [String] { words.flatMap { $0 } }

    /// Every word of one list before every word of another: "crank up" and "the contrast".
    static func pairs(_ heads: [String], _ tails: [String], by tie: String = " ") -> [String] {
        heads.flatMap { head in tails.map { head + tie + $0 } }
    }
}
