// What keeps a clause from taking over what stands before it.
extension Clause {
    /// "… and the music should fade out over the last 2 seconds": what is to be there.
    var saysFadeAndLength: Bool {
        let isFade = has { if case .sense(.fade) = $0 { true } else { $0 == .sense(.fadeInAndOut) } }
        return isFade
            && has { kind in
                switch kind {
                case .first, .last, .time, .length, .amount, .span: true
                default: false
                }
            }
    }

    /// Whether every title that it speaks of is a subtitle by its word.
    var speaksOfSubtitles: Bool {
        let nouns = parts.filter { if case .target(.kind(.title, _)) = $0.kind { true } else { false } }
        return !nouns.isEmpty && nouns.allSatisfy { Self.subtitles.stands(in: text, $0.range) }
    }

    private static let subtitles = Phrases(["subtitle", "subtitles", "subs", "captions", "字幕"])
}
