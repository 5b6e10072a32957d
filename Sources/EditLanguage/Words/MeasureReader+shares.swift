import Timeline

extension MeasureReader {
    static let decibelNames = ["db", "decibels", "decibel", "dbs", "分贝"].map { Array($0.unicodeScalars) }
    private static let frameNames = ["frames", "frame", "f", "帧"].map { Array($0.unicodeScalars) }

    /// "ten frames", `10f`, 10帧, as a time.
    func frames(_ number: Number) -> Measure? {
        guard let framesPerSecond, framesPerSecond > 0 else { return nil }
        var after = text.skipSpaces(from: number.end)
        if after < text.count, text.folded[after] == "-" { after += 1 }
        for name in Self.frameNames where text.matches(name, at: after) && text.endsWord(at: after + name.count) {
            return Measure(.time((number.value + framesPerSecond / 2) / framesPerSecond), end: after + name.count)
        }
        return nil
    }

    /// The rates that films have.
    static let rates: Set<Int> = [12, 15, 16, 23, 24, 25, 29, 30, 48, 50, 59, 60, 72, 75, 90, 100, 120]

    /// Whether "frames" stands at a place without "per second"; 帧 is said of both.
    func isBareFrame(at place: Int) -> Bool {
        text.matches(Self.bareFrames, at: place) && text.endsWord(at: place + Self.bareFrames.count)
            && !Self.perSecond.contains { text.matches($0, at: place) }
    }

    private static let bareFrames = Array("frames".unicodeScalars)
    private static let perSecond = ["frames per", "frames a second"].map { Array($0.unicodeScalars) }

    /// "by a third", 三分之一: so many per cent.
    func share(at place: Int) -> Measure? {
        if text.folded[place].isHan || text.folded[place].isDigit { return chineseShare(at: place) }
        // "by half a second", where "by half" alone is a share.
        if text.matches(Self.by, at: place), text.isWhole(place..<place + 2), let half = wordHalves(at: place + 3),
            case .time(let time)? = half.kinds.first
        {
            return Measure(.term(.preposition(.by)), .time(time), end: half.end)
        }
        for (words, percent) in Self.shares where text.matches(words, at: place) {
            let end = place + words.count
            if text.isWhole(place..<end), isBehindBy(place) || isAmount(place..<end) {
                return Measure(.percent(percent), end: end)
            }
        }
        return nil
    }

    private static let by = Array("by ".unicodeScalars)

    /// "To a quarter", "at about a third of its volume", where "a third clip" is another one.
    private func isAmount(_ range: Range<Int>) -> Bool {
        let before = text.string(max(0, range.lowerBound - 12)..<range.lowerBound).lowercased()
        guard Self.leads.contains(where: before.hasSuffix) else { return false }
        let next = text.skipSpaces(from: range.upperBound)
        guard next < text.count, text.folded[next].isWordLike else { return true }
        return Self.followers.matchEnd(in: text, at: next) != nil
    }

    private static let leads = ["to ", "at ", "about ", "around ", "roughly ", "only "]
    private static let followers = Phrases([
        "of", "please", "volume", "loudness", "as", "and", "for", "from", "between", "during", "while", "under", "when",
        "over", "instead", "quieter", "louder", "softer",
    ])

    private func isBehindBy(_ place: Int) -> Bool {
        place >= 3 && text.spells("by ", in: place - 3..<place) && (place == 3 || !text.folded[place - 4].isWordLike)
    }

    private func chineseShare(at place: Int) -> Measure? {
        if let tenths = chineseTenths(at: place) { return tenths }
        let of = Array("分之".unicodeScalars)
        guard let whole = digits(at: place) ?? chinese(at: place), whole.value > 0, text.matches(of, at: whole.end),
            let part = digits(at: whole.end + of.count) ?? chinese(at: whole.end + of.count), part.value <= whole.value
        else { return nil }
        return Measure(.percent(part.value * 100 / whole.value), end: part.end)
    }

    /// 三成, 两成半: so many tenths. 三成 in 变成 is none: a number stands before it.
    private func chineseTenths(at place: Int) -> Measure? {
        guard let number = digits(at: place) ?? chinese(at: place), number.value < 10_000, number.value > 0,
            number.value % 1000 == 0, number.end < text.count, text.folded[number.end] == "成"
        else { return nil }
        var end = number.end + 1
        var percent = number.value / 100
        if end < text.count, text.folded[end] == "半" {
            percent += 5
            end += 1
        }
        // 一成为, 二成立 are other words.
        guard end == text.count || !Self.behindBecoming.contains(text.folded[end]) else { return nil }
        return Measure(.percent(percent), end: end)
    }

    private static let behindBecoming: Set<Unicode.Scalar> = [
        "为", "立", "熟", "功", "长", "品", "片", "了", "份", "段", "员", "本", "黑", "白",
    ]

    /// 分成三段, 切成3份: into how many pieces.
    func pieces(_ number: Number, from place: Int) -> Measure? {
        guard place > 1, text.folded[place - 1] == "成", Self.cutting.contains(text.folded[place - 2]),
            number.value >= 2000
        else { return nil }
        for word in Self.pieceNames where text.matches(word, at: number.end) {
            return Measure(.number(number.value), .term(.keyword(.pieces)), end: number.end + word.count)
        }
        return nil
    }

    private static let cutting: Set<Unicode.Scalar> = ["分", "切", "拆", "剪", "割", "剁", "劈", "匀"]
    private static let pieceNames = [
        "等份", "等分", "段", "份", "个部分", "部分", "块", "截", "小段", "小块", "小份", "个片段", "个镜头", "个小段", "节", "等长的段", "个等长的片段",
        "段等长的", "片",
    ].map { Array($0.unicodeScalars) }

    private static let shares = [
        ("a third", 33), ("one third", 33), ("a quarter", 25), ("one quarter", 25), ("two thirds", 67),
        ("three quarters", 75), ("a fifth", 20), ("a tenth", 10), ("one fifth", 20), ("one tenth", 10),
        ("two fifths", 40), ("three fifths", 60), ("four fifths", 80), ("an eighth", 13), ("a half", 50),
    ]
    .map { (Array($0.0.unicodeScalars), $0.1) }
}
