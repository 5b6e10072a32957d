/// The form of a verb behind "would you mind".
enum EnglishGerund {
    /// Whether a word in "-ing" stands at a place that comes of a verb.
    static func stands(in text: SourceText, at place: Int) -> Bool {
        var end = place
        while end < text.count, text.folded[end].isWordLike { end += 1 }
        let word = text.string(place..<end).lowercased()
        return !nouns.contains(word) && plain(word) != word
    }

    private static let nouns: Set<String> = [
        "something", "anything", "nothing", "everything", "morning", "evening", "during", "wedding", "building",
        "opening", "ending", "beginning", "string", "spring",
    ]

    /// "Take" of "taking", "cut" of "cutting"; any other word as it is.
    static func plain(_ word: String) -> String {
        let lower = word.lowercased()
        guard lower.hasSuffix("ing"), lower.count > 5 else { return word }
        let stem = String(lower.dropLast(3))
        let isDoubled = stem.last == stem.dropLast().last && !["ll", "ss", "zz", "ff"].contains { stem.hasSuffix($0) }
        let single = isDoubled ? [String(stem.dropLast())] : []
        let forms = [stem] + single + [stem + "e"]
        // A verb that nobody has listed is one all the same: "whacking", "gliding".
        return forms.first(where: isVerb) ?? forms.first(where: isKnown) ?? single.first
            ?? (isShort(stem) ? stem + "e" : stem)
    }

    /// Whether a stem is likely to have lost an e: "rippl", "merg", "bak".
    private static func isShort(_ stem: String) -> Bool {
        let vowels = "aeiou"
        guard let last = stem.last, let before = stem.dropLast().last else { return false }
        if "vczgu".contains(last) { return !stem.hasSuffix("ng") }
        if last == "l" { return !vowels.contains(before) && before != "l" }
        let third = stem.dropLast(2).last.map(vowels.contains) ?? true
        return vowels.contains(before) && !third && !vowels.contains(last) && !"wxyh".contains(last) && stem.count <= 4
    }

    private static func isKnown(_ word: String) -> Bool {
        Lexer.tokens(of: SourceText(word)).first?.term != nil
    }

    private static func isVerb(_ word: String) -> Bool {
        if case .verb = Lexer.tokens(of: SourceText(word)).first?.term { true } else { false }
    }
}
