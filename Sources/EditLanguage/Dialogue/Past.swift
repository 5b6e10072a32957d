import Timeline

/// What was done last, found again by reading its sentence against the draft before it.
struct Past {
    let deed: Deed
    /// What the sentence was read against.
    let base: EditContext
    let edits: [Edit]

    /// - Returns: nil where nothing was done, or nobody knows what.
    init?(_ move: DialogueReader.Move) {
        self.init(of: move.dialogue, in: move.context, previous: move.previous)
    }

    init?(of dialogue: Dialogue, in context: EditContext, previous: Draft?) {
        guard let deed = dialogue.deed, let draft = deed.isUndone ? context.draft : previous else { return nil }
        var context = context
        context.draft = draft
        context.stepsFromNothing = context.stepsFromNothing.map { deed.isUndone ? $0 : max(0, $0 - 1) }
        let base = context.speaking(of: deed.focus)
        let language = Language(of: deed.sentence)
        let result = EditReader.instructions(deed.sentence, in: base, language: language, isCautious: false)
        guard case .success(let found) = result else { return nil }
        let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
        guard !edits.isEmpty, edits.count == found.count else { return nil }
        self.deed = deed
        self.base = base
        self.edits = edits
    }

    /// Whether it was not undone since.
    var isStanding: Bool { !deed.isUndone }

    /// Whether some edits turn the same thing as it did: "slow it down" behind "speed it up".
    func isAlike(_ others: [Edit]) -> Bool {
        Set(edits.map(\.aspect)) == Set(others.map(\.aspect))
    }

    /// Its edits, each with the draft before and after it; nil where one cannot be done any more.
    var steps: [(edit: Edit, before: Draft, after: Draft)]? {
        var steps: [(edit: Edit, before: Draft, after: Draft)] = []
        var draft = base.draft
        for (number, edit) in edits.enumerated() {
            var count = 0
            let next = try? draft.applying(edit) {
                count += 1
                return "\u{0}v\(number)-\(count)"
            }
            guard let next else { return nil }
            steps.append((edit, draft, next))
            draft = next
        }
        return steps
    }

    /// The several things that it was about, as the draft stands after it; none where it was one.
    var several: [SegmentAddress] { steps.map(Focus.several) ?? [] }

    /// Whether it turned what some words speak of: "too quiet" behind a volume.
    func turns(_ nudge: Nudge) -> Bool {
        (steps ?? []).contains { step in
            Quantity(step.edit, in: step.before).map { quantity in
                nudge.properties.isEmpty || quantity.property.map(nudge.properties.contains) ?? false
            } ?? false
        }
    }

    /// Whether it was about something that moves by itself: "faster" may be that.
    var isOfMotion: Bool {
        edits.contains { edit in
            switch edit {
            case .setLook(let change): if case .motion = change.aspect { true } else { false }
            case .setTransition, .setFade: true
            default: false
            }
        }
    }

    /// Whether it changed how something looks or sounds, and no time.
    var isOfLook: Bool {
        edits.allSatisfy { [.setVolume, .setFade, .setLook, .setTitle, .setTitleText].contains($0.kind) }
    }

    /// Whether it turned a picture round.
    var isOfRotation: Bool {
        edits.allSatisfy { edit in
            if case .setLook(let change) = edit, case .rotation = change.aspect { true } else { false }
        }
    }

    /// Whether it put something new on the timeline.
    var isAddition: Bool { edits.contains(where: \.isAddition) }

    /// Whether its sentence names what it was done to.
    var namesThing: Bool {
        ChunkedText(deed.sentence, in: base).chunks.contains { $0.role == .reference && !$0.isOpen }
    }

    /// Whether the pictures would be those that stand, if some instructions took its place.
    func showsTheSame(as instructions: [Instruction], in draft: Draft) -> Bool {
        var after = base.draft
        for (number, instruction) in instructions.enumerated() {
            guard case .edit(let edit) = instruction else { continue }
            var count = 0
            let next = try? after.applying(edit) {
                count += 1
                return "\u{0}s\(number)-\(count)"
            }
            guard let next else { return false }
            after = next
        }
        return after.pictures == draft.pictures
    }

    /// The segments it was about, by their identifiers; nil where it was about none.
    var subjects: Set<String>? {
        let found = edits.compactMap { edit -> String? in
            switch edit.operation.subject {
            case .segment(let address), .property(_, of: let address), .moved(let address, _), .removed(let address):
                base.draft[address]?.id
            default: nil
            }
        }
        return found.count == edits.count ? Set(found) : nil
    }

    /// Whether it was about cuts, each of which is named by the clip behind it.
    var isOfCuts: Bool {
        edits.allSatisfy { if case .setTransition = $0 { true } else { false } }
    }

    /// Whether all that it was about is seen.
    var isOfPictures: Bool {
        subjects?.allSatisfy { id in base.draft.addresses.first { base.draft[$0]?.id == id }?.track.kind == .video }
            ?? false
    }

    /// What stood beside what it was about, as the draft now stands; nil where nothing did.
    func neighbour(_ step: Int, in draft: Draft) -> SegmentAddress? {
        guard let subjects else { return nil }
        let known = base.draft.addresses.filter { base.draft[$0]?.id.map(subjects.contains) ?? false }
        guard let edge = step > 0 ? known.last : known.first,
            let id = base.draft[SegmentAddress(edge.track, edge.position + step)]?.id
        else { return nil }
        return draft.addresses.first { draft[$0]?.id == id }
    }

    /// What stands behind all that it was about, as the draft now stands; nil where that is nothing.
    func behind(in draft: Draft) -> [SegmentAddress]? {
        guard let subjects else { return nil }
        let last = draft.addresses.filter { draft[$0]?.id.map(subjects.contains) ?? false }.max {
            $0.position < $1.position
        }
        return others(in: draft).filter { address in
            last.map { $0.track == address.track && $0.position < address.position } ?? false
        }
        .nonEmpty
    }

    /// All else of the kind that it was about, as the draft now stands.
    func others(in draft: Draft) -> [SegmentAddress] {
        guard let subjects, let id = subjects.first,
            let kind = base.draft.addresses.first(where: { base.draft[$0]?.id == id })?.track.kind
        else { return [] }
        let alike = draft.addresses.filter { address in
            address.track.kind == kind && draft[address]?.id.map { !subjects.contains($0) } ?? false
        }
        guard isOfCuts else { return alike }
        return alike.filter { address in
            address.position > 1
                && draft[SegmentAddress(address.track, address.position - 1)]?.end == draft[address]?.start
        }
    }
}

extension Draft {
    /// What is seen, whatever the pieces are called.
    fileprivate var pictures: [Segment] {
        tracks.filter { $0.kind == .video }.flatMap(\.segments).map { segment in
            var segment = segment
            segment.id = nil
            return segment
        }
    }
}

extension Edit {
    /// What it turns: of looks and titles one thing each, of lengths all that make longer or shorter.
    fileprivate var aspect: String {
        switch self {
        case .setLook(let change): English().words(for: change.aspect).name
        case .setTitle(let change): English().words(for: change.aspect).name
        case .trim, .cut, .setLength: "length"
        default: kind.rawValue
        }
    }
}
