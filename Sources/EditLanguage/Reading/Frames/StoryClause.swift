import Timeline

/// A clause that tells of what was filmed, or of who speaks: "there's a guy walking by", "the camera is shaking there",
/// "I held the phone sideways".
///
/// It begins with who or what it tells of, as no request does, and holds a word that nobody knows. It has no verb of editing,
/// no amount, no "should" and no "not". A request beside it is done as if it were not there.
struct StoryClause {
    /// The one stretch of the film that it tells of.
    let stretch: Part.Kind?
    /// Whether it tells where in a thing something is, so that "it" is not all of that thing.
    let isPartial: Bool

    /// - Returns: nil where it may ask for something.
    init?(_ text: SourceText, _ tokens: ArraySlice<Token>) {
        guard let first = tokens.first(where: { $0.term != .joint && $0.term != .filler || text.isWord($0) }),
            tokens.count <= 24, !Self.setsCondition(text, tokens)
        else { return nil }
        let isHan = tokens.contains { text.folded[$0.range.lowerBound].isHan }
        let parts = PartBuilder.parts(of: tokens, in: text)
        let stretches = parts.filter(\.isStretchOfFilm)
        var start = first.range.lowerBound
        // "From 5 to 9 s there's a guy".
        if let stretch = stretches.first, stretch.range.lowerBound <= start {
            start = text.skipSpaces(from: stretch.range.upperBound)
        }
        let isTelling =
            isHan
            ? tokens.contains { $0.range.contains { Self.chinese.matchEnd(in: text, at: $0) != nil } }
            : Self.subjects.matchEnd(in: text, at: start) != nil
                || Self.nouns.matchEnd(in: text, at: start) != nil
                    && tokens.contains { $0.range.contains { RemarkClause.tells(text, at: $0) } }
                || start > first.range.lowerBound && Self.states.matchEnd(in: text, at: start) != nil
                || !stretches.isEmpty && Self.topics.matchEnd(in: text, at: start) != nil
        guard isTelling, stretches.count <= 1 else { return nil }
        let isOfPerson = Self.persons.matchEnd(in: text, at: start) != nil
        let others = tokens.indices.filter { index in
            // "I messed up".
            let isParticle = index > tokens.startIndex && tokens[index - 1].kind == .other && tokens[index].isUpOrDown
            return !isParticle && !stretches.contains { $0.range.contains(tokens[index].range.lowerBound) }
        }
        .map { tokens[$0] }
        guard others.contains(where: { $0.kind == .other && text.folded[$0.range.lowerBound].properties.isAlphabetic }),
            // "He says a name".
            !others.contains(where: { $0.mayAskForSomething && !$0.isTime && !(isOfPerson && $0.term == .saying) }),
            !RemarkClause.asks(text, others)
        else { return nil }
        // 开头有两秒镜头在晃: what stands in that time is told of, and not the whole.
        let edge = parts.compactMap { if case .edge(let edge) = $0.kind { edge } else { nil } }.first
        let time = parts.compactMap { if case .time(let time) = $0.kind { time } else { nil } }.first
        if let time, let edge, stretches.isEmpty {
            stretch = edge == .start ? .first(time) : .last(time)
        } else {
            stretch = stretches.first?.kind
        }
        isPartial = stretch == nil && parts.contains(where: \.saysWhere)
    }

    /// "Whenever nobody is talking, fast forward" is not to be done at all times.
    static func setsCondition(_ text: SourceText, _ tokens: ArraySlice<Token>) -> Bool {
        tokens.first.map { conditions.matchEnd(in: text, at: $0.range.lowerBound) != nil } ?? false
    }

    private static let conditions = Phrases([
        "when", "whenever", "if", "unless", "every time", "each time", "any time", "anytime", "wherever", "as long as",
        "as soon as", "once", "until", "till", "如果", "要是", "假如", "每当", "每次", "只要", "凡是", "一旦", "直到", "除非",
    ])

    private static let chinese = Phrases([
        "我", "他", "她", "他们", "我们", "有人", "有个", "有点", "太", "很", "没", "了", "着", "在", "得", "看不", "听不", "老婆", "老公", "朋友",
        "客户", "老板", "全是", "都是", "不好", "好像", "其实", "因为", "有些", "挺",
    ])

    private static let persons = Phrases([
        "he", "she", "they", "someone", "somebody", "everyone", "everybody", "people",
    ])

    /// "The bit with the fish stall, 0:15 to 0:18": what is spoken of behind it.
    private static let topics = Phrases(
        ["bit", "part", "section", "moment", "scene", "shot", "piece", "segment", "stretch", "place"].flatMap { noun in
            ["with", "where", "when", "in which", "about", "around", "of me", "of him", "of her", "of us"].flatMap {
                tie in
                ["the \(noun) \(tie)", "that \(noun) \(tie)", "this \(noun) \(tie)"]
            }
        }
    )

    /// "Everything after 0:18 is rubbish".
    private static let states = Phrases([
        "is", "are", "isn't", "aren't", "looks", "feels", "has", "nothing", "nobody", "was", "were", "goes", "drags",
    ])

    private static let subjects = Phrases([
        "i", "i'm", "i've", "i'd", "we", "we're", "we've", "he", "he's", "she", "she's", "they", "they're", "it",
        "it's",
        "there", "there's", "someone", "somebody", "everyone", "everybody", "people", "that's", "here's", "you",
    ])

    /// What begins a story only where a verb tells something of it: "the camera's shaking", and not "the last 3 seconnds".
    private static let nouns = Phrases([
        "that", "this", "these", "those", "my", "our", "the", "a", "an", "some", "his", "her", "their", "your", "its",
    ])
}

extension SentenceReader {
    /// Where a story ends, with what it points at as what was spoken of last.
    mutating func beside(
        _ story: StoryClause,
        _ place: Range<Int>,
        after last: Previous?,
        in resolver: ReferenceResolver
    )
        -> (end: Int, resolver: ReferenceResolver)?
    {
        let clause = Clause(text: text, tokens: tokens[place])
        // "I recorded a narration, voice.mp3, start it …": what it points at stands nowhere yet.
        guard !resolver.isElsewhere(clause) else { return nil }
        // 那几个画面没意思: "that" of a story is what it shows, and nothing that was spoken of.
        var named = clause
        let rest = Clause(text: text, tokens: tokens[place.upperBound...])
        // "There's a wobble at the start of the market, lose the first 2 s of it": of what that was told of.
        let isOfPart = story.isPartial && !rest.has(\.isFirstOrLast)
        let isVague = isOfPart || named.takeReference(in: resolver) == .pronoun
        let pointed = isVague ? nil : resolver.pointed(at: clause)
        guard last == nil else {
            guard last?.edit?.freeTexts.isEmpty != false else { return nil }
            return (place.upperBound, resolver)
        }
        guard place.upperBound < tokens.endIndex else { return nil }
        told = story.stretch
        if pointed == nil, told == nil { vague = tokens[place.upperBound...].indices.first { !isJoint($0) } }
        unsaid = pointed == nil && told == nil ? nil : tokens[place.upperBound...].indices.first { !isJoint($0) }
        if let pointed { return (place.upperBound, pointed) }
        // "There's a guy walking by, cut that out": that is the guy, and nothing spoken of before.
        var unknown = resolver
        unknown.context.lastTouched = nil
        unknown.context.spokeOfUnknown = true
        unknown.isTouchedHere = false
        return (place.upperBound, unknown)
    }
}

extension Part.Kind {
    fileprivate var isFirstOrLast: Bool {
        switch self {
        case .first, .last: true
        default: false
        }
    }
}

extension ReferenceResolver {
    /// Whether a clause names a file that stands nowhere on the timeline.
    func isElsewhere(_ clause: Clause) -> Bool {
        clause.has { kind in
            switch kind {
            case .target(.name(let name)): named(name).isEmpty
            case .fileName: true
            default: false
            }
        }
    }
}

extension SourceText {
    /// Whether a token is made of letters.
    fileprivate func isWord(_ token: Token) -> Bool { folded[token.range.lowerBound].properties.isAlphabetic }
}

extension Token {
    fileprivate var isUpOrDown: Bool { term == .louder || term == .quieter }

    /// Whether it is a time, which asks for nothing without a verb.
    fileprivate var isTime: Bool { if case .time = kind { true } else { false } }
}

extension Part {
    fileprivate var saysWhere: Bool {
        switch kind {
        case .edge, .portion, .time, .start, .number, .goal, .beyond, .position, .sense(.side), .sense(.share),
            .sense(.piece):
            true
        default: false
        }
    }

    fileprivate var isStretchOfFilm: Bool {
        switch kind {
        case .span, .first, .last, .beyond: true
        default: false
        }
    }
}
