import Timeline

/// The two times of a cue, in ms: `00:00:01,000 --> 00:00:03.5 align:start`.
struct SubtitleTimes: Hashable {
    let start: Int
    let end: Int

    /// - Returns: nil where the line has no arrow between two times.
    init?(_ line: [Unicode.Scalar]) {
        guard let arrow = SubtitleReader.arrow(in: line) else { return nil }
        let words = { (part: ArraySlice<Unicode.Scalar>) in
            part.split { $0.properties.isWhitespace }.map(Array.init)
        }
        // Positions stand behind the times.
        guard let first = words(line[..<arrow]).last, let second = words(line[(arrow + 3)...]).first,
            let start = Self.time(first), let end = Self.time(second)
        else { return nil }
        self.start = start
        self.end = end
    }

    /// `1:02:03,5`, `02:03.500`, `00:03`.
    private static func time(_ word: [Unicode.Scalar]) -> Int? {
        let folded = word.map(SourceText.fold)
        let fields = folded.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count), let last = fields.last else { return nil }
        let seconds = last.split(whereSeparator: { $0 == "," || $0 == "." }).map(Array.init)
        guard (1...2).contains(seconds.count), let whole = number(seconds[0][...], most: 59) else { return nil }
        var ms = whole * 1000
        if seconds.count == 2 {
            let digits = (seconds[1] + ["0", "0"]).prefix(3)
            guard seconds[1].allSatisfy(\.isDigit), let fraction = number(digits, most: 999) else { return nil }
            ms += fraction
        }
        var minutes = 0
        for (index, field) in fields.dropLast().enumerated() {
            let isHours = fields.count == 3 && index == 0
            guard let value = number(field, most: isHours || fields.count == 2 ? 99_999 : 59) else { return nil }
            minutes = minutes * 60 + value
        }
        return minutes * 60_000 + ms
    }

    private static func number(_ digits: ArraySlice<Unicode.Scalar>, most: Int) -> Int? {
        guard (1...6).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + $1.digit }
        return value <= most ? value : nil
    }

    /// `00:00:01,000 --> 00:00:03,500`.
    static func line(_ cue: Cue) -> String { "\(clock(cue.start)) --> \(clock(cue.end))" }

    private static func clock(_ ms: Int) -> String {
        TimeText.clock(ms).replacing(".", with: ",")
    }
}
