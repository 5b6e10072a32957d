import Timeline

// What tells something beside a request.
extension DialogueReader {
    /// What a message asks for beside clauses that only tell something: "my daughter insists, so turn the title pink", "you can
    /// barely hear them at dinner, boost that clip".
    ///
    /// The sentence reader does the same for what rules read; here what is left may be said in other words too.
    ///
    /// - Returns: nil where nothing is told, or what is told of cannot be found.
    func besideAsides(_ message: String, _ language: Language, in scene: Scene) -> Turn? {
        let now = scene.context.speaking(of: scene.focus)
        let clauses = MessagePieces.clauses(of: message, whole: scene.names)
        guard (2...5).contains(clauses.count) else { return nil }
        if let turn = namedFirst(clauses, language, in: scene) { return turn }
        var isBefore = true
        let told = clauses.map { clause in
            let aside = Aside(clause, in: now, language, isBefore: isBefore)
            isBefore = isBefore && aside != nil
            return aside
        }
        let requests = zip(clauses, told).filter { $0.1 == nil }.map(\.0)
        guard !requests.isEmpty, requests.count < clauses.count else { return nil }
        let first = told.firstIndex { $0 == nil } ?? 0
        let topics = Set(told[..<first].compactMap { $0?.topic })
        let request = Courtesy(around: requests.joined(separator: ", "), language, isEager: true).request
        if let pronoun = Pronoun(in: request) {
            // "There's a guy walking by, cut that out": nobody knows where he is.
            guard told[..<first].isEmpty || topics.count == 1, let topic = topics.first ?? now.lastTouched else {
                return nil
            }
            let plain = first > 0 ? pronoun.replaced(by: "\(topic)") : request
            return understood(plain, language, in: scene, isBehind: first > 0)
        }
        let named = ChunkedText(request, in: now)
        guard first > 0, !named.chunks.contains(where: { $0.role == .reference }) else {
            return understood(request, language, in: scene, isBehind: first > 0)
        }
        // 集市那块太吵了，原声关掉: of that, and of nothing else.
        guard topics.count == 1, let topic = topics.first else { return nil }
        let wording = language.wording
        let sentences = wording.variants(of: request, naming: "\(topic)")
        return sentences.lazy.compactMap { understood($0, language, in: scene, isBehind: true) }.first
    }

    /// "Any clip that's under 11 seconds, bin it", "the market and the dinner are the wrong way round, switch them": what is
    /// named first is what "it" stands for.
    private func namedFirst(_ clauses: [String], _ language: Language, in scene: Scene) -> Turn? {
        guard clauses.count == 2, language == .english, !MessagePieces.begins(clauses[0], .commas),
            MessagePieces.begins(clauses[1], .commas), let pronoun = Pronoun(in: clauses[1])
        else { return nil }
        let words = clauses[0].split(separator: " ")
        let verbs: Set<String> = [
            "is", "are", "looks", "look", "feels", "feel", "seems", "was", "were", "isn't", "aren't", "drags", "have",
            "has",
            "had", "need",
        ]
        // "That's under 11 seconds" tells which, and "are the wrong way round" how they are.
        let end = words.firstIndex { verbs.contains($0.lowercased()) } ?? words.endIndex
        guard end > 0, end <= 10 else { return nil }
        let topic = words[..<end].joined(separator: " ")
        let turn = understood(pronoun.replaced(by: topic), language, in: scene, isBehind: true)
        guard case .instructions = turn?.reading else { return nil }
        return turn
    }

    /// What is left of a message; nil where it is not clear, or somebody's text may go on in what was left out.
    private func understood(_ request: String, _ language: Language, in scene: Scene, isBehind: Bool) -> Turn? {
        let turn = understand(request, language, in: scene)
        guard case .instructions(let found, _) = turn.reading else {
            return turn.isUnderstood || turn.asksForOneThing ? turn : nil
        }
        let writes = found.contains { if case .edit(let edit) = $0 { !edit.freeTexts.isEmpty } else { false } }
        return turn.addsDrawing || writes && !isBehind ? nil : turn
    }
}

/// A clause that asks for nothing.
private struct Aside {
    /// What it tells of; nil where that is not one thing.
    let topic: SegmentAddress?

    /// - Returns: nil where it may ask for something.
    init?(_ words: String, in context: EditContext, _ language: Language, isBefore: Bool) {
        let text = SourceText(words)
        let tokens = Tokenings(text, in: context).named
        let story = StoryClause(text, tokens[...])
        guard
            RemarkClause(text, tokens[...]) != nil || story != nil && story?.stretch == nil
                || Self.tells(text, tokens, isBefore: isBefore)
        else { return nil }
        let resolver = ReferenceResolver(context: context, language: language)
        let pointed = resolver.pointed(at: Clause(text: text, tokens: tokens[...]))
        topic = pointed?.context.lastTouched ?? Self.topic(calledOtherwise: words, in: context, language)
    }

    /// 集市 is what market.mp4 is called too.
    private static func topic(calledOtherwise words: String, in context: EditContext, _ language: Language)
        -> SegmentAddress?
    {
        guard let named = NameAliases.named(words, in: context) else { return nil }
        let text = SourceText(named)
        let clause = Clause(text: text, tokens: Tokenings(text, in: context).named[...])
        return ReferenceResolver(context: context, language: language).pointed(at: clause)?.context.lastTouched
    }
}

extension Aside {
    /// Whether somebody does something, or something is somehow, that nobody knows of: "my daughter insists", "these stills
    /// are lifeless", "a bit hasty for my taste".
    private static func tells(_ text: SourceText, _ tokens: [Token], isBefore: Bool) -> Bool {
        guard let first = tokens.first, (2...14).contains(tokens.count),
            !tokens.contains(where: \.mayAskForSomething), !RemarkClause.asks(text, tokens),
            !tokens.contains(where: { token in token.range.contains { limits.matchEnd(in: text, at: $0) != nil } })
        else { return false }
        let unknown = tokens.indices.filter { tokens[$0].kind == .other }
        let start = first.range.lowerBound
        if persons.matchEnd(in: text, at: start) != nil { return !unknown.isEmpty }
        // "The beach brighter" may ask for it, "the kids love the beach" does not.
        let isFragment = isBefore && fragments.matchEnd(in: text, at: start) != nil
        guard isFragment || owners.matchEnd(in: text, at: start) != nil else { return false }
        return unknown.count > 1
    }

    private static let owners = Phrases([
        "my", "our", "his", "her", "their", "your", "the", "this", "that", "these", "those",
    ])

    /// What says before a request why it is made; behind it, "a bit fancy" would be part of it.
    private static let fragments = Phrases([
        "a bit", "a little", "way too", "too", "far too", "looks", "feels", "kinda", "kind of", "so", "such a",
        "what a",
    ])

    /// What says when, or what it is not to be, changes what is asked for beside it.
    private static let limits = Phrases([
        "when", "while", "until", "till", "before", "after", "during", "once", "as soon", "starting", "ending",
        "together",
        "not", "never", "than", "without", "instead", "each", "every", "both", "same", "like", "as", "at", "from",
    ])

    private static let persons = Phrases([
        "i", "i'm", "it", "it's", "there's", "you", "kids", "folks", "my boss", "my client", "my daughter", "my son",
        "my wife", "my husband", "my mom", "my mum", "my dad",
        "my friend", "my friends", "my family", "my kids", "my teacher", "my editor", "my partner", "my girlfriend",
        "my boyfriend", "my sister", "my brother", "my team", "our client", "the client", "the boss", "everyone",
        "everybody", "people", "nobody", "no one", "somebody", "someone", "he", "she", "they", "we", "viewers",
        "youtube",
        "tiktok", "instagram", "我老板", "我客户", "客户", "老板", "我妈", "我爸", "我老婆", "我老公", "我朋友", "女儿", "儿子", "甲方", "大家",
        "别人", "观众", "他们", "他", "她", "同事", "领导",
    ])
}

/// The first word of a request that stands for what was told of.
private struct Pronoun {
    private let text: SourceText
    private let range: Range<Int>

    init?(in request: String) {
        let text = SourceText(request)
        for place in 0..<text.count {
            guard let end = Self.words.matchEnd(in: text, at: place) else { continue }
            (self.text, range) = (text, place..<end)
            return
        }
        return nil
    }

    func replaced(by words: String) -> String {
        text.string(0..<range.lowerBound) + words + text.string(range.upperBound..<text.count)
    }

    private static let words = Phrases(
        [
            "that clip", "that one", "this clip", "this one", "that bit", "that part", "that shot", "that scene", "it",
            "that", "them", "those", "these",
        ]
            + ["那段", "这段", "它", "那个片段", "这个片段", "那一段", "这一段"]
    )
}
