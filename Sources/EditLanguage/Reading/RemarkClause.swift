import Timeline

/// A clause that tells something of the film and asks for nothing: "the beach one is sideways", "it came out mirrored",
/// 第二段拍糊了.
///
/// Words that nobody knows make a request unfit to be done. In a clause that stands for itself, has a subject and a verb of
/// telling, no verb of editing and no amount, they change nothing of what the clauses beside it ask for.
struct RemarkClause {
    /// - Returns: nil where it may ask for something.
    init?(_ text: SourceText, _ tokens: ArraySlice<Token>) {
        let isHan = tokens.contains { text.folded[$0.range.lowerBound].isHan }
        let starts = isHan ? tokens.flatMap { Array($0.range) } : tokens.map(\.range.lowerBound)
        let phrases = isHan ? Self.chineseTelling : Self.telling
        let told = starts.compactMap { start in phrases.matchEnd(in: text, at: start).map { start..<$0 } }
        // 没什么用 is not "use".
        let others = tokens.filter { token in !told.contains { $0.contains(token.range.lowerBound) } }
        guard !told.isEmpty, (1...14).contains(tokens.count), !StoryClause.setsCondition(text, tokens),
            !others.contains(where: \.mayAskForSomething),
            !starts.contains(where: { Self.wishes.matchEnd(in: text, at: $0) != nil })
        else { return nil }
        // "Upside down" may say how something is to be: only behind what tells how it was is it none.
        if others.contains(where: \.saysHowSomethingIs) {
            guard starts.contains(where: { Self.past.matchEnd(in: text, at: $0) != nil }) else { return nil }
        }
    }

    /// Verbs that tell, at the place of a word.
    private static let telling = Phrases([
        "is", "isn't", "isn’t", "was", "wasn't", "wasn’t", "are", "aren't", "were", "weren't", "it's", "it’s", "its",
        "that's",
        "that’s", "there's", "there’s", "there is", "there are", "there was", "looks", "look", "looked", "came",
        "comes", "seems",
        "seem", "feels", "feel", "felt", "sounds", "sounded", "has", "had", "have ugly", "have these", "have those",
        "have weird", "have big", "have annoying", "got", "gets", "goes", "went", "drags",
        "drag",
        "keeps", "shows", "ruins", "bores", "hurts", "turned", "doesn't", "doesn’t", "didn't", "didn’t", "can't",
        "can’t",
        "couldn't", "won't", "i'm", "i’m", "i am", "i was", "i see", "i love", "i hate", "i forgot", "i made", "i shot",
        "i filmed",
        "i recorded", "they're", "they’re", "bothers", "distracts", "happens", "happened", "says", "ends up",
    ])

    /// What tells how something was, or turned out, and not how it is to be.
    private static let past = Phrases([
        "was", "wasn't", "were", "weren't", "looked", "came", "came out", "felt", "sounded", "had", "turned out",
        "looks", "i shot",
        "i filmed", "i recorded", "seems", "is still", "got", "拍", "录", "成了", "反了", "倒了", "歪了", "错了",
    ])

    private static let chineseTelling = Phrases([
        "太", "很", "有点", "有些", "好像", "不太", "没", "了", "看着", "感觉", "其实", "是因为", "因为", "是", "拍", "录", "不好", "不好看", "糊",
        "没什么用", "没用", "没意思", "用不上", "用不着", "不行",
    ])

    /// Whether a verb stands at a place that tells something, or is joined to the word there: "the camera's shaking".
    static func tells(_ text: SourceText, at place: Int) -> Bool {
        if telling.matchEnd(in: text, at: place) != nil { return true }
        guard place > 0, place + 1 < text.count, ["'", "’"].contains(text.folded[place]) else { return false }
        return text.folded[place - 1].isWordLike && text.folded[place + 1] == "s"
    }

    /// Whether some words ask for something, however that is said.
    static func asks(_ text: SourceText, _ tokens: some Sequence<Token>) -> Bool {
        tokens.contains { token in token.range.contains { wishes.matchEnd(in: text, at: $0) != nil } }
    }

    /// What asks for something however it is said.
    private static let wishes = Phrases([
        "should", "shouldn't", "must", "mustn't", "need", "needs", "needed", "want", "wants", "wanted", "would like",
        "i'd like",
        "i’d like", "let", "let's", "please", "make", "to be", "supposed", "has to", "have to", "ought", "instead",
        "rather", "so it's", "so that it's", "so it is", "by the time",
        "but", "except", "unless", "not the", "only", "要", "应该", "不要", "别", "请", "改", "换", "变", "除", "只", "让", "把", "给",
    ])
}

extension Token {
    /// Whether it may be part of a request.
    var mayAskForSomething: Bool {
        switch kind {
        case .term(.verb), .number, .time, .percent, .ratio, .size, .lines, .rate, .pixels, .color, .quoted, .fileName,
            .term(.color), .term(.mood), .term(.ratio), .term(.saying), .term(.named), .term(.identified),
            .term(.promptWord),
            .term(.moodWord), .term(.louder), .term(.quieter), .term(.earlier), .term(.later), .term(.ripple),
            .term(.keyword):
            true
        default: false
        }
    }

    fileprivate var saysHowSomethingIs: Bool {
        guard case .term(.sense(let sense)) = kind else { return false }
        switch sense {
        // Those say of what.
        case .complaint, .all, .whole, .pair, .others, .several, .longest, .piece, .rest, .begins, .ends, .lane, .over,
            .under,
            .above, .besides, .share:
            return false
        default: return true
        }
    }
}

extension SentenceReader {
    /// What is asked for beside a clause that only tells something; nil where none stands at a place.
    ///
    /// - Parameter last: the clause before; nothing stands before the first.
    mutating func besideRemark(
        from start: Int,
        after last: Previous?,
        in resolver: ReferenceResolver
    ) -> (end: Int, resolver: ReferenceResolver)? {
        // "Between 15 and 18.5 seconds" is one stretch.
        let folded = PartBuilder.parts(of: tokens[start...], in: text).filter(\.isCompound).map(\.range)
        let end =
            tokens[start...].indices.first { index in
                index > start && isJoint(index) && tokens[index].term != .with
                    && !folded.contains { $0.contains(tokens[index].range.lowerBound) }
            } ?? tokens.endIndex
        let clause = tokens[start..<end]
        if isFree, let story = StoryClause(text, clause) {
            return beside(story, start..<end, after: last, in: resolver)
        }
        let remark = Clause(text: text, tokens: clause)
        guard RemarkClause(text, clause) != nil, !resolver.isElsewhere(remark) else { return nil }
        // beach里第2到第4秒太好笑了，再放一遍: of that stretch, and not of the whole.
        guard !remark.has(\.isStretchOfThing) || !remark.namesThing else { return nil }
        // 那几个画面没意思: "that" is what is seen there, and nothing that was spoken of.
        var named = remark
        let isVague = resolver.language == .chinese && named.takeReference(in: resolver) == .pronoun
        let pointed = isVague ? nil : resolver.pointed(at: remark)
        guard let last else {
            // "The dinner scene drags, run it at 1.25x": it is what was spoken of.
            guard end < tokens.endIndex else { return nil }
            unsaid = pointed == nil ? nil : tokens[end...].indices.first { !isJoint($0) }
            vague = pointed == nil ? tokens[end...].indices.first { !isJoint($0) } : nil
            return (end, pointed ?? resolver)
        }
        // What runs on behind somebody's text, or what is to be drawn, may be part of it.
        guard last.edit?.freeTexts.isEmpty != false else { return nil }
        // "Reverse it, the second clip is what I mean".
        named = remark
        guard let reference = named.takeReference(in: resolver), reference != .pronoun,
            let spoken = pointed?.context.lastTouched
        else { return (end, resolver) }
        return spoken == resolver.context.lastTouched ? (end, resolver) : nil
    }
}

extension Part.Kind {
    fileprivate var isStretchOfThing: Bool {
        switch self {
        case .span, .first, .last, .portion, .time, .start: true
        default: false
        }
    }
}
