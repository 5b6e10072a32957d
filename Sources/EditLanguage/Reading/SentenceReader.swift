import Timeline

/// Finds the instructions of a sentence: tries where each ends, shortest first, until all of it can be read.
///
/// "A clip of sun and sea" and "a clip of the sun and a title" look alike up to the "and"; which one it is shows only
/// by reading on. Each instruction is read against the draft as the ones before it leave it.
struct SentenceReader {
    let text: SourceText
    let tokens: [Token]
    /// How many clauses may still be tried: a sentence full of "and" must not take for ever.
    private var budget = 120
    /// How many edits it may still ask for: "duplicate it 20 times" is one clause.
    private var editsLeft = 500
    /// Where a clause may end, the places to be tried first first.
    var places: [Int] = []
    /// What to ask if nothing fits; the first precise reason is the best one.
    private var error: ReadingError?
    private var doubts = 0
    /// Whether the clause being read was understood, and would change nothing.
    private var isSoAlready = false

    /// What the clause before asked for, and the verb that one without a verb takes over.
    private struct Previous {
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
        language: Language
    ) throws(ReadingError) -> [Instruction] {
        if let history = HistoryRule().read(Clause(text: text, tokens: tokens[...])) { return [history] }
        var reader = SentenceReader(text: text, tokens: tokens)
        let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        guard let edits = reader.edits(from: 0, after: nil, in: resolver), !edits.isEmpty else {
            throw reader.error ?? reader.unknownWords ?? .notUnderstood
        }
        return edits.map(Instruction.edit)
    }

    /// The edits of the tokens from a place on; nil where they cannot all be read.
    ///
    /// - Parameter cuts: the stretches that the clauses just before cut out, in times of the film as it was.
    private mutating func edits(
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
            guard var found = found(in: clause, after: last, in: resolver) else { continue }
            guard let cuts = clause.isVerbless ? sharing(cuts, with: &found) : found.cutRanges else { continue }
            let verb = clause.lastingVerb ?? found.last?.requested.verb
            let previous = verb.map { Previous(edit: found.last, verb: $0) }
            guard let next = applying(&found, in: resolver),
                let rest = edits(from: end, after: previous, cuts: cuts, in: next)
            else { continue }
            return found + rest
        }
        return nil
    }

    /// What a clause asks for; the verb of the edit before is tried where it has none: "… and a title".
    private mutating func found(in bare: Clause, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]? {
        guard !bare.isOpenBetween, !bare.joinsUnlikeThings, !bare.joinsVerbs, !bare.addsStretch(to: last?.verb) else {
            return nil
        }
        isSoAlready = false
        var attempts: [Clause] = [bare, bare.settingBack].compactMap(\.self)
        if bare.has(.verb(.unsupported)) { note(.unsupported) }
        let wanted = { (edits: [Edit]) in !Self.describes(last?.edit, edits, bare) }
        if let named = bare.namingProperty(in: resolver), let edits = read(named, in: resolver) { return edits }
        if bare.isVerbless, let verb = last?.verb {
            let inheriting = Clause(text: text, parts: bare.parts, inherited: verb)
            let before = doubts
            if let edits = read(inheriting, in: resolver, where: wanted) { return edits }
            // "Delete the second clip and the transition" where there is none: to add one is the contrary.
            attempts = doubts > before && verb == .remove ? [inheriting] : [inheriting, bare]
        }
        for attempt in attempts where attempt.inherited == nil {
            if let edits = read(attempt, in: resolver, where: wanted) { return edits }
        }
        for attempt in attempts {
            guard let each = attempt.forEachNamed() ?? attempt.forEach(in: resolver) else { continue }
            if let edits = read(each, in: resolver) { return edits }
        }
        for attempt in attempts {
            if let edits = read(attempt, by: EditRequests.lastRules, in: resolver) { return edits }
        }
        // "Move dinner to the front and market to the end" where market is there then: the rest is to be done all the same.
        return isSoAlready ? [] : nil
    }

    /// What the first rule that can read all of a clause makes of it.
    ///
    /// The one place where what was left over is counted: a word that nobody took may have changed the meaning.
    private mutating func read(
        _ clause: Clause,
        by rules: [any EditRule] = EditRequests.rules,
        in resolver: ReferenceResolver,
        where isWanted: ([Edit]) -> Bool = { _ in true }
    ) -> [Edit]? {
        for rule in rules {
            var rest = clause
            do throws(ReadingError) {
                guard let edits = try rule.readAll(&rest, in: resolver), isWanted(edits) else { continue }
                // "Add upbeat music instead" takes something away as well.
                guard !edits.contains(where: \.isAddition) || !clause.says(Self.instead) else { continue }
                guard rest.isSpent else { continue }
                guard
                    !clause.speaksOfIt(in: resolver)
                        || !resolver.isItUnknown(for: edits) && !edits.contains(where: resolver.context.mayBeMisled)
                else {
                    note(.pronoun)
                    return nil
                }
                return edits
            } catch {
                note(error)
                // What is to be taken away and is not there was somewhere else.
                let takesAway = clause.inherited == .remove || clause.has(.verb(.remove))
                if error == .refused(.noChange), rest.isSpent, !takesAway { isSoAlready = true }
            }
        }
        return nil
    }

    /// The same instruction for several things, all of them as they stand before it.
    private mutating func read(_ clauses: [Clause], in resolver: ReferenceResolver) -> [Edit]? {
        var found: [Edit] = []
        for clause in clauses {
            guard budget > 0, let edits = read(clause, in: resolver) else { return nil }
            budget -= 1
            // "a clip of rain between the first and the second clip" is one clip, if anything.
            guard !edits.contains(where: \.isAddition) else { return nil }
            found += edits
        }
        do throws(ReadingError) {
            return try resolver.changes(found.countedAnew)
        } catch {
            note(error)
            return nil
        }
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
                next.isTouchedHere = true
                next.context.draft = draft
                useful.append(edit)
                editsLeft -= 1
                guard editsLeft > 0 else {
                    error = .tooLong
                    budget = 0
                    return nil
                }
            } catch {
                note(.refused(error))
                guard error == .noChange else { return nil }
            }
        }
        edits = useful
        return next
    }

    private mutating func note(_ error: ReadingError) {
        doubts += 1
        self.error = self.error ?? error
    }

    /// "please", "thanks", and a full stop ask for nothing.
    private func isEmptyTalk(from start: Int) -> Bool {
        start > 0 && tokens[start...].allSatisfy { $0.term == .filler || $0.term == .joint }
    }
}
