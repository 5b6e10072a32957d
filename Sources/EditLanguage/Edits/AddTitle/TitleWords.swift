import Timeline

/// The words of a language by which a text is asked for.
struct TitleWords: Sendable {
    /// What asks for a text: "write", "caption".
    let asking: Phrases
    /// What says nothing beside it.
    let nothing: Phrases
    /// What stands right before a text without quotes.
    let leading: Phrases
    /// Those of them behind which anything is a text.
    let surely: Phrases
    /// What gives the film its title.
    let naming: Phrases
    /// Words that are said otherwise first.
    let plain: [(said: String, plainly: String)]
    private let light: Phrases

    private static let eachOne = Phrases(["每段", "每个", "每张", "每一段", "每一张", "每个片段", "各段", "每条", "every"])

    enum Meaning {
        /// When, where, how, or the text.
        case slot(Part.Kind)
        /// "caption", 字幕.
        case noun
        case asking, nothing, other
    }

    static func of(_ language: Language) -> Self {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    init(
        asking: [String],
        nothing: [String],
        leading: [String],
        surely: [String],
        naming: [String],
        plain: [(String, String)],
        _ language: Language
    ) {
        self.asking = Phrases(asking)
        self.nothing = Phrases(nothing)
        self.leading = Phrases(leading + surely)
        self.surely = Phrases(surely)
        self.naming = Phrases(naming)
        self.plain = plain.map { (said: $0.0, plainly: $0.1) }
        light = LightWords.phrases(language)
    }

    /// The sentence with some turns said plainly, as "halfway through" by the time that it is.
    func plainly(_ sentence: String, duration: Int) -> String {
        var words = sentence
        for (said, plainly) in plain where words.lowercased().contains(said) {
            guard let range = words.range(ofFolded: said) else { continue }
            words.replaceSubrange(range, with: plainly.replacing("½", with: English.time(duration / 2)))
        }
        return words
    }

    func meaning(of part: Part, in text: SourceText) -> Meaning {
        switch part.kind {
        case .quoted, .span, .start, .length, .time, .first, .last, .edge, .playhead, .beside, .across, .color,
            .position,
            .pixels, .beyond(.after, _), .keyword(.throughout), .sense(.letters), .sense(.side), .sense(.outline),
            .sense(.lineWidth), .sense(.fontName):
            return .slot(part.kind)
        case .target(.kind(.title, _)): return .noun
        case .target(let reference): return reference.namesOne ? .slot(part.kind) : isNothing(part, text)
        // 每段下面写上编号: another text on each.
        case .sense(.all):
            return Self.eachOne.matchEnd(in: text, at: part.range.lowerBound) == nil ? .nothing : .other
        case .sense(.whole): return .nothing
        case .sense(.ends): return .slot(.edge(.end))
        case .verb(.add), .verb(.put): return .asking
        case .verb(.make), .verb(.use), .verb(.generate), .verb(.keep): return .nothing
        case .saying: return .asking
        case .named, .louder, .quieter, .sense(.over), .sense(.under), .sense(.several), .sense(.begins), .number(1000),
            .sense(.layer), .sense(.version):
            return .nothing
        default: return part.isSilent ? .nothing : isNothing(part, text)
        }
    }

    private func isNothing(_ part: Part, _ text: SourceText) -> Meaning {
        var place = part.range.lowerBound
        var asks = false
        while place < part.range.upperBound {
            if let end = asking.matchEnd(in: text, at: place), end <= part.range.upperBound {
                asks = true
                place = end
            } else if let end = nothing.matchEnd(in: text, at: place) ?? light.matchEnd(in: text, at: place),
                end <= part.range.upperBound
            {
                place = end
            } else if isInside(part, text) {
                return .nothing
            } else {
                return .other
            }
        }
        return asks ? .asking : .nothing
    }

    /// Whether it stands in a longer phrase that is known: Chinese is cut into single characters where nothing is.
    private func isInside(_ part: Part, _ text: SourceText) -> Bool {
        if ["(", ")", "（", "）", "/", "|", "·"].contains(where: { text.spells($0, in: part.range) }) { return true }
        return (max(0, part.range.lowerBound - 24)...part.range.lowerBound).contains { start in
            [asking, nothing, light].contains { ($0.matchEnd(in: text, at: start) ?? 0) >= part.range.upperBound }
        }
    }
}

extension String {
    fileprivate func range(ofFolded words: String) -> Range<String.Index>? {
        let wanted = Array(words)
        var start = startIndex
        while start < endIndex {
            if self[start...].lowercased().hasPrefix(words),
                let end = index(start, offsetBy: wanted.count, limitedBy: endIndex)
            {
                return start..<end
            }
            start = index(after: start)
        }
        return nil
    }
}
