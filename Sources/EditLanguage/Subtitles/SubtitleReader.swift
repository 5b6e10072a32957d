import Timeline

/// Reads SubRip and WebVTT, as people and programs write them.
///
/// What is forgiven: a byte order mark, any line ends, missing numbers and missing blank lines, a point for a comma, hours
/// left out, cues without a text. Tags and positions are dropped. What is not: a line with an arrow that has no two
/// times, since dropping it would lose what is said.
struct SubtitleReader {
    /// How many subtitles are read at once.
    static let most = 5000

    private let lines: [[Unicode.Scalar]]

    private init(_ text: String) {
        var lines: [[Unicode.Scalar]] = [[]]
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                if previous != "\r" { lines.append([]) }
            } else if scalar == "\r" {
                lines.append([])
            } else if !(scalar == "\u{FEFF}" && previous == nil) {
                lines[lines.count - 1].append(scalar)
            }
            previous = scalar
        }
        self.lines = lines
    }

    /// The subtitles of a text, in its order; those that begin together are one.
    static func read(_ text: String) throws(SubtitleError) -> [Cue] {
        try SubtitleReader(text).cues()
    }

    private func cues() throws(SubtitleError) -> [Cue] {
        var cues: [Cue] = []
        var index = 0
        while index < lines.count {
            if isComment(index) {
                while index < lines.count, !isBlank(index) { index += 1 }
            } else if hasArrow(index) {
                let (cue, next) = try cue(at: index)
                if let cue { Self.append(cue, to: &cues) }
                index = next
            } else {
                index += 1
            }
        }
        guard !cues.isEmpty else { throw .noCues }
        guard cues.count <= Self.most else { throw .tooMany(cues.count) }
        return cues
    }

    private static func append(_ cue: Cue, to cues: inout [Cue]) {
        guard let same = cues.lastIndex(where: { $0.start == cue.start }) else { return cues.append(cue) }
        cues[same].text += "\n\(cue.text)"
        cues[same].end = max(cues[same].end, cue.end)
    }

    /// The cue whose times stand in a line, and the first line behind it; nil where nothing is said.
    private func cue(at line: Int) throws(SubtitleError) -> (cue: Cue?, next: Int) {
        let shown = Self.string(lines[line])
        guard let times = SubtitleTimes(lines[line]) else { throw .badTimes(line: line + 1, text: shown) }
        guard times.start < times.end else { throw .backwards(line: line + 1, text: shown) }
        var end = line + 1
        while end < lines.count, !isBlank(end), !hasArrow(end), !isNumberOfNext(end) { end += 1 }
        let text = SubtitleText.plain(lines[line + 1..<end].map(Self.trimmed))
        return (text.isEmpty ? nil : Cue(start: times.start, end: times.end, text: text), end)
    }

    /// "NOTE", "STYLE" and "REGION" of WebVTT, to the next blank line.
    private func isComment(_ index: Int) -> Bool {
        guard index == 0 || isBlank(index - 1), !hasArrow(index) else { return false }
        let line = Self.string(lines[index])
        return ["NOTE", "STYLE", "REGION"].contains { line == $0 || line.hasPrefix("\($0) ") }
    }

    /// The number of a cue that follows without a blank line.
    private func isNumberOfNext(_ index: Int) -> Bool {
        index + 1 < lines.count && hasArrow(index + 1) && Self.trimmed(lines[index]).allSatisfy(\.isDigit)
    }

    private func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy(\.properties.isWhitespace) }
    private func hasArrow(_ index: Int) -> Bool { Self.arrow(in: lines[index]) != nil }

    static func arrow(in line: [Unicode.Scalar]) -> Int? {
        line.indices.dropLast(2).first { line[$0] == "-" && line[$0 + 1] == "-" && line[$0 + 2] == ">" }
    }

    private static func trimmed(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let isSeen = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
        guard let first = line.firstIndex(where: isSeen), let last = line.lastIndex(where: isSeen) else { return [] }
        return Array(line[first...last])
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: trimmed(scalars))
        return String(view)
    }
}
