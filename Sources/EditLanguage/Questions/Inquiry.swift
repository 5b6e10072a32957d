import Timeline

/// Finds what a question wants to know: a word that asks, a property, and a reference as in edits.
struct Inquiry {
    let text: SourceText
    let tokens: [Token]
    let intention: Intention
    let context: EditContext
    let language: Language
    let places: [Int]
    let clause: Clause

    init(_ text: SourceText, _ tokens: [Token], _ intention: Intention, in context: EditContext, _ language: Language) {
        self.text = text
        self.tokens = tokens
        self.intention = intention
        self.context = context
        self.language = language
        // 标题是什么颜色: what looks like the beginning of a text is asked about.
        places = intention == .request ? Intention.places(of: tokens) : tokens.filter(\.isPlain).flatMap(\.range)
        clause = Clause(text: text, tokens: tokens[...])
    }

    /// A question is short; what is longer holds more than one.
    private static let mostTokens = 24

    /// The facts that answer; nil where nothing is asked that they can tell.
    ///
    /// - Throws: what is not clear about the thing that was asked about.
    func answer() throws(ReadingError) -> Answer? {
        guard tokens.count <= Self.mostTokens else { return nil }
        if let kept { return kept }
        guard !hasText else { return nil }
        if let answer = ofHistory() ?? supposed() { return answer }
        guard isAsked else { return nil }
        if case .question(let range) = intention, says(AnswerWords.whatIf) { return consequence(of: range) }
        if says(AnswerWords.abilities) { return Topic(of: clause).map(Answer.abilities) }
        guard !asksHow, !saysToDo else { return nil }
        if let answer = try ofFilm() { return answer }
        return try ofThings()
    }

    /// What stands in quotes is no question, but it may be what is asked about.
    private var hasText: Bool { clause.has(.saying) && clause.has { if case .quoted = $0 { true } else { false } } }

    func says(_ phrases: Phrases) -> Bool { places.contains { phrases.matchEnd(in: text, at: $0) != nil } }

    var isAsked: Bool {
        switch intention {
        case .question, .lengthAsked: true
        case .refusal: false
        case .request: language == .chinese && saysMark || beginsWithList
        }
    }

    /// "List my files": what asks to be told stands first.
    private var beginsWithList: Bool {
        places.first.map { AnswerWords.lists.matchEnd(in: text, at: $0) != nil } ?? false
    }

    /// "How do I …?" wants to be told how, and not what is.
    private var asksHow: Bool { says(IntentionWords.ways) }

    /// "Should I cut the market clip?", 删掉几秒好: not about what is.
    private var saysToDo: Bool {
        tokens.contains { token in
            guard case .verb(let verb)? = token.term, verb != .add else { return false }
            // "What does it say", "which files did I use": these ask for nothing to be done.
            return ![.use, .put, .make, .keep, .mute].contains(verb)
                && !["play", "end", "播放"].contains { text.spells($0, in: token.range) }
        }
    }

    /// What would come of an instruction.
    private func consequence(of range: Range<Int>) -> Answer? {
        var start = range.lowerBound
        while let end = AnswerWords.whatIf.matchEnd(in: text, at: start), end < range.upperBound { start = end }
        let sentence = text.string(start..<range.upperBound).trimmingSigns
        guard case .success(let instructions) = EditReader.instructions(sentence, in: context, language: language),
            let after = Consequences.draft(of: instructions, on: context.draft)
        else { return nil }
        return .wouldChange(sentence: sentence, lasting: nil, changes(from: context.draft, to: after))
    }

    /// What is asked of all of the film.
    private func ofFilm() throws(ReadingError) -> Answer? {
        if says(AnswerWords.unplaced) {
            let placed = Set(context.draft.tracks.flatMap(\.segments).compactMap { $0.media?.source })
            return .files(context.uploads.filter { !placed.contains(.file(id: $0.id)) }, areUnplaced: true)
        }
        if says(AnswerWords.files), !says(AnswerWords.length) { return .files(context.uploads, areUnplaced: false) }
        let isCount = says(AnswerWords.count) || says(AnswerWords.existence)
        if clause.has({ if case .sense(.transition) = $0 { true } else { false } }) {
            let draft = context.draft
            return .transitions(draft.addresses.filter { draft[$0]?.transition != nil })
        }
        if says(AnswerWords.canvas), !namesSegment { return .canvas }
        if isCount, clause.has(.track) || clause.has({ if case .sense(.lane) = $0 { true } else { false } }) {
            return .tracks
        }
        if isCount, !says(AnswerWords.length), let noun {
            return .count(noun, resolver.candidates(noun, in: .any))
        }
        return nil
    }

    var resolver: ReferenceResolver {
        ReferenceResolver(context: context, language: language, opening: context.draft)
    }

    private var noun: Noun? {
        let nouns = clause.parts.compactMap { part -> Noun? in
            if case .target(.kind(let noun?, ordinal: nil)) = part.kind { noun } else { nil }
        }
        return nouns.first { $0 != .clip } ?? nouns.first ?? (language == .chinese && says(Self.pieces) ? .clip : nil)
    }

    private static let pieces = Phrases(["几段", "多少段", "几个片段"])

    private var namesSegment: Bool { (try? things())?.isEmpty == false }

    /// What is asked of single things; of the film where none is named.
    private func ofThings() throws(ReadingError) -> Answer? {
        if let extreme { return .fact(.length, of: [extreme]) }
        if let beside = try neighbour() { return beside }
        let found = try things()
        if let found, !found.isEmpty, let fact = fact(of: found) { return .fact(fact, of: found) }
        if says(AnswerWords.length), found == nil { return try filmLength() }
        if let time = momentAsked { return .moment(time, segments(at: time)) }
        if says(AnswerWords.place), found == nil { return nil }
        return says(AnswerWords.contents) || says(AnswerWords.lists) ? .contents : nil
    }

    /// The longest or the shortest clip, where one is asked for.
    private var extreme: SegmentAddress? {
        let length = { (address: SegmentAddress) in context.draft[address]?.duration ?? 0 }
        let clips = resolver.candidates(.clip, in: .clips)
        if says(AnswerWords.longest) { return clips.max { length($0) < length($1) } }
        return says(AnswerWords.shortest) ? clips.min { length($0) < length($1) } : nil
    }

    private func fact(of things: [SegmentAddress]) -> Answer.Fact? {
        let isTitle = things.allSatisfy { $0.track.kind == .text }
        if says(AnswerWords.name), !says(AnswerWords.length) { return .name }
        if says(AnswerWords.volume), !isTitle { return .volume }
        if language == .chinese, says(AnswerWords.place) { return .place }
        if says(AnswerWords.length) { return .length }
        if says(AnswerWords.speed), !isTitle { return .speed }
        if says(AnswerWords.settings) { return .settings }
        if says(AnswerWords.place) { return .place }
        return isTitle && says(AnswerWords.text) ? .text : nil
    }

    /// The segments that are named; nil where it is the film, or nothing.
    private func things() throws(ReadingError) -> [SegmentAddress]? {
        for part in clause.parts {
            switch part.kind {
            case .target(.kind(.clip, ordinal: nil)) where clause.saysFilm, .target(.kind(.file, ordinal: nil)),
                .target(.pronoun):
                continue
            case .target(.kind(let noun?, ordinal: nil)):
                let found = resolver.candidates(noun, in: .any)
                guard !found.isEmpty else { throw .none(noun) }
                return found
            case .target(let reference): return [try resolver.find(reference, in: .any)]
            case .sense(.all) where clause.has(.target(.kind(.clip, ordinal: nil))):
                return resolver.candidates(.clip, in: .any)
            case .quoted(let name), .fileName(let name):
                let found = resolver.named(name)
                if !found.isEmpty { return found }
            default: continue
            }
        }
        return nil
    }

    /// "What is at 5 s", 第5秒是什么.
    private var momentAsked: Int? {
        clause.parts.compactMap { part -> Int? in
            switch part.kind {
            case .start(let time), .time(let time): time
            case .playhead: context.playhead
            default: nil
            }
        }.first
    }
}

extension Token {
    /// Whether it is neither quoted nor a name.
    fileprivate var isPlain: Bool {
        switch kind {
        case .quoted, .name, .fileName: false
        default: true
        }
    }
}
