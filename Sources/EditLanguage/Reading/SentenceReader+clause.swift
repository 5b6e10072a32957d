import Timeline

extension SentenceReader {
    /// What a clause asks for; the verb of the edit before is tried where it has none: "… and a title".
    mutating func found(in bare: Clause, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]? {
        guard !bare.isOpenBetween, !bare.joinsUnlikeThings, !bare.joinsVerbs, !bare.addsStretch(to: last?.verb) else {
            return nil
        }
        isSoAlready = false
        var resolver = resolver
        resolver.isOfSubtitles = bare.speaksOfSubtitles
        // "Keep the first 5 s of it, delete the rest": what is left of it, and no other thing.
        if last?.verb == .keep, bare.takesAwayTheRest { return [] }
        do throws(ReadingError) {
            if let portioned = try bare.measuringPortion(in: resolver) {
                return found(in: portioned, of: bare, after: last, in: resolver)
            }
            if let each = try eachOfGroup(bare, in: resolver) {
                guard each.count > 1 else { return found(in: each[0], of: bare, after: last, in: resolver) }
                return read(each, in: resolver) ?? freely(bare, after: last, in: resolver)
            }
        } catch {
            note(error)
            // "Every time the shot changes there should be a ding": not of each shot.
            return isFree ? framed(bare, after: last, in: resolver) : nil
        }
        var attempts: [Clause] = [bare, bare.settingBack].compactMap(\.self)
        let wanted = { (edits: [Edit]) in !Self.describes(last?.edit, edits, bare) }
        if let named = bare.namingProperty(in: resolver), let edits = read(named, in: resolver) { return edits }
        if let named = bare.namingOneOfSeveral(in: resolver), let edits = read(named, in: resolver) { return edits }
        if bare.isVerbless, let verb = last?.verb, !(verb == .remove && bare.saysFadeAndLength) {
            let inheriting = Clause(text: text, parts: bare.parts, inherited: verb)
            let before = doubts
            let inherited = read(inheriting, in: resolver, where: wanted)
            if verb == .remove, inherited.map({ changesNothing($0, in: resolver) }) ?? isSoAlready,
                let edits = notTakenAway(bare, in: resolver, where: wanted)
            {
                return edits
            }
            if let inherited { return inherited }
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
            if let edits = readPlainly(attempt, after: last, in: resolver) { return edits }
        }
        for attempt in attempts {
            if let edits = read(attempt, by: EditRequests.lastRules, in: resolver) { return edits }
        }
        if let edits = freely(bare, after: last, in: resolver) { return edits }
        do throws(ReadingError) {
            if !isSoAlready, let open = try bare.openDetail(in: resolver) { note(open) }
        } catch {
            note(error)
        }
        if resolver.isOfSubtitles, resolver.candidates(.title, in: .any).isEmpty {
            // There are no subtitles: the title may be meant.
            let titles = resolver.draft.addresses.filter { $0.track.kind == .text }
            if !titles.isEmpty { note(.which(titles)) }
        }
        // "Move dinner to the front and market to the end" where market is there then: the rest is to be done all the same.
        return isSoAlready ? [] : nil
    }

    /// What a clause asks for that was said more plainly; what no rule can read of it is said again as it was said first.
    private mutating func found(
        in plain: Clause,
        of bare: Clause,
        after last: Previous?,
        in resolver: ReferenceResolver
    ) -> [Edit]? {
        let wasFree = isFree
        isFree = false
        let edits = found(in: plain, after: last, in: resolver)
        isFree = wasFree
        return edits ?? freely(bare, after: last, in: resolver)
    }

    private mutating func freely(_ bare: Clause, after last: Previous?, in resolver: ReferenceResolver) -> [Edit]? {
        isFree && !isSoAlready ? framed(bare, after: last, in: resolver) : nil
    }

    /// "Delete the first clip, mirror the last one": of what is named and is not mirrored nothing is to be taken away.
    private mutating func notTakenAway(_ bare: Clause, in resolver: ReferenceResolver, where isWanted: ([Edit]) -> Bool)
        -> [Edit]?
    {
        guard bare.namesThing else { return nil }
        let wasSo = isSoAlready
        defer { isSoAlready = wasSo }
        return read(bare, in: resolver) { edits in
            isWanted(edits) && !edits.isEmpty
                && edits.allSatisfy { [.setLook, .setSpeed, .setReversed].contains($0.kind) }
        }
    }

    private func changesNothing(_ edits: [Edit], in resolver: ReferenceResolver) -> Bool {
        edits.allSatisfy { edit in
            do throws(EditRefusal) {
                _ = try resolver.draft.applying(edit) { "\u{0}" }
                return false
            } catch {
                return error == .noChange
            }
        }
    }

    /// What a clause asks for that tells what it speaks of by its place, or speaks of a part of it.
    private mutating func readPlainly(_ clause: Clause, after last: Previous?, in resolver: ReferenceResolver)
        -> [Edit]?
    {
        do throws(ReadingError) {
            if let named = try naming(clause, in: resolver) { return found(in: named, after: last, in: resolver) }
            guard let pieces = try pieces(of: clause, in: resolver),
                let edits = read(pieces.clauses, in: pieces.after), edits.allSatisfy(\.isOfProperty)
            else { return nil }
            return pieces.splits + edits
        } catch {
            note(error)
            return nil
        }
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
                // "Remove the second one" behind transitions: it may be a cut or a clip.
                let isMisled = resolver.context.lastProperty != nil && clause.countsWithoutNoun
                guard !isMisled || !edits.contains(where: resolver.context.mayBeMisled) else {
                    note(.pronoun)
                    return nil
                }
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
            let measured = (try? clause.measuringPortion(in: resolver)) ?? clause
            guard budget > 0, let edits = read(measured, in: resolver) else { return nil }
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
}
