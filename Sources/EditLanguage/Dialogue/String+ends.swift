extension String {
    /// Without the signs at its end.
    var withoutFinalSigns: String {
        String(reversed().drop { " \n.!?,;\u{3002}\u{FF01}\u{FF1F}\u{FF0C}\u{FF1B}".contains($0) }.reversed())
    }

    /// What stands behind the number of a measure: `s`, ` seconds`, `%`, 秒.
    var unit: String {
        let digits = drop { $0.isNumber || ".,:点半".contains($0) }
        if digits.count < count { return String(digits) }
        // "five seconds".
        guard let space = firstIndex(of: " ") else { return String(drop { "零一二两三四五六七八九十百".contains($0) }) }
        return String(self[space...])
    }
}

extension String {
    /// Without the signs and blanks around it.
    var trimmingSigns: String {
        let isSign: (Character) -> Bool = { " \t\n?!.,;？！。，；、".contains($0) }
        guard let first = firstIndex(where: { !isSign($0) }), let last = lastIndex(where: { !isSign($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}

extension String {
    /// Without "again" at its end, where that asks for the same once more.
    var withoutAgain: String {
        let words = withoutFinalSigns
        let end = [" again", " once more", " one more time", " a second time"].first {
            words.lowercased().hasSuffix($0)
        }
        return end.map { String(words.dropLast($0.count)) } ?? self
    }
}
