extension MeasureReader {
    /// A number in thousandths, and where it ends.
    struct Number {
        enum Kind { case digits, words, chinese }
        var value: Int
        var end: Int
        var wholeDigits = 0
        var kind = Kind.digits
    }

    /// `12`, `1.5`; at most nine digits before the point, three after it.
    func digits(at start: Int) -> Number? {
        if start + 1 < text.count, text.folded[start] == ".", text.folded[start + 1].isDigit {
            return tenths(at: start)
        }
        var end = start
        var whole = 0
        while end < text.count, text.folded[end].isDigit {
            guard end - start < 9 else { return nil }
            whole = whole * 10 + text.folded[end].digit
            end += 1
        }
        guard end > start else { return nil }
        var number = Number(value: whole * 1000, end: end, wholeDigits: end - start)
        guard end + 1 < text.count, text.folded[end] == ".", text.folded[end + 1].isDigit else { return number }
        var weight = 100
        end += 1
        while end < text.count, text.folded[end].isDigit {
            number.value += text.folded[end].digit * weight
            weight /= 10
            end += 1
        }
        number.end = end
        return number
    }

    /// `.4`.
    private func tenths(at start: Int) -> Number? {
        var number = Number(value: 0, end: start + 1)
        var weight = 100
        while number.end < text.count, text.folded[number.end].isDigit {
            number.value += text.folded[number.end].digit * weight
            weight /= 10
            number.end += 1
        }
        return number
    }

    /// `three`, `twenty-five`, `two and a half`.
    func words(at start: Int) -> Number? {
        guard start == 0 || !text.folded[start - 1].isWordLike, let first = word(at: start) else { return nil }
        var number = Number(value: 0, end: first.end, kind: .words)
        if let tens = Self.tens[first.word] {
            number.value = tens
            let next =
                first.end < text.count && text.folded[first.end] == "-"
                ? first.end + 1 : text.skipSpaces(from: first.end)
            if let ones = word(at: next), let value = Self.ones[ones.word], value < 10 {
                number.value += value
                number.end = ones.end
            }
        } else if let value = Self.ones[first.word] {
            number.value = value
            takeHundreds(into: &number)
        } else if first.word == "hundred" {
            number.value = 100
        } else {
            return nil
        }
        number.value *= 1000
        let half = Array(" and a half".unicodeScalars)
        if text.matches(half, at: number.end) {
            number.value += 500
            number.end += half.count
        }
        return number
    }

    /// "two hundred", "one hundred and twenty".
    private func takeHundreds(into number: inout Number) {
        guard (1...9).contains(number.value), let hundred = word(at: text.skipSpaces(from: number.end)),
            hundred.word == "hundred"
        else { return }
        number.value *= 100
        number.end = hundred.end
        var next = text.skipSpaces(from: hundred.end)
        if let and = word(at: next), and.word == "and" { next = text.skipSpaces(from: and.end) }
        guard next < text.count, let rest = words(at: next), rest.value < 100_000 else { return }
        number.value += rest.value / 1000
        number.end = rest.end
    }

    /// `half a second`, `a minute`.
    func wordHalves(at place: Int) -> Measure? {
        for (phrase, time) in Self.phrases where text.matches(phrase, at: place) {
            let end = place + phrase.count
            if text.isWhole(place..<end) { return Measure(.time(time), end: end) }
        }
        // "a second off the end", where "a second clip" is another one.
        let second = Array("a second".unicodeScalars)
        guard text.matches(second, at: place), text.isWhole(place..<place + second.count) else { return nil }
        let next = text.skipSpaces(from: place + second.count)
        let isMeasured = next == text.count || (word(at: next).map { Self.behindSecond.contains($0.word) } ?? false)
        return isMeasured ? Measure(.time(1000), end: place + second.count) : nil
    }

    private static let behindSecond: Set<String> = [
        "off", "from", "later", "earlier", "longer", "shorter", "sooner", "long",
    ]

    private func word(at start: Int) -> (word: String, end: Int)? {
        var end = start
        // The longest number word has nine letters; more is no number, and long words must stay cheap.
        while end < text.count, (0x61...0x7A).contains(text.folded[end].value), end - start < 10 { end += 1 }
        guard end > start, end == text.count || !text.folded[end].isWordLike else { return nil }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: text.folded[start..<end])
        return (String(word), end)
    }

    /// 三, 十二, 二十五, 一百二十, 两点五, 半.
    func chinese(at start: Int) -> Number? {
        var end = start
        var total = 0
        var pending: Int?
        loop: while end < text.count {
            let scalar = text.folded[end]
            if let digit = Self.han[scalar] {
                pending = min((pending ?? 0) * 10 + digit, 100_000)
            } else if scalar == "十" {
                total += (pending ?? 1) * 10
                pending = nil
            } else if scalar == "百" {
                total += (pending ?? 1) * 100
                pending = nil
            } else {
                break loop
            }
            end += 1
            if end - start > 8 { return nil }
        }
        let half = end < text.count && text.folded[end] == "半"
        guard end > start else { return half ? Number(value: 500, end: end + 1, kind: .chinese) : nil }
        var number = Number(value: (total + (pending ?? 0)) * 1000, end: end, kind: .chinese)
        guard end + 1 < text.count, text.folded[end] == "点", let tenths = Self.han[text.folded[end + 1]] else {
            return number
        }
        number.value += tenths * 100
        number.end = end + 2
        return number
    }

    private static let han: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static let ones: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "once": 1, "twice": 2,
    ]

    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    private static let phrases: [([Unicode.Scalar], Int)] = [
        ("half a second", 500), ("a half second", 500), ("half a minute", 30_000), ("a minute", 60_000),
        ("second and a half", 1500), ("sec and a half", 1500), ("minute and a half", 90_000),
        ("a second and a half", 1500), ("a minute and a half", 90_000), ("half second", 500), ("half a sec", 500),
        ("a quarter of a second", 250), ("quarter of a second", 250), ("a quarter second", 250),
        ("three quarters of a second", 750), ("a couple of seconds", 2000), ("a couple seconds", 2000),
        ("couple of seconds", 2000), ("one second and a half", 1500), ("a sec", 1000),
    ]
    .map { (Array($0.0.unicodeScalars), $0.1) }
}
