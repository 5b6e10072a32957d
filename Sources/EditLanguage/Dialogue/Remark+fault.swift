import Timeline

// What is wrong with what was done, before what it is to be.
extension Remark {
    /// Behind "too quiet now," where that is all that stands before the sign.
    mutating func faultEnd(_ text: SourceText, from start: Int) -> Int? {
        guard let sign = (start..<text.count).first(where: { text.folded[$0].isSign && !text.folded[$0].isBlank }),
            sign > start
        else { return nil }
        let nudges = Self.whole(SourceText(text.string(start..<sign)))?.compactMap { mark in
            if case .nudge(let nudge) = mark { nudge } else { nil }
        }
        if let nudges, nudges.count == 1 {
            complaint = nudges.first
        } else if Self.isFault(text, start..<sign) {
            complaint = Nudge(way: .back)
        } else {
            return nil
        }
        return Self.skipSigns(text, from: sign)
    }

    /// "Too tight", "1 s is too much", 太挤了: of what it is said does not show.
    private static func isFault(_ text: SourceText, _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        if let measure = MeasureReader(text: text).read(at: start), measure.end < range.upperBound {
            start = text.skipSpaces(from: measure.end)
            start = RemarkWords.being.matchEnd(in: text, at: start).map(text.skipSpaces) ?? start
        }
        guard let end = RemarkWords.tooAny.matchEnd(in: text, at: start), end < range.upperBound else { return false }
        let rest = text.string(end..<range.upperBound)
        let isHan = rest.unicodeScalars.contains(where: \.isHan)
        return isHan ? rest.count <= 4 : rest.split(separator: " ").count <= 2
    }
}

extension Remark {
    /// Where what is left out ends: "the first, keep that one at 5".
    static func endOfLeftOut(_ text: SourceText, _ range: Range<Int>) -> Int {
        let sign = range.first { place in
            guard text.folded[place].isSign, !text.folded[place].isBlank else { return false }
            var next = skipSigns(text, from: place)
            guard let end = RemarkWords.keeping.matchEnd(in: text, at: next) else { return false }
            next = end
            // Nothing but that it stays, and at how much: "that one sepia" says more.
            while next < range.upperBound {
                if text.folded[next].isSign {
                    next += 1
                } else if let end = RemarkWords.asItWas.matchEnd(in: text, at: next)
                    ?? MeasureReader(text: text).read(at: next)?.end
                {
                    next = end
                } else {
                    return false
                }
            }
            return true
        }
        return sign ?? range.upperBound
    }

    /// Whether a sign stands at a place, and more behind it.
    static func leadsOn(_ text: SourceText, _ place: Int) -> Bool {
        let next = text.skipSpaces(from: place)
        guard next < text.count, text.folded[next].isSign else { return false }
        return skipSigns(text, from: next) < text.count
    }
}
