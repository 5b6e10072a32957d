import Timeline

// Seconds of the film that are named as on a clock: "second 22", "the 10th second", "the 16 second mark".
extension MeasureReader {
    /// "second 22", "seconds 3 through 7": the number behind the word.
    func namedSecond(at place: Int) -> Measure? {
        guard place == 0 || !text.folded[place - 1].isWordLike,
            let word = Self.seconds.first(where: {
                text.matches($0, at: place) && text.isWhole(place..<place + $0.count)
            })
        else { return nil }
        let start = text.skipSpaces(from: place + word.count)
        guard start > place + word.count, start < text.count, text.folded[start].isDigit,
            let number = digits(at: start),
            let measure = read(at: start), measure.kinds == [.number(number.value)]
        else { return nil }
        // "The second 2 clips" counts clips.
        let isSeveral = word.last == "s"
        guard isSeveral || !isCounting(behind: measure.end) else { return nil }
        return Measure(.time(number.value), end: measure.end)
    }

    /// "The 10th second": an ordinal in the place of the number.
    func ordinalSecond(_ number: Int, behind end: Int) -> Measure? {
        let place = text.skipSpaces(from: end)
        guard
            let word = Self.single.first(where: { text.matches($0, at: place) && text.endsWord(at: place + $0.count) })
        else { return nil }
        return Measure(.time(number * 1000), end: place + word.count)
    }

    /// Where a word ends behind a time that says no more: "the 16 second mark".
    func markEnd(behind end: Int) -> Int {
        var place = text.skipSpaces(from: end)
        if place < text.count, text.folded[place] == "-" { place += 1 }
        let word = Self.marks.first { text.matches($0, at: place) && text.endsWord(at: place + $0.count) }
        return word.map { place + $0.count } ?? end
    }

    /// Whether a noun stands behind a number, or another number.
    private func isCounting(behind end: Int) -> Bool {
        let next = text.skipSpaces(from: end)
        guard next < text.count else { return false }
        return Self.counted.contains { text.matches($0, at: next) }
    }

    private static let seconds = ["seconds", "second", "secs", "sec"].map { Array($0.unicodeScalars) }
    private static let single = ["second", "sec"].map { Array($0.unicodeScalars) }
    private static let marks = ["second mark", "second point", "mark", "timestamp", "point"].map {
        Array($0.unicodeScalars)
    }
    private static let counted = ["clip", "shot", "scene", "photo", "pic", "video", "title", "second", "sec", "frame"]
        .map { Array($0.unicodeScalars) }
}
