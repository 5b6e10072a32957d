import Timeline

// A request right behind what was told: of that, and of nothing else.
extension SentenceReader {
    /// What a clause asks for: of the stretch that was told of right before it, where it names nothing else.
    mutating func asked(_ clause: Clause, at start: Int, after last: Previous?, in resolver: ReferenceResolver)
        -> [Edit]?
    {
        if start == unsaid, told != nil, !clause.namesThing || clause.namesOnlyClip {
            return spokenOf(clause, at: start, in: resolver)
        }
        let found = found(in: clause, after: last, in: resolver) ?? spokenOf(clause, at: start, in: resolver)
        // "The camera shakes there, cut it out": nobody knows what.
        if start == vague, !clause.namesThing, !clause.has(\.saysWhere), found?.contains(where: \.takesAway) ?? false {
            note(.pronoun)
            return nil
        }
        // 集市那块太吵了，原声关掉, where nothing is called so: of that, and not of all.
        if start == vague, let found, found.count > 1, !clause.hasWord(.all), Set(found.map(\.kind)).count == 1 {
            note(.pronoun)
            return nil
        }
        return found
    }

    /// What a clause asks for that leaves out of what, right behind what tells it.
    private mutating func spokenOf(_ clause: Clause, at start: Int, in resolver: ReferenceResolver) -> [Edit]? {
        var clause = clause
        if start == unsaid, let told {
            // "From 5 to 9 s somebody walks by, cut that out".
            _ = clause.take(.target(.pronoun)) || clause.take(.target(.kind(.clip, ordinal: nil)))
            guard !clause.namesThing else { return nil }
            clause.append(told)
            isTelling = true
            defer { isTelling = false }
            return found(in: clause, after: nil, in: resolver)
        }
        guard start == unsaid, !clause.namesThing, !clause.has(.target(.pronoun)) else { return nil }
        clause.append(.target(.pronoun))
        return found(in: clause, after: nil, in: resolver)
    }
}

extension Clause {
    /// "Cut that clip out", of what was told of.
    fileprivate var namesOnlyClip: Bool {
        parts.allSatisfy { part in
            if case .target(let reference) = part.kind {
                reference == .pronoun || reference == .that(.clip) || reference == .kind(.clip, ordinal: nil)
            } else {
                true
            }
        }
    }
}

extension Part.Kind {
    /// Whether it says where in the film.
    fileprivate var saysWhere: Bool {
        switch self {
        case .span, .first, .last, .beyond, .start, .beside, .playhead, .portion, .volume, .canvas, .ratio: true
        default: false
        }
    }
}

extension Edit {
    fileprivate var takesAway: Bool { operation is Delete || operation is Cut || operation is Trim }
}
