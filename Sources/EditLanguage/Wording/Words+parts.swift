import Timeline

// What the sentences of all languages are put together from.

func arrow(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

/// `10.0 s → 8.0 s`; nothing is a bare 0.
func arrow(_ old: Int, _ new: Int) -> String {
    arrow(old == 0 ? "0" : TimeText.seconds(old), new == 0 ? "0" : TimeText.seconds(new))
}

/// `3–9 s`: a stretch of the film.
func stretch(_ range: TimeRange) -> String { "\(TimeText.bare(range.start))–\(TimeText.bare(range.end)) s" }

extension Canvas {
    /// `1920×1080`, and the frames a second where those are what is different.
    func spoken(beside other: Canvas) -> String {
        let size = "\(width)×\(height)"
        return framesPerSecond == other.framesPerSecond ? size : "\(size) \(framesPerSecond) fps"
    }
}

extension TimeText {
    /// A whole number with a real minus sign.
    static func number(_ value: Int) -> String { value < 0 ? "−\(value.magnitude)" : "\(value)" }

    /// A whole number with its sign, 0 without one.
    static func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : number(value) }

    /// So many ms as seconds, without the unit: `30`, `2.5`.
    static func bare(_ ms: Int) -> String { String(short(ms).dropLast()) }
}

extension Draft {
    /// `V1·1 city timelapse, V1·2 waves`, at most six.
    func listing(_ addresses: [SegmentAddress]) -> String {
        addresses.prefix(6).map { "\($0) \((self[$0]?.spokenName ?? "").cut(to: 40))" }.joined(separator: ", ")
    }
}

extension MusicMood {
    /// All there are.
    static var listing: String { allCases.map(\.displayName).joined(separator: ", ") }
}

extension [TrackLabel] {
    var listing: String { map(\.description).joined(separator: ", ") }
}

extension String {
    /// No longer than fits a sentence: names and lines come from outside.
    func cut(to length: Int) -> String { count > length ? prefix(length - 1) + "…" : self }
}
