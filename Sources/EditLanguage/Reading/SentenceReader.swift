import Timeline

/// Finds the instructions of a sentence: tries where each ends, shortest first, until all of it can be read.
///
/// "A clip of sun and sea" and "a clip of the sun and a title" look alike up to the "and"; which one it is shows only
/// by reading on. Each instruction is read against the draft as the ones before it leave it.
struct SentenceReader {
    let text: SourceText
    let tokens: [Token]
    /// How many clauses may still be tried: a sentence full of "and" must not take for ever.
    var budget = 120
    /// How many edits it may still ask for: "duplicate it 20 times" is one clause.
    private var editsLeft = 500
    /// Where a clause may end, the places to be tried first first.
    var places: [Int] = []
    /// What to ask if nothing fits; the first precise reason is the best one.
    var error: ReadingError?
    var doubts = 0
    /// Where a clause begins that need not say of what: 第二段拍糊了，删掉.
    var unsaid: Int?
    /// The stretch of the film that was told of right before that.
    var told: Part.Kind?
    /// Whether the clause being read was understood, and would change nothing.
    var isSoAlready = false
    /// Where a clause begins behind a story that points at nothing: it has to say of what.
    var vague: Int?
    /// Whether what was told of stands for "it" in what is being read.
    var isTelling = false
    /// Whether clauses that no rule can read are said again in plain words.
    var isFree = false

    /// What the clause before asked for, and the verb that one without a verb takes over.
    struct Previous {
        /// Nothing where the clause asked for what is so already.
        let edit: Edit?
        let verb: Verb
    }

    private init(text: SourceText, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        places = findPlaces()
    }

    static func read(
        _ text: SourceText,
        tokens: [Token],
        in context: EditContext,
        language: Language,
        isFree: Bool = false
    ) throws(ReadingError) -> [Instruction] {
        let whole = Clause(text: text, tokens: tokens[...])
        if let history = try HistoryRule(context: context).read(whole) { return [history] }
        var reader = SentenceReader(text: text, tokens: tokens)
        reader.isFree = isFree
        let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        let found = reader.edits(from: 0, after: nil, in: resolver)
        guard let edits = found, !edits.isEmpty else {
            // That one thing is so already says nothing of what else was asked for.
            if found == nil, reader.error == .refused(.noChange), let unknown = reader.unknownWords { throw unknown }
            throw reader.error ?? reader.unknownFile(in: context) ?? reader.unknownWords ?? .notUnderstood
        }
        return edits.map(Instruction.edit)
    }

    /// The edits of the tokens from a place on; nil where they cannot all be read.
    ///
    /// - Parameter cuts: the stretches that the clauses just before cut out, in times of the film as it was.
    mutating func edits(
        from start: Int,
        after last: Previous?,
        cuts: [TimeRange] = [],
        in resolver: ReferenceResolver
    ) -> [Edit]? {
        var start = start
        var resolver = resolver
        while start < tokens.count, isJoint(start) {
            // "Delete the first clip, then trim the first clip": numbers are told anew.
            if Self.sequences.stands(in: text, tokens[start].range) { resolver.opening = resolver.draft }
            start += 1
        }
        guard start < tokens.count, !isEmptyTalk(from: start) else { return [] }
        for end in ends(from: start) {
            guard budget > 0 else { return nil }
            budget -= 1
            let clause = Clause(text: text, tokens: tokens[start..<end])
            if let rest = behindReason(clause, at: start..<end, after: last, in: resolver) { return rest }
            guard var found = asked(clause, at: start, after: last, in: resolver)
            else {
                continue
            }
            guard
                let cuts = clause.isVerbless
                    ? sharing(cuts, with: &found, isFromEnd: clause.countsFromEnd) : found.cutRanges
            else { continue }
            let verb = clause.lastingVerb ?? found.last?.requested.verb
            let previous = verb.map { Previous(edit: found.last, verb: $0) }
            guard let next = applying(&found, in: resolver),
                let rest = edits(from: end, after: previous, cuts: cuts, in: next)
            else { continue }
            return found + rest
        }
        guard let beside = besideRemark(from: start, after: last, in: resolver),
            let rest = edits(from: beside.end, after: last, cuts: cuts, in: beside.resolver)
        else { return nil }
        return last == nil ? rest.nonEmpty : rest
    }

    /// The resolver after some edits, with new segments named for the time of reading only. Those that would change
    /// nothing are dropped: "start it at 2 s and end it at 5 s" may find its end where it is to be.
    private mutating func applying(_ edits: inout [Edit], in resolver: ReferenceResolver) -> ReferenceResolver? {
        var next = resolver
        var useful: [Edit] = []
        for (number, edit) in edits.enumerated() {
            do throws(EditRefusal) {
                var count = 0
                let prefix = "\u{0}\(budget)-\(number)-"
                let before = next.draft
                let draft = try before.applying(edit) {
                    count += 1
                    return "\(prefix)\(count)"
                }
                next.context.lastTouched = edit.operation.subject.address(in: draft, before: before) {
                    $0?.hasPrefix(prefix) == true
                }
                next.context.lastProperty = edit.operation.subject.property
                next.context.spokeOfSeveral = edit.operation.subject == .pieces
                next.context.several = []
                next.isTouchedHere = true
                next.context.pieces = Focus.pieces(of: edit, before: before, after: draft)
                if let spoken = edit.operation.subject.spokenID(before: before) { next.mentioned.insert(spoken) }
                if case .duplicate = edit, resolver.language == .chinese {
                    let old = Set(before.addresses.compactMap { before[$0]?.id })
                    next.copies.formUnion(draft.addresses.compactMap { draft[$0]?.id }.filter { !old.contains($0) })
                }
                next.context.draft = draft
                useful.append(edit)
                editsLeft -= 1
                guard editsLeft > 0 else {
                    error = .tooLong
                    budget = 0
                    return nil
                }
            } catch {
                // That what is there is missing would be told of the film as the clauses before leave it.
                if case .noSegment(let address, let available) = error, available.contains(address) { return nil }
                note(.refused(error))
                guard error == .noChange else { return nil }
            }
        }
        edits = useful
        return next
    }

    mutating func note(_ error: ReadingError) {
        doubts += 1
        // That a thing is not so long says more than which may be meant.
        if case .which = self.error, error.isOfLength { self.error = error }
        self.error = self.error ?? error
    }

    /// "please", "thanks", and a full stop ask for nothing.
    private func isEmptyTalk(from start: Int) -> Bool {
        start > 0 && tokens[start...].allSatisfy { $0.term == .filler || $0.term == .joint }
    }
}
