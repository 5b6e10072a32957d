import Timeline

// The last edit once more, elsewhere, or further.
extension DialogueReader {
    /// "Again".
    func again(_ past: Past, _ move: Move) -> Turn? {
        turn([past.deed.sentence], in: move.now, with: "", as: move, focus: move.focus)
    }

    /// "Same for clip 3", "do that to the others as well": the last sentence with another target.
    func repeated(_ past: Past, _ move: Move) -> Turn? {
        var context = move.context.speaking(of: past.deed.focus)
        if context.lastTouched == nil { context = move.now }
        let core = move.remark.core
        guard let others = others(named: core, past, move) ?? othersOfAll(core, past, move) else {
            guard move.words.isFragment else { return nil }
            let grown = Substitution(of: core, into: past.deed.sentence, in: context, saidIn: past.base)
            let names = move.words.chunks.contains { $0.role == .reference || $0.role == .edge || $0.role == .beside }
            // "And the first 5 seconds": another stretch in the place of the one before.
            let isStretch = move.words.chunks.contains { $0.role == .stretch || $0.role == .span || $0.role == .time }
            guard names || isStretch && grown.replaced != nil else { return nil }
            if let replaced = grown.replaced,
                let asked = several(replaced, core, in: context, past, move, isRevision: false)
            {
                return asked
            }
            return turn(
                grown.sentences,
                in: context,
                with: core,
                as: move,
                focus: past.deed.focus
            )
        }
        guard !others.isEmpty else { return nil }
        let wording = Language(of: past.deed.sentence).wording
        let name = { (addresses: [SegmentAddress]) in wording.listing(addresses) }
        let isBetween = ChunkedText(past.deed.sentence, in: past.base).chunks.contains {
            $0.role == .reference && $0.isList
        }
        let targets =
            past.isOfCuts && isBetween
            ? others.map { name([SegmentAddress($0.track, $0.position - 1), $0]) } : others.map { name([$0]) }
        let each = targets.compactMap { target in
            Substitution(of: target, into: past.deed.sentence, in: context, saidIn: past.base).sentences.first {
                sentence in
                if case .success = instructions(sentence, in: context, with: target) { true } else { false }
            }
        }
        guard each.count == targets.count else {
            // 第一段后面加个叠化 names a cut by the clip before it.
            guard past.isOfCuts, case .setTransition(let change) = past.edits.first else { return nil }
            let language = Language(of: past.deed.sentence)
            let sentence = others.map { other in
                Edit.setTransition(other, change.transition).requested.sentence(in: move.context.draft, language)
            }
            return turn([sentence.joined(separator: "; ")], in: context, with: "", as: move, focus: past.deed.focus)
        }
        var sentences = [each.joined(separator: "; ")]
        if !past.isOfCuts {
            let all = Substitution(of: name(others), into: past.deed.sentence, in: context, saidIn: past.base).sentences
            sentences =
                all.filter { sentence in
                    if case .success = instructions(sentence, in: context, with: "") { true } else { false }
                } + sentences
        }
        return turn(sentences, in: context, with: "", as: move, focus: past.deed.focus)
    }

    /// "Do that to all of them": to what was not done yet. Nil where not all clips are named.
    private func othersOfAll(_ core: String, _ past: Past, _ move: Move) -> [SegmentAddress]? {
        guard core == Language(of: core).wording.all(.clip), past.isStanding, !past.isOfCuts else { return nil }
        return past.others(in: move.context.draft).nonEmpty.flatMap { $0.first?.track.kind == .video ? $0 : nil }
    }

    /// The things that "the others" means; nil where nothing of the kind is said, none where there are not so many.
    ///
    /// - Parameter isStrict: whether there must be as many as are said; else all are given.
    func others(named words: String, _ past: Past, _ move: Move, isStrict: Bool = true) -> [SegmentAddress]? {
        let text = SourceText(words.withoutFinalSigns)
        if let behind = past.behind(in: move.context.draft), let found = Self.counted(RemarkWords.followers, in: text) {
            return found == nil || found == behind.count ? behind : []
        }
        if RemarkWords.nextOne.matchEnd(in: text, at: 0) == text.count {
            return past.neighbour(1, in: move.context.draft).map { [$0] }
        }
        if RemarkWords.previousOne.matchEnd(in: text, at: 0) == text.count {
            return past.neighbour(-1, in: move.context.draft).map { [$0] }
        }
        // "All of them": what it was done to is not done to again.
        if past.isOfPictures, RemarkWords.everyClip.matchEnd(in: text, at: 0) == text.count {
            return past.others(in: move.context.draft)
        }
        for place in 0..<text.count {
            let found = RemarkWords.others.filter { $0.phrases.matchEnd(in: text, at: place) != nil }
            let ends = found.compactMap { row in row.phrases.matchEnd(in: text, at: place).map { (row.count, $0) } }
            guard let longest = ends.max(by: { $0.1 < $1.1 }) else { continue }
            // Small words stand before it, and little behind: 之间, "clips".
            let before = ChunkedText(text.string(0..<place), in: move.now)
            let behind = ChunkedText(text.string(longest.1..<text.count), in: move.now)
            guard before.isSilent || before.tokens.allSatisfy({ $0.term == .preposition(.between) }),
                behind.isSilent
            else { return nil }
            let others = past.others(in: move.context.draft)
            // "The other two" of three clips are the two beside the first, or what is cut between them.
            guard let count = longest.0, !past.isOfCuts else { return others }
            return others.count == count || !isStrict && count == 1 ? others : []
        }
        return nil
    }

    /// How many one of some phrases counts, where that is all that is said; nil where none is.
    private static func counted(_ rows: [(phrases: Phrases, count: Int?)], in text: SourceText) -> Int?? {
        rows.first { $0.phrases.matchEnd(in: text, at: 0) == text.count }.map(\.count)
    }

    // MARK: Nudges

    /// A step further, or back, on the way of the last edit.
    func nudged(by nudge: Nudge, _ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding else { return nil }
        var draft = past.base.draft
        var all: [Edit] = []
        var settings: [Edit] = []
        var isAnew = false
        for (number, edit) in past.edits.enumerated() {
            let quantity = Quantity(edit, in: draft)
            if let quantity, let nudged = quantity.nudged(by: nudge, isFurther: past.deed.isNudge) {
                all.append(nudged)
                if quantity.isAmount { isAnew = true } else { settings.append(nudged) }
            } else {
                all.append(edit)
            }
            var count = 0
            let next = try? draft.applying(edit) {
                count += 1
                return "\u{0}n\(number)-\(count)"
            }
            guard let next else { return nil }
            draft = next
        }
        guard isAnew || !settings.isEmpty else { return nil }
        let edits = isAnew ? all : settings
        let context = isAnew ? past.base : move.now
        let language = Language(of: past.deed.sentence)
        let sentence = edits.map { $0.requested.sentence(in: context.draft, language) }.joined(separator: "; ")
        guard
            var turn = turn([sentence], in: context, with: "", as: move, isRevision: isAnew, focus: past.deed.focus),
            case .instructions = turn.reading
        else { return nil }
        turn.isNudge = true
        return turn
    }

    /// The same of what was spoken of last, where the last edit turned something else: "too loud" behind a cut.
    func nudged(by nudge: Nudge, behind past: Past? = nil, _ move: Move) -> Turn? {
        if case .scaled = nudge.way { return nil }
        // "Bigger", "longer" may be the film, or what it shows.
        guard case .question = move.own.reading, let property = property(of: nudge, move),
            property != .speed || !(past?.isOfMotion ?? false)
        else { return nil }
        let language = move.language(for: move.message)
        let sentence = language.wording.nudge(property, isUp: nudge.way == .up)
        let result = EditReader.instructions(sentence, in: move.now, language: language)
        guard case .success(let found) = result else { return nil }
        return Turn(.instructions(found, language: language), sentence, isNudge: true)
    }

    /// What some words turn of what was spoken of last; nil where they say it of the whole picture, or of no one thing.
    private func property(of nudge: Nudge, _ move: Move) -> NudgeProperty? {
        let segment = move.now.lastTouched.flatMap { move.now.draft[$0] }
        let isSized = segment?.look.box != nil
        if nudge.properties.contains(.size), isSized { return .size }
        let rest = nudge.properties.subtracting([.size, .length])
        guard let property = rest.first, rest.count == 1 else { return nil }
        // 大一点 of a picture is no volume.
        let isSound = move.now.lastTouched?.track.kind == .audio
        return nudge.properties.count == 1 || isSound ? property : nil
    }
}
