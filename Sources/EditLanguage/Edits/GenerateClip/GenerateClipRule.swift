import Timeline

/// "make a 10 second city timelapse", "generate sunset over the sea", 做一个10秒的城市延时视频.
struct GenerateClipRule: EditRule {
    /// How long a clip is if nobody says, in ms: "a short clip".
    static let standardLength = 8000

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "add a fancy crossfade" asks for no clip.
        guard
            !clause.has({ if case .sense(.transition) = $0 { true } else { false } })
                || clause.has(.target(.kind(.clip, ordinal: nil))) || clause.has(.verb(.generate))
        else { return nil }
        // 第二段加… is about the clip that is there.
        if resolver.language == .chinese, clause.beginsWithOrdinal { return nil }
        let place = try clause.takePlaceBetween(in: resolver)
        guard clause.asksForDrawing else { return nil }
        let canvas = clause.takeCanvas(in: resolver)
        guard let edit = try clip(&clause, between: place, in: resolver) else { return nil }
        guard let canvas, canvas != resolver.draft.canvas else { return [edit] }
        return [.setCanvas(canvas), edit]
    }

    private func clip(_ clause: inout Clause, between: ClipPlace?, in resolver: ReferenceResolver) throws(ReadingError)
        -> Edit?
    {
        // 视频抖得厉害，做个防抖: what is said before the verb is said of what is there.
        guard !clause.parts.describesBeforeVerb else { return nil }
        let isAnnounced = clause.parts.announceSomethingNew
        let isNew = clause.has(.indefinite) || clause.has { if case .time = $0 { true } else { false } }
        let isBare = clause.isVerbless && clause.parts.first?.kind == .indefinite
        guard let verb = clause.takeVerb(.generate, .make, .add) ?? (isBare ? .make : nil) else { return nil }
        let first = clause.parts.first { !($0.kind == .filler || $0.kind == .indefinite) }
        if verb != .generate, first == nil || first?.isKnownThing == true { return nil }
        let isPart = clause.parts.contains { $0.kind == .indefinite && clause.text.spells("一段", in: $0.range) }
        let name = clause.takeQuoted(behind: .named)
        let isDescribed = clause.hasDescription
        let isKnown = clause.has(.definite)
        var slots = Slots()
        var hasNoun = false
        let material: Int? = clause.take { if case .material(let length) = $0 { length } else { nil } }
        trimFront(&clause, &slots, &hasNoun, resolver)
        let hadNounInFront = hasNoun
        trimBack(&clause, &slots, &hasNoun, resolver, isNounKept: hadNounInFront)
        // 插一段星空，三秒钟: what is counted so is a clip.
        let isCounted = isPart && slots.length != nil
        guard isNew || hasNoun || slots.length != nil || verb == .generate,
            verb != .add || hasNoun || between != nil || isCounted
        else { return nil }
        // "a 10 second city timelapse" asks for one; "a sandwich" and "a teaser" do not.
        guard hasNoun || slots.length != nil || verb == .generate else { return nil }
        guard let description = takeDescription(&clause, isFree: isDescribed) else {
            if clause.isSpent || clause.has(.promptWord) { throw .missingDescription }
            return nil
        }
        // "a 4 second clip of the market video" is not to be drawn.
        guard !isKnown || !resolver.knows(description) else { return nil }
        // "A timelapse out of the beach clip" is made of what is there.
        guard !resolver.speaksOfKnown(description) else { return nil }
        // "Make dinner look like an old movie", where dinner is there.
        let head = description.prefix { !$0.isWhitespace }
        guard isAnnounced || verb == .generate || head.count == description.count || !resolver.knows(String(head))
        else {
            return nil
        }
        let length = slots.length ?? Self.standardLength
        var place = between
        if place == nil { place = try slots.place(in: resolver) }
        return .addClip(
            AddClip(
                source: .generated(prompt: description),
                name: name ?? description,
                length: length,
                sourceLength: material ?? length,
                place: place ?? .end
            )
        )
    }

    /// Takes "a 10 second clip of" off the front.
    private func trimFront(
        _ clause: inout Clause,
        _ slots: inout Slots,
        _ hasNoun: inout Bool,
        _ resolver: ReferenceResolver
    ) {
        while let part = clause.parts.first {
            if part.isNounOfClip {
                hasNoun = true
            } else if clause.parts.count > 1, clause.text.spells("one", in: part.range),
                clause.text.spells("of", in: clause.parts[1].range)
            {
                // "a 3 second one of the sea".
                hasNoun = true
            } else if part.isSilent {
                guard clause.isStrippable(0, beside: 1) else { return }
            } else if part.kind != .promptWord {
                guard slots.absorb(part.kind, playhead: resolver.context.playhead) else { return }
            }
            clause.remove(0..<1)
        }
    }

    /// Takes "for 10 seconds at the beginning" off the back, and the noun where Chinese and 'a drone video' have it.
    private func trimBack(
        _ clause: inout Clause,
        _ slots: inout Slots,
        _ hasNoun: inout Bool,
        _ resolver: ReferenceResolver,
        isNounKept: Bool
    ) {
        while let part = clause.parts.last {
            if part.isNounOfClip {
                guard !isNounKept, !hasNoun else { return }
                hasNoun = true
            } else if part.isSilent {
                guard clause.isStrippable(clause.parts.count - 1, beside: clause.parts.count - 2) else { return }
            } else {
                if case .edge = part.kind, !part.isCompound { return }
                guard slots.absorb(part.kind, playhead: resolver.context.playhead) else { return }
            }
            clause.remove(clause.parts.count - 1..<clause.parts.count)
        }
    }

    /// Takes the words that are left: what the clip shows.
    ///
    /// - Parameter isFree: behind "a clip of" any words may stand; elsewhere those that mean something to an edit are
    ///   no description.
    private func takeDescription(_ clause: inout Clause, isFree: Bool) -> String? {
        let quoted = clause.parts.compactMap { if case .quoted(let text) = $0.kind { text } else { nil } }
        let rest = clause.parts.filter {
            if case .quoted = $0.kind { false } else { !$0.isSilent && $0.kind != .promptWord }
        }
        if let only = quoted.first, quoted.count == 1, rest.isEmpty {
            _ = clause.takeQuoted()
            _ = clause.take(.promptWord)
            return only.isEmpty ? nil : only
        }
        guard quoted.isEmpty, let first = clause.parts.first, let last = clause.parts.last,
            !clause.runsIntoInstruction(clause.parts.startIndex..<clause.parts.endIndex),
            rest.contains(where: \.isDescriptive), first.range.lowerBound < last.range.upperBound,
            isFree || rest.allSatisfy({ $0.isDescriptive || $0.mayStandInDescription })
        else { return nil }
        let words = clause.text.string(first.range.lowerBound..<last.range.upperBound)
        clause.remove(clause.parts.startIndex..<clause.parts.endIndex)
        return words
    }
}

extension [Part] {
    fileprivate var describesBeforeVerb: Bool {
        guard let verb = firstIndex(where: { if case .verb = $0.kind { true } else { false } }) else { return false }
        return self[..<verb].contains { $0.isNounOfClip } && self[..<verb].contains { $0.kind == .other }
    }
}

extension Part {
    fileprivate var isNounOfClip: Bool {
        switch kind {
        case .target(.kind(.clip, _)), .upload(.clip): true
        default: false
        }
    }

    /// Something that is on the timeline already, and so nothing to be made.
    fileprivate var isKnownThing: Bool {
        switch kind {
        case .definite, .target(.pronoun), .target(.address), .target(.kind(.title, _)), .target(.kind(.music, _)),
            .target(.kind(.sound, _)), .label, .volume, .canvas, .track, .edits, .louder, .quieter, .earlier, .later:
            true
        default: false
        }
    }

    /// Whether it may stand in a description beside other words: a shape, a thing, a word that says nothing alone.
    fileprivate var mayStandInDescription: Bool {
        switch kind {
        case .ratio, .position, .number, .track, .saying, .sense(.lineWidth), .target(.kind(.image, _)),
            .target(.kind(.clip, ordinal: nil)), .edge, .sense(.look), .sense(.tempo), .sense(.pace), .sense(.side),
            .sense(.motion), .sense(.font), .sense(.factor), .promptWord:
            true
        default: false
        }
    }

    /// Whether a picture can be made of it.
    fileprivate var isDescriptive: Bool {
        switch kind {
        // "a clip of a duck" is not about the music.
        case .sense(let word): word.isDescriptive
        case .other, .mood, .target(.name), .color, .target(.kind(.image, _)): true
        default: false
        }
    }
}
