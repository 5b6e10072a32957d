import Timeline

extension Clause {
    /// Takes unquoted words of the person's own: from a part on, up to what says when, where and how.
    ///
    /// - Parameter isVerbatim: keeps every word from the first on, for "saying The End"; otherwise articles and the
    ///   like at both ends are dropped, for "a clip of the sea".
    /// - Returns: nil where there are none, or where they run over a joint into what looks like another instruction.
    mutating func takeFreeText(from first: Int, isVerbatim: Bool) -> String? {
        guard first < parts.count else { return nil }
        var end = parts.count
        // Before a time or a place only the word that leads to it is none of the text: "Sundays only at 10 s".
        var isBehindSlot = false
        while end > first {
            if let style = beginningOfStyle(endingAt: end, from: first)
                ?? beginningOfPlace(endingAt: end, from: first)
            {
                isBehindSlot = false
                end = style
                continue
            }
            let part = parts[end - 1]
            // "It should read Autumn instead".
            if end == parts.count, end - 1 > first, text.spells("instead", in: part.range) {
                end -= 1
                continue
            }
            if part.isTrailing, !isColorOfText(end - 1, from: first) {
                isBehindSlot = true
            } else if isVerbatim, !isPunctuation(part) {
                guard isBehindSlot, leadsToSlot(part) else { break }
            } else if !isStrippable(end - 1, beside: end - 2) {
                break
            }
            end -= 1
        }
        var begin = first
        while begin < end, isStrippable(begin, beside: begin + 1), !isVerbatim || isPunctuation(parts[begin]) {
            begin += 1
        }
        // Parts that do not stand in the order of the text are no words of one's own.
        guard begin < end, !runsIntoInstruction(begin..<end),
            parts[begin].range.lowerBound < parts[end - 1].range.upperBound
        else { return nil }
        defer { remove(begin..<end) }
        let range = parts[begin].range.lowerBound..<parts[end - 1].range.upperBound
        return text.string(range) + (isVerbatim ? text.cry(behind: range.upperBound) : "")
    }

    /// Where "in big yellow letters", "in red", "with a large font" begins that ends at a place; nil where none does.
    private func beginningOfStyle(endingAt end: Int, from first: Int) -> Int? {
        var index = end
        var saysStyle = false
        while index - 1 > first {
            let part = parts[index - 1]
            if part.saysStyle || saysStyle && part.isPlaceOnPicture {
                saysStyle = true
                // 未完待续 白色 居中: Chinese needs no "in", but a space.
                if isSetApart(part) { return beginningOfStyle(endingAt: index - 1, from: first) ?? index - 1 }
            } else if part.isPlaceOnPicture, isSetApart(part) || text.string(part.range).hasSuffix("ed") {
                return beginningOfStyle(endingAt: index - 1, from: first) ?? index - 1
            } else if saysStyle, part.kind == .filler, ["in", "with"].contains(text.string(part.range).lowercased()) {
                return index - 1
            } else if saysStyle, part.kind == .with {
                return index - 1
            } else if !(part.kind == .indefinite || part.kind == .joint || text.spells("letters", in: part.range)) {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// Whether a part is a small word that leads to what is wished for, and begins no text: "something better", "with my
    /// name", "in Spanish", "to match the music".
    func beginsWithLink(_ part: Part) -> Bool {
        Self.links.contains(text.string(part.range)) || Self.chineseLinks.stands(in: text, part.range)
    }

    /// "another", 别的: what is not told by that.
    func beginsWithOther(_ part: Part) -> Bool {
        Self.chineseLinks.stands(in: text, part.range) || text.spells("别", in: part.range)
    }

    private static let links: Set<String> = [
        "be", "something", "anything", "match", "fit", "look", "have", "show", "include", "say", "a", "an", "the same",
        "more",
        "less", "what", "how", "for", "about", "in", "with", "like", "when", "while", "on", "during", "throughout",
        "across",
        "over", "under", "that", "which", "as", "where", "of", "from", "again", "same", "there", "here", "each",
        "every", "to",
        "the", "at", "above", "below", "one", "another", "it", "this",
    ]
    private static let chineseLinks = Phrases(["更", "别的", "其他", "另外", "另一", "一样", "同样", "相同", "这样", "那样"])

    /// Whether a text without quotes may end in what is no part of it: "Hello on dinner", "Hello when the film ends".
    func mayRunOn(_ words: String, in resolver: ReferenceResolver) -> Bool {
        let words = words.split(separator: " ").map(String.init)
        if words.dropFirst().contains(where: Self.times.contains) { return true }
        // "Hello from 12 to 15", which may be seconds.
        if words.last?.allSatisfy(\.isNumber) == true, words.dropFirst().suffix(4).contains(where: Self.whens.contains)
        {
            return true
        }
        guard let lead = words.dropFirst().lastIndex(where: Self.prepositions.contains) else { return false }
        let rest = words[(lead + 1)...].filter { !Self.counts.contains($0.lowercased()) }
        return rest.isEmpty || rest.allSatisfy { Self.things.contains($0.lowercased()) }
            || resolver.knows(rest.joined(separator: " "))
    }

    private static let whens: Set<String> = ["from", "at", "between"]
    private static let times: Set<String> = ["when", "while", "during", "throughout", "until", "whenever"]
    private static let prepositions: Set<String> = ["on", "over", "in", "for", "across", "under", "above", "at"]
    /// What may lead to something else behind a text.
    static let leadsBehindText = times.union(prepositions).union(["from", "to", "with", "after", "before", "behind"])
    private static let counts: Set<String> = [
        "the", "my", "whole", "entire", "all", "of", "middle", "first", "second", "third", "last", "every", "each",
        "start", "end",
    ]
    private static let things: Set<String> = [
        "film", "video", "movie", "clip", "clips", "shot", "scene", "title", "music", "screen", "picture", "photo",
        "timeline",
    ]

    private func isSetApart(_ part: Part) -> Bool {
        let start = part.range.lowerBound
        return start > 0 && text.folded[start].isHan && text.folded[start - 1].isBlank
    }

    /// "at", "for": what stands before a time or a place and belongs to it.
    private func leadsToSlot(_ part: Part) -> Bool {
        guard part.isSilent else { return false }
        if part.kind == .joint || part.kind == .with || part.kind == .definite { return true }
        return Self.leads.contains(text.string(part.range).lowercased())
    }

    private static let leads: Set<String> = [
        "in", "on", "at", "for", "from", "to", "of", "over", "during", "and", "it", "please", "appear", "appears", "在",
        "于",
        "从", "到",
        "的", "，", "位置", "处", "screen", "of the screen", "on the screen",
    ]

    /// "Code Red" is a text, "Summer in red" a text and its colour.
    private func isColorOfText(_ index: Int, from first: Int) -> Bool {
        guard case .color = parts[index].kind, text.folded[parts[index].range.lowerBound] != "#" else { return false }
        return index > first && !parts[index - 1].isSilent
    }

    /// Whether a part at the rim of free text may be dropped: it says nothing, and is not one character of a Chinese
    /// word that is not known here, as 时 is in 延时.
    func isStrippable(_ index: Int, beside neighbour: Int) -> Bool {
        let part = parts[index]
        guard part.isSilent else { return false }
        let first = text.folded[part.range.lowerBound]
        guard first.isHan, part.range.count == 1, first != "的", parts.indices.contains(neighbour) else { return true }
        let other = parts[neighbour]
        let touches = other.range.upperBound == part.range.lowerBound || other.range.lowerBound == part.range.upperBound
        return !(touches && (other.kind == .other || other.isSilent) && text.folded[other.range.lowerBound].isHan)
    }

    private func isPunctuation(_ part: Part) -> Bool {
        !text.folded[part.range.lowerBound].isWordLike && !text.folded[part.range.lowerBound].isHan
    }

    /// "sun and sea" is a description; "timelapse and fade it out" is one and an instruction that was not understood.
    func runsIntoInstruction(_ range: Range<Int>) -> Bool {
        guard let joint = parts[range].firstIndex(where: { $0.kind == .joint || $0.kind == .with }) else {
            return false
        }
        return parts[joint..<range.upperBound].contains(where: \.isOfInstruction)
    }
}

extension SourceText {
    /// The signs of exclamation and question that touch what ends at a place: "See you!" is not "See you".
    fileprivate func cry(behind place: Int) -> String {
        var end = place
        while end < count, ["!", "?", "…"].contains(folded[end]) || isDots(at: end, from: place) { end += 1 }
        // "Can you add a title saying Hello?" asks, the title does not.
        guard end > place else { return "" }
        let isLast = folded[end...].allSatisfy { !$0.isWordLike && !$0.isHan }
        return isLast && folded[place] == "?" ? "" : string(place..<end)
    }

    /// "Wait for it...": more than the stop of a sentence.
    private func isDots(at index: Int, from place: Int) -> Bool {
        guard folded[index] == "." else { return false }
        return index > place && folded[index - 1] == "." || index + 1 < count && folded[index + 1] == "."
    }
}
