extension DraftDifference {
    /// One line for each difference, with its numbers: `city timelapse trimmed 10.0 s → 8.0 s`.
    public func lines(_ language: Language) -> [String] { changes.map { $0.line(language) } }
}

extension DraftDifference.Change {
    /// The difference in one line.
    public func line(_ language: Language) -> String { language == .chinese ? chinese : english }
}

func arrow(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

/// `10.0 s → 8.0 s`; nothing is a bare 0.
func arrow(_ old: Int, _ new: Int) -> String {
    arrow(old == 0 ? "0" : TimeText.seconds(old), new == 0 ? "0" : TimeText.seconds(new))
}

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
}
