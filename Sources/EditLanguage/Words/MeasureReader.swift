import Timeline

/// A number with what it measures, such as `10s`, `35%`, `第2个`, `9:16`.
struct Measure {
    /// Usually one token; 第3秒 is two, "at" and a time.
    let kinds: [Token.Kind]
    let end: Int

    init(_ kinds: Token.Kind..., end: Int) { self.init(kinds: kinds, end: end) }

    init(kinds: [Token.Kind], end: Int) {
        self.kinds = kinds
        self.end = end
    }
}

/// Reads numbers and their units, in digits, in words and in Chinese numerals.
struct MeasureReader {
    let text: SourceText
    /// How many frames are a second, where frames are counted; nil where they are the rate of the film.
    var framesPerSecond: Int?

    func read(at place: Int) -> Measure? {
        guard let measure = plain(at: place) else { return nil }
        guard case .time? = measure.kinds.last else { return measure }
        return Measure(kinds: measure.kinds, end: markEnd(behind: measure.end))
    }

    private func plain(at place: Int) -> Measure? {
        if let second = namedSecond(at: place) { return second }
        let scalar = text.folded[place]
        if scalar == "#" { return color(at: place) }
        // ".4", but not the stop of "clip 1.4" or "v1.2".
        if scalar == ".", place == 0 || text.folded[place - 1].isBlank, place + 1 < text.count,
            text.folded[place + 1].isDigit
        {
            return measured(at: place)
        }
        if scalar == "-" || scalar == "\u{2212}" { return loudness(at: place) }
        if scalar == "第" { return chineseOrdinal(at: place) }
        if scalar == "百", let share = chinesePercent(at: place) { return share }
        if let share = share(at: place) { return share }
        if scalar.isDigit {
            // Inside a word a digit is no number: "clip2".
            guard place == 0 || !text.folded[place - 1].isWordLike || text.folded[place - 1].isDigit else { return nil }
            return special(at: place) ?? measured(at: place)
        }
        return measured(at: place)
    }

    /// Clocks, ratios, sizes, `2nd`, `1080p`, `4k`.
    private func special(at place: Int) -> Measure? {
        if let clock = clock(at: place) ?? ratioInWords(at: place) { return clock }
        guard let number = digits(at: place), number.value % 1000 == 0 else { return nil }
        let whole = number.value / 1000
        let next = number.end < text.count ? text.folded[number.end] : " "
        if next == "x" || next == "×" || next == "*", let other = digits(at: number.end + 1),
            text.isWhole(place..<other.end)
        {
            return Measure(.size(width: whole, height: other.value / 1000), end: other.end)
        }
        for suffix in ["st", "nd", "rd", "th"] where follows(suffix, at: number.end) && whole > 0 {
            if let second = ordinalSecond(whole, behind: number.end + 2) { return second }
            return Measure(.term(.ordinal(whole)), end: number.end + 2)
        }
        if follows("p", at: number.end) { return Measure(.lines(whole), end: number.end + 1) }
        if follows("k", at: number.end), whole == 4 { return Measure(.lines(2160), end: number.end + 1) }
        return nil
    }

    /// `0:02`, `1:02.5`, `01:00:00`, and the ratios, which are written alike.
    private func clock(at place: Int) -> Measure? {
        guard let first = digits(at: place), first.value % 1000 == 0, colon(first.end),
            let second = digits(at: first.end + 1)
        else { return nil }
        let spelled = text.string(place..<second.end).replacingFullWidthColon
        if let ratio = Canvas.Ratio(rawValue: spelled), !colon(second.end), text.isWhole(place..<second.end) {
            let time = ratio == .tall ? first.value * 60 + second.value : nil
            return Measure(.ratio(ratio, clock: time), end: second.end)
        }
        guard second.wholeDigits == 2, second.value < 60_000 else { return nil }
        if colon(second.end), let third = digits(at: second.end + 1), third.wholeDigits == 2, third.value < 60_000 {
            return Measure(.time(first.value * 3600 + second.value * 60 + third.value), end: third.end)
        }
        return Measure(.time(first.value * 60 + second.value), end: second.end)
    }

    /// "9 by 16", 16比9: shapes that films have, and nothing else.
    private func ratioInWords(at place: Int) -> Measure? {
        guard let first = digits(at: place) else { return nil }
        for tie in Self.ties where text.matches(tie, at: first.end) {
            guard let second = digits(at: first.end + tie.count), text.isWhole(place..<second.end),
                let ratio = Canvas.Ratio(rawValue: "\(first.value / 1000):\(second.value / 1000)")
            else { continue }
            return Measure(.ratio(ratio, clock: nil), end: second.end)
        }
        return nil
    }

    private static let ties = [" by ", " x ", "比"].map { Array($0.unicodeScalars) }

    private func colon(_ place: Int) -> Bool { place < text.count && text.folded[place] == ":" }

    /// A number and the unit behind it.
    private func measured(at place: Int) -> Measure? {
        if let halves = wordHalves(at: place) { return halves }
        guard let number = digits(at: place) ?? words(at: place) ?? chinese(at: place) else { return nil }
        if let unit = unit(at: number.end) {
            let time = sum(number.value, unit)
            return Measure(.time(time.value), end: time.end)
        }
        if let frames = frames(number) { return frames }
        let after = text.skipSpaces(from: number.end)
        for (kind, names) in Self.suffixes(number.value) {
            // "10 frames" is no rate that a film has.
            if case .rate(let rate) = kind, !Self.rates.contains(rate), isBareFrame(at: after) { continue }
            for name in names where text.matches(name, at: after) && text.endsWord(at: after + name.count) {
                if let half = andHalf(number.value, name, from: after + name.count) { return half }
                return Measure(kind, end: after + name.count)
            }
        }
        if let pieces = pieces(number, from: place) { return pieces }
        // A lone Chinese numeral is more often part of a word than a number.
        guard number.kind != .chinese || counts(at: number.end)
        else { return nil }
        guard text.isWhole(place..<number.end) || (number.kind == .digits) else { return nil }
        return Measure(.number(number.value), end: number.end)
    }

    /// 一倍半, 两倍半.
    private func andHalf(_ value: Int, _ name: [Unicode.Scalar], from end: Int) -> Measure? {
        guard name.last == "倍", end < text.count, text.folded[end] == "半" else { return nil }
        return Measure(.term(.sense(.factor((value + 500) / 10))), end: end + 1)
    }

    private func counts(at place: Int) -> Bool {
        place < text.count && ["步", "次", "帧", "号", "度", "遍", "份", "回", "趟"].contains(text.folded[place])
    }

    private static func suffixes(_ value: Int) -> [(Token.Kind, [[Unicode.Scalar]])] {
        let whole = value / 1000
        return [
            (.percent(whole), percentNames), (.pixels(whole), pixelNames), (.rate(whole), rateNames),
            (.term(.sense(.factor(value / 10))), factorNames), (.term(.sense(.loudness(-whole))), loudnessNames),
            (.term(.sense(.decibels(min(value, 1_000_000) / 100))), decibelNames),
        ]
    }

    private static let percentNames = ["%", "percent", "per cent", "pct"].map { Array($0.unicodeScalars) }
    private static let pixelNames = ["px", "pixels", "pixel", "像素"].map { Array($0.unicodeScalars) }
    private static let rateNames = ["fps", "frames per second", "frames a second", "帧每秒", "帧/秒", "帧", "frames"]
        .map { Array($0.unicodeScalars) }

    /// 第2段, 第二个, 第3秒.
    private func chineseOrdinal(at place: Int) -> Measure? {
        guard let number = digits(at: place + 1) ?? chinese(at: place + 1) else { return nil }
        if let unit = unit(at: number.end) {
            let time = sum(number.value, unit)
            return Measure(.term(.preposition(.at)), .time(time.value), end: time.end)
        }
        let ordinal = Token.Kind.term(.ordinal(number.value / 1000))
        guard number.end < text.count else { return Measure(ordinal, end: number.end) }
        switch text.folded[number.end] {
        case "段": return Measure(ordinal, .term(.noun(.clip)), end: number.end + 1)
        case "首": return Measure(ordinal, .term(.noun(.music)), end: number.end + 1)
        case "个", "条", "张": return Measure(ordinal, end: number.end + 1)
        default: return Measure(ordinal, end: number.end)
        }
    }

    /// 百分之三十五.
    private func chinesePercent(at place: Int) -> Measure? {
        let head = Array("百分之".unicodeScalars)
        guard text.matches(head, at: place),
            let number = digits(at: place + head.count) ?? chinese(at: place + head.count)
        else { return nil }
        return Measure(.percent(number.value / 1000), end: number.end)
    }

    private func color(at place: Int) -> Measure? {
        guard place + 7 <= text.count, text.isWhole(place..<place + 7),
            let color = TitleColor(hex: text.string(place..<place + 7))
        else { return nil }
        return Measure(.color(color), end: place + 7)
    }

    func follows(_ word: String, at place: Int) -> Bool {
        let scalars = Array(word.unicodeScalars)
        return text.matches(scalars, at: place) && text.endsWord(at: place + scalars.count)
    }
}

extension String {
    fileprivate var replacingFullWidthColon: String {
        String(unicodeScalars.map { Character(SourceText.fold($0)) })
    }
}
