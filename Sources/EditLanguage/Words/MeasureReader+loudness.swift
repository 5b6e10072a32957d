extension MeasureReader {
    static let factorNames = ["x", "×", "倍速", "倍"].map { Array($0.unicodeScalars) }
    static let loudnessNames = ["lufs", "lkfs"].map { Array($0.unicodeScalars) }

    /// `-14 LUFS`: nothing else is measured below zero.
    func loudness(at place: Int) -> Measure? {
        guard place + 1 < text.count, let number = digits(at: place + 1) else { return nil }
        let after = text.skipSpaces(from: number.end)
        for name in Self.loudnessNames where text.matches(name, at: after) && text.endsWord(at: after + name.count) {
            return Measure(.term(.sense(.loudness(-(number.value + 500) / 1000))), end: after + name.count)
        }
        return nil
    }
}
