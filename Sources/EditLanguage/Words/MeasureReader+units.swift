import Timeline

extension MeasureReader {
    struct Unit {
        /// One of it, in ms.
        let length: Int
        let end: Int
    }

    /// The unit of time behind a number: `s`, ` seconds`, `-minute`, 秒.
    func unit(at end: Int) -> Unit? {
        var place = text.skipSpaces(from: end)
        if place < text.count, text.folded[place] == "-" { place += 1 }
        for (name, length) in Self.units where text.matches(name, at: place) {
            let unitEnd = place + name.count
            let isHan = name.first?.isHan == true
            // 6分贝 is no time.
            if isHan, unitEnd < text.count, text.folded[unitEnd] == "贝" { continue }
            // A number may touch its unit, so only the far side of it must be the end of a word.
            guard isHan || unitEnd == text.count || !text.folded[unitEnd].isWordLike else { continue }
            return Unit(length: length, end: unitEnd)
        }
        return nil
    }

    /// A number times its unit, and what is said in smaller units behind it: `1 min 30 s`, 一分半, 两秒半.
    func sum(_ value: Int, _ unit: Unit) -> Number {
        // Nine digits of minutes fit an Int by far.
        var number = Number(value: (value * unit.length + 500) / 1000, end: unit.end)
        if unit.end < text.count, text.folded[unit.end] == "半" {
            number.value += unit.length / 2
            number.end += 1
            return number
        }
        // "2 seconds and a half".
        if text.matches(Self.andAHalf, at: unit.end), text.endsWord(at: unit.end + Self.andAHalf.count) {
            number.value += unit.length / 2
            number.end += Self.andAHalf.count
            return number
        }
        guard unit.length == 60_000 else { return number }
        var place = text.skipSpaces(from: unit.end)
        let and = Array("and ".unicodeScalars)
        if text.matches(and, at: place) { place += and.count }
        guard place < text.count, let more = digits(at: place) ?? words(at: place) ?? chinese(at: place),
            let smaller = self.unit(at: more.end), smaller.length == 1000
        else { return number }
        number.value += more.value
        number.end = smaller.end
        return number
    }

    private static let andAHalf = Array(" and a half".unicodeScalars)

    private static let units: [([Unicode.Scalar], Int)] = [
        ("seconds", 1000), ("second", 1000), ("secs", 1000), ("sec", 1000), ("s", 1000),
        ("milliseconds", 1), ("millisecond", 1), ("msec", 1), ("ms", 1),
        ("minutes", 60_000), ("minute", 60_000), ("mins", 60_000), ("min", 60_000), ("m", 60_000),
        ("秒钟", 1000), ("秒", 1000), ("毫秒", 1), ("分钟", 60_000), ("分", 60_000),
    ]
    .map { (Array($0.0.unicodeScalars), $0.1) }
}
