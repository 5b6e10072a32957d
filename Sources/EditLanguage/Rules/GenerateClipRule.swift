import Timeline

/// "make a 10 second city timelapse", "generate sunset over the sea", 做一个10秒的城市延时视频.
struct GenerateClipRule: EditRule {
    /// How long a clip is if nobody says, in ms: "a short clip".
    static let standardLength = 8000

    func readAll(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> [Edit]? {
        // "add a fancy crossfade" asks for no clip.
        guard
            !clause.has({ if case .look(.transition) = $0 { true } else { false } })
                || clause.has(.target(.kind(.clip, ordinal: nil))) || clause.has(.verb(.generate))
        else { return nil }
        // 第二段加… is about the clip that is there.
        if scene.language == .chinese, clause.beginsWithOrdinal { return nil }
        let place = try clause.takePlaceBetween(in: scene)
        guard clause.asksForDrawing else { return nil }
        let canvas = clause.takeCanvas(in: scene)
        guard let edit = try clip(&clause, between: place, in: scene) else { return nil }
        guard let canvas, canvas != scene.draft.canvas else { return [edit] }
        return [.setCanvas(canvas), edit]
    }

    private func clip(_ clause: inout Clause, between: ClipPlace?, in scene: Scene) throws(Doubt) -> Edit? {
        let isNew = clause.has(.indefinite) || clause.has { if case .time = $0 { true } else { false } }
        let isBare = clause.isVerbless && clause.parts.first?.kind == .indefinite
        guard let verb = clause.takeVerb(.generate, .make, .add) ?? (isBare ? .make : nil) else { return nil }
        let first = clause.parts.first { !($0.kind == .filler || $0.kind == .indefinite) }
        if verb != .generate, first == nil || first?.isKnownThing == true { return nil }
        let name = clause.takeQuoted(behind: .named)
        let isDescribed = clause.hasDescription
        let isKnown = clause.has(.definite)
        var slots = Slots()
        var hasNoun = false
        let material: Int? = clause.take { if case .material(let length) = $0 { length } else { nil } }
        trimFront(&clause, &slots, &hasNoun, scene)
        let hadNounInFront = hasNoun
        trimBack(&clause, &slots, &hasNoun, scene, isNounKept: hadNounInFront)
        guard isNew || hasNoun || slots.length != nil || verb == .generate, verb != .add || hasNoun || between != nil
        else { return nil }
        // "a 10 second city timelapse" asks for one; "a sandwich" and "a teaser" do not.
        guard hasNoun || slots.length != nil || verb == .generate else { return nil }
        guard let description = takeDescription(&clause, isFree: isDescribed) else {
            if clause.isSpent || clause.has(.promptWord) { throw .missingDescription }
            return nil
        }
        // "a 4 second clip of the market video" is not to be drawn.
        guard !isKnown || !scene.knows(description) else { return nil }
        let length = slots.length ?? Self.standardLength
        var place = between
        if place == nil { place = try slots.place(in: scene) }
        return .addClip(
            NewClip(
                source: .generated(prompt: description),
                name: name ?? description,
                length: length,
                sourceLength: material ?? length,
                place: place ?? .end
            )
        )
    }

    /// Takes "a 10 second clip of" off the front.
    private func trimFront(_ clause: inout Clause, _ slots: inout Slots, _ hasNoun: inout Bool, _ scene: Scene) {
        while let part = clause.parts.first {
            if part.isNounOfClip {
                hasNoun = true
            } else if part.isSilent {
                guard clause.isStrippable(0, beside: 1) else { return }
            } else if part.kind != .promptWord {
                guard slots.absorb(part.kind, playhead: scene.context.playhead) else { return }
            }
            clause.remove(0..<1)
        }
    }

    /// Takes "for 10 seconds at the beginning" off the back, and the noun where Chinese and 'a drone video' have it.
    private func trimBack(
        _ clause: inout Clause,
        _ slots: inout Slots,
        _ hasNoun: inout Bool,
        _ scene: Scene,
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
                guard slots.absorb(part.kind, playhead: scene.context.playhead) else { return }
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

extension Clause {
    /// Whether it can be a clip to be drawn that is asked for: not a gif, a cover or a voice, which are made otherwise,
    /// and not something made of what is there, on it or beside it.
    fileprivate var asksForDrawing: Bool {
        guard !parts.contains(where: { $0.kind == .verb(.add) && isWriting($0) }), !speaksOfWhatIsThere else {
            return false
        }
        return hasDescription || !says(Vocabulary.products)
    }

    private func isWriting(_ part: Part) -> Bool {
        ["write", "show", "overlay", "写", "写上", "显示"].contains { text.spells($0, in: part.range) }
    }

    private static let wordsForWhatIsThere = Phrases(["clips", "these", "those", "across"])

    /// "these clips", "of the first 3 seconds", "across the second clip", "clip 1".
    private var speaksOfWhatIsThere: Bool {
        if !hasDescription, says(Self.wordsForWhatIsThere) { return true }
        return parts.indices.contains { index in
            switch parts[index].kind {
            case .target(.kind(.clip, ordinal: .some)), .target(.address), .label: true
            // "a gif of the first 3 seconds": what is there; "for the first 3 seconds" is a place.
            case .first, .last: index > 0 && text.spells("of", in: parts[index - 1].range)
            default: false
            }
        }
    }

    /// Whether "a clip of", "a video showing" say that what follows is a picture.
    fileprivate var hasDescription: Bool {
        if has({ if case .quoted = $0 { true } else { false } }) { return true }
        return parts.indices.contains { index in
            guard case .target(.kind(.clip, ordinal: nil)) = parts[index].kind else { return false }
            guard parts.indices.contains(index + 1) else { return isBehindOwner(index) }
            let next = text.string(parts[index + 1].range).lowercased()
            return ["of", "showing", "about", "with", "where", "featuring", "from"].contains(next)
                || isBehindOwner(index)
        }
    }

    /// 关于…的视频.
    private func isBehindOwner(_ index: Int) -> Bool { index > 1 && text.spells("的", in: parts[index - 1].range) }

    /// Takes "between clip 2 and clip 3" out of what is to be drawn there: behind the first of the two.
    fileprivate mutating func takePlaceBetween(in scene: Scene) throws(Doubt) -> ClipPlace? {
        guard let word = parts.firstIndex(where: { $0.kind == .filler && text.spells("between", in: $0.range) }),
            parts.indices.contains(word + 3), case .target(let one) = parts[word + 1].kind,
            parts[word + 2].kind == .joint, case .target(let other) = parts[word + 3].kind
        else { return nil }
        let first = try scene.clip(one)
        let second = try scene.clip(other)
        guard first.track == second.track, abs(first.position - second.position) == 1,
            let range = scene.draft[first.position < second.position ? first : second]?.range
        else { throw .which([first, second]) }
        remove(word..<word + 4)
        return .at(range.end)
    }

    fileprivate var beginsWithOrdinal: Bool {
        guard case .target(.kind(_, ordinal: .some)) = parts.first(where: { !$0.isSilent })?.kind else { return false }
        return true
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
        case .ratio, .position, .number, .track, .saying, .look(.lineWidth), .target(.kind(.image, _)),
            .target(.kind(.clip, ordinal: nil)), .edge, .look(.look), .play(.tempo), .play(.pace), .look(.side),
            .look(.motion), .look(.font), .play(.factor), .promptWord:
            true
        default: false
        }
    }

    /// Whether a picture can be made of it.
    fileprivate var isDescriptive: Bool {
        switch kind {
        // "a clip of a duck" is not about the music.
        case .play(let word): word.isThing
        case .other, .mood, .target(.name), .color, .target(.kind(.image, _)): true
        case .look(let word): word.isDescriptive
        default: false
        }
    }
}

extension Scene {
    /// Whether words are the name of a clip or file that is there, with or without "clip" behind it.
    fileprivate func knows(_ words: String) -> Bool {
        let nouns: Set<Substring> = ["clip", "video", "shot", "footage", "movie", "scene"]
        let name = words.split(separator: " ").filter { !nouns.contains(Substring($0.lowercased())) }.joined(
            separator: " "
        )
        let wanted = SourceText(name).foldedString
        return !named(name).isEmpty
            || context.uploads.contains { upload in
                [upload.name, MediaFileName.stem(of: upload.name)].contains {
                    $0.map { SourceText($0).foldedString } == wanted
                }
            }
    }
}
