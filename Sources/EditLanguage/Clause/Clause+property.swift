import Timeline

extension Clause {
    /// The clause with a name for "it", where what was spoken of last is something that a segment has: "add a crossfade
    /// into the second clip", "make it 2 seconds".
    func namingProperty(in resolver: ReferenceResolver) -> Clause? {
        guard let sense = resolver.context.lastProperty?.sense else { return nil }
        let them = parts.firstIndex(where: { resolver.context.spokeOfSeveral && isThem($0) })
        guard them != nil || speaksOfIt(in: resolver) else { return nil }
        // Where nothing stands for it, its name goes in front.
        guard let place = them ?? parts.firstIndex(where: { $0.kind == .target(.pronoun) }) ?? parts.indices.first
        else { return nil }
        let isSpoken = them != nil || parts[place].kind == .target(.pronoun)
        let owner: Part.Kind
        if let address = resolver.context.lastTouched {
            owner = .target(.address(address))
        } else if resolver.context.spokeOfSeveral {
            owner = .sense(.all)
        } else {
            return nil
        }
        var parts = parts
        let range = parts[place].range
        let named = [Part.Kind.sense(sense), owner].map { Part(kind: $0, range: range, isCompound: false) }
        parts.replaceSubrange(isSpoken ? place..<place + 1 : place..<place, with: named)
        return Clause(text: text, parts: parts, inherited: inherited)
    }
}

extension Clause {
    private func isThem(_ part: Part) -> Bool { part.kind == .other && text.spells("them", in: part.range) }

    /// "Remove the second one" behind "add a crossfade between all clips": of what was spoken of, the second.
    func namingOneOfSeveral(in resolver: ReferenceResolver) -> Clause? {
        guard let sense = resolver.context.lastProperty?.sense, let place = parts.firstIndex(where: \.isCountedAlone),
            !parts.contains(where: { $0.namedKind != nil }), !has(.sense(sense)),
            let address = try? resolver.find(parts[place].reference ?? .pronoun, in: .any),
            resolver.context.several.contains(address)
        else { return nil }
        var parts = parts
        let range = parts[place].range
        let named = [Part.Kind.sense(sense), .target(.address(address))].map { Part(kind: $0, range: range) }
        parts.replaceSubrange(place..<place + 1, with: named)
        return Clause(text: text, parts: parts, inherited: inherited)
    }

    /// The clause with the name of what was spoken of last, of a thing, in front of it.
    func namingProperty(ofPartAt place: Int, in resolver: ReferenceResolver) -> Clause {
        guard let sense = resolver.context.lastProperty?.sense else { return self }
        var parts = parts
        parts.insert(Part(kind: .sense(sense), range: parts[place].range), at: place)
        return Clause(text: text, parts: parts, inherited: inherited)
    }

    /// Whether it names something by its number and says nothing of what it is: "the second one".
    var countsWithoutNoun: Bool { parts.contains(where: \.isCountedAlone) }
}

extension Part {
    fileprivate var reference: Reference? { if case .target(let reference) = kind { reference } else { nil } }

    fileprivate var isCountedAlone: Bool {
        if case .target(.kind(nil, ordinal: .some)) = kind { true } else { false }
    }
}

extension Clause {
    /// "Back to normal speed", "go back to 35%": no version is gone back to, but a value is set.
    var settingBack: Clause? {
        guard let place = parts.firstIndex(where: { $0.kind == .verb(.undo) }), !hasWord(.version), !hasWord(.original),
            parts.indices.contains(place + 1)
        else { return nil }
        var parts = parts
        parts[place] = Part(kind: .verb(.set), range: parts[place].range)
        return Clause(text: text, parts: parts, inherited: inherited)
    }
}

extension SegmentProperty {
    /// The word for it; nil for the look as a whole, of which only a part was spoken of.
    fileprivate var sense: Sense? {
        switch self {
        case .transition: .transition(nil)
        case .fadeIn: .fade(.in)
        case .fadeOut: .fade(.out)
        case .filter: .filter(nil)
        case .motion: .motion(nil)
        case .look: nil
        }
    }
}

extension Clause {
    /// Whether it speaks of "it", or of nothing, which is the same in Chinese, and in "louder".
    ///
    /// Where this very sentence has spoken of something, a clause without a word for it goes on with that.
    func speaksOfIt(in resolver: ReferenceResolver) -> Bool {
        if has(.target(.pronoun)) { return true }
        return (resolver.language == .chinese || isVerbless) && !resolver.isTouchedHere
            && !parts.contains(where: \.saysWhatOrWhere)
    }
}

extension Part {
    /// Whether it says of what something is to be done, or where on the film.
    fileprivate var saysWhatOrWhere: Bool {
        switch kind {
        case .target(.pronoun): false
        case .target, .upload, .fileName, .quoted, .label, .track, .volume, .canvas, .ratio, .size, .lines, .rate,
            .mood,
            .beside, .beyond, .first, .last, .span, .start, .playhead, .verb(.add), .verb(.generate), .sense(.all),
            .sense(.whole), .sense(.pair), .sense(.lane), .sense(.transition), .sense(.loudness), .keyword:
            true
        default: false
        }
    }
}

extension EditContext {
    /// Whether an edit of "it" may be meant for something else than the segment: done to the wrong thing, it hurts.
    func mayBeMisled(by edit: Edit) -> Bool {
        let takesAway = edit.operation is Delete
        let changesLength = edit.operation is any LengthChange
        let movesOrCopies = edit.operation is Move || edit.operation is Duplicate
        return switch lastProperty {
        // A transition can be put elsewhere, too.
        case .transition: takesAway || changesLength || movesOrCopies
        case .fadeIn, .fadeOut: takesAway || changesLength
        // A filter has no length.
        case .filter, .motion, .look: takesAway || spokeOfSeveral && changesLength
        case nil: spokeOfSeveral && (takesAway || changesLength)
        }
    }
}

/// What makes something longer or shorter.
private protocol LengthChange {}
extension Cut: LengthChange {}
extension Trim: LengthChange {}
extension SetLength: LengthChange {}
extension SetSpeed: LengthChange {}
