import Timeline

extension SentenceReader {
    /// What is asked for beside the reason for it: "the music is too loud, turn it down to 20%", "brighten clip 2, it's too
    /// dark". A fault that is followed by what is to be done says of what, and asks for nothing itself.
    ///
    /// - Returns: nil where the clause is no reason, or stands for itself.
    mutating func behindReason(
        _ clause: Clause,
        at place: Range<Int>,
        after last: Previous?,
        in resolver: ReferenceResolver
    ) -> [Edit]? {
        let isFirst = last == nil
        guard clause.isVerbless else { return nil }
        if let last, saysWhy(clause, last, in: resolver) {
            return edits(from: place.upperBound, after: last, in: resolver)
        }
        guard clause.hasWord(.complaint) else { return behindState(clause, at: place, isFirst: isFirst, in: resolver) }
        if !isFirst, !clause.namesThing { return edits(from: place.upperBound, after: nil, in: resolver) }
        guard place.upperBound < tokens.count, let pointed = resolver.pointed(at: clause) else { return nil }
        let behind = Clause(text: text, tokens: tokens[place.upperBound...])
        guard !behind.hasWord(.complaint) else { return nil }
        guard behind.namesThing, !behind.namesOnlyThatClip else {
            return edits(from: place.upperBound, after: nil, in: pointed).flatMap(\.nonEmpty)
        }
        // "Clip 2 is too dark, brighten clip 2": not twice.
        guard let cure = found(in: clause, after: nil, in: resolver),
            let rest = edits(from: place.upperBound, after: nil, in: resolver),
            rest.contains(where: { edit in cure.contains { $0.concerns(edit) } })
        else { return nil }
        return rest
    }
}

extension SentenceReader {
    /// "The beach one is sideways, rotate it by 90 degrees": what it is, and then what it is to be; not both.
    private mutating func behindState(
        _ clause: Clause,
        at place: Range<Int>,
        isFirst: Bool,
        in resolver: ReferenceResolver
    )
        -> [Edit]?
    {
        guard isFirst, place.upperBound < tokens.count, clause.says(Self.states),
            let pointed = resolver.pointed(at: clause),
            let state = found(in: clause, after: nil, in: resolver), !state.isEmpty,
            let rest = edits(from: place.upperBound, after: nil, in: pointed),
            rest.contains(where: { edit in state.contains { $0.concerns(edit) } })
        else { return nil }
        return rest
    }

    /// "Rotate it by 180 degrees, it's upside down": what it was before that, and not once more.
    private mutating func saysWhy(_ clause: Clause, _ last: Previous, in resolver: ReferenceResolver) -> Bool {
        guard let edit = last.edit, let first = clause.parts.first,
            Self.itIs.matchEnd(in: clause.text, at: first.range.lowerBound) != nil, !clause.hasWord(.complaint)
        else { return false }
        let before = error
        defer { error = before }
        guard let state = found(in: clause, after: nil, in: resolver), !state.isEmpty else { return false }
        return state.allSatisfy { $0.concerns(edit) }
    }

    private static let itIs = Phrases(["it's", "it is", "that's", "that is", "they're", "they are", "它是", "因为"])
    private static let states = Phrases(["is", "are", "was", "were", "looks", "look", "comes out", "came out", "是"])
}

extension Edit {
    /// Whether another edit is of its kind and about the same thing.
    fileprivate func concerns(_ other: Edit) -> Bool {
        requested.request == other.requested.request && operation.subject == other.operation.subject
    }
}

extension Clause {
    /// "Boost that clip": of what it is said that stands before.
    fileprivate var namesOnlyThatClip: Bool {
        let named = parts.compactMap { part -> Reference? in
            if case .target(let reference) = part.kind { reference } else { nil }
        }
        return !named.isEmpty && named.allSatisfy { $0 == .pronoun || $0 == .that(.clip) }
            && !has { kind in
                switch kind {
                case .label, .quoted, .fileName, .upload, .sense(.all), .sense(.whole), .sense(.pair): true
                default: false
                }
            }
    }

    /// Whether it says of what, and not only "it".
    var namesThing: Bool {
        has { kind in
            switch kind {
            case .target(.pronoun): false
            case .target, .label, .quoted, .fileName, .upload, .sense(.all), .sense(.whole), .sense(.pair): true
            default: false
            }
        }
    }
}

extension ReferenceResolver {
    /// With what a clause points at as what was just spoken of; nil where that is not one thing, and not the film.
    func pointed(at clause: Clause) -> ReferenceResolver? {
        var clause = clause
        let isFilm = clause.saysFilm || clause.hasWord(.all)
        clause.dropSoundOfNamed()
        var next = self
        next.context.lastProperty = nil
        next.context.spokeOfSeveral = false
        let reference = clause.takeReference(in: self)
        if isFilm, reference == nil || reference == .kind(.clip, ordinal: nil) {
            next.context.lastTouched = nil
            next.isTouchedHere = false
            return next
        }
        guard let reference, let address = try? find(reference, in: .any) else { return nil }
        next.context.lastTouched = address
        next.isTouchedHere = true
        return next
    }
}
