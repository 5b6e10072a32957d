import Timeline

/// "speed up the second clip", "2x", "play it at half speed", "slow it down to 50%", 加速到2倍, 慢动作.
struct SpeedRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        if let edits = try film(&clause, in: resolver) { return edits }
        // "speed everything up by 20%": every clip; what lies over it follows.
        guard clause.hasWord(.all), !clause.has({ $0.isTarget }) else {
            return try single(&clause, of: nil, in: resolver).map { [$0] }
        }
        _ = clause.takeWord(.all)
        let clips = resolver.candidates(.clip, in: .clips)
        guard !clips.isEmpty else { throw .none(.clip) }
        let whole = clause
        var edits: [Edit] = []
        for clip in clips {
            clause = whole
            guard let edit = try single(&clause, of: clip, in: resolver) else { return nil }
            edits.append(edit)
        }
        return edits
    }

    /// "Speed everything up to last 20 seconds": each clip by as much as makes the film so long; nil where that is not said.
    private func film(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        var rest = clause
        guard rest.mayTakeVerb(.make, .set, .add, .put, .trim, .move, .shorten),
            case .lasting(let length, let isFaster)? = self.length(&rest)
        else { return nil }
        let saysFilm = rest.saysFilm
        let isAll = rest.takeWord(.all) || rest.takeWord(.whole)
        let reference = rest.takeReference(in: resolver)
        guard isAll && (reference == nil || reference == .pronoun) || saysFilm, rest.isSpent else { return nil }
        clause = rest
        guard isFaster == (length < resolver.end) else { throw .filmIsOnly(resolver.end) }
        return resolver.candidates(.clip, in: .clips).compactMap { clip in
            guard let speed = resolver.draft[clip]?.media?.speed else { return nil }
            return .setSpeed(clip, percent: (speed * resolver.end + length / 2) / length)
        }
    }

    private func single(_ clause: inout Clause, of clip: SegmentAddress?, in resolver: ReferenceResolver)
        throws(ReadingError) -> Edit?
    {
        guard clause.hasSense else { return nil }
        // "make a slow motion clip of …" makes a new one.
        guard !clause.has(.indefinite), clause.mayTakeVerb(.make, .set, .add, .put, .trim, .move) else { return nil }
        guard let goal = length(&clause) ?? goal(&clause) else { return nil }
        let reference = clip.map(Reference.address) ?? clause.takeReference(in: resolver)
        // "… so it takes 6 seconds" behind the name.
        if reference != nil, reference != .pronoun { _ = clause.take(.target(.pronoun)) }
        guard clause.isSpent else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .sounding) } else { try resolver.implied(in: .clips) }
        // "change the title to Double speed" is no change of speed.
        guard let segment = resolver.draft[address], let speed = segment.media?.speed else { return nil }
        return .setSpeed(address, percent: try goal.speed(from: speed, of: address, lasting: segment.duration))
    }

    /// "speed it up so that it lasts 6 seconds", 加速到6秒: as fast as makes it so long.
    private func length(_ clause: inout Clause) -> Goal? {
        let tempo = clause.parts.compactMap { if case .sense(.tempo(let percent)) = $0.kind { percent } else { nil } }
            .first
        // "Speed the clip up": its two words stand apart.
        let isApart = clause.hasWord(.speed) && clause.has(.louder) != clause.has(.quieter)
        guard let percent = tempo ?? (isApart ? (clause.has(.louder) ? 150 : 67) : nil),
            let length = clause.takeLastingLength(), length > 0
        else { return nil }
        _ = clause.takeWord { if case .tempo = $0 { true } else { nil } }
        _ = clause.takeWord(.speed)
        _ = clause.take(.louder)
        _ = clause.take(.quieter)
        return .lasting(length, isFaster: percent > 100)
    }

    private enum Goal {
        /// So many per cent of the source.
        case exactly(Int)
        /// So many per cent of the speed it has.
        case times(Int)

        /// As fast as makes it so long, in ms: shorter where it is to be faster, longer where slower.
        case lasting(Int, isFaster: Bool)

        func speed(from old: Int, of address: SegmentAddress, lasting duration: Int) throws(ReadingError) -> Int {
            switch self {
            case .lasting(let length, let isFaster):
                guard isFaster == (length < duration) else { throw .isOnly(address, duration) }
                return (old * duration + length / 2) / length
            case .exactly(let percent): return percent
            case .times(let percent): return (old * min(percent, 100_000) + 50) / 100
            }
        }
    }

    private func goal(_ clause: inout Clause) -> Goal? {
        if let pace = clause.takeWord({ if case .pace(let percent) = $0 { percent } else { nil } }) {
            _ = clause.takeWord(.speed)
            // "slow it down to half speed" says it twice.
            _ = clause.takeWord { if case .tempo = $0 { true } else { nil } }
            _ = clause.take(.quieter) || clause.take(.louder)
            return .exactly(pace)
        }
        var tempo: Int? = clause.takeWord { if case .tempo(let percent) = $0 { percent } else { nil } }
        let isRelative = clause.takeWord(.asFast)
        let isSlow = clause.takeWord(.asSlow)
        let isOfSpeed = clause.takeWord(.speed) || isRelative || isSlow
        guard isOfSpeed || tempo != nil || clause.hasSpelledFactor else { return nil }
        // "speed it up", "increase the speed".
        let isUp = clause.take(.louder)
        let isDown = clause.take(.quieter)
        if tempo == nil, isUp != isDown { tempo = isUp ? 150 : 67 }
        let goal: Int? = clause.take { if case .percentGoal(let percent) = $0 { percent } else { nil } }
        if let goal, isOfSpeed || tempo != nil { return .exactly(goal) }
        let isGoal = clause.has(.to)
        if let factor = clause.takeFactor() ?? (tempo == nil ? nil : clause.takeWholeNumber().map { $0 * 100 }) {
            return times(factor, isSlow: isSlow || (tempo ?? 100) < 100, isOfSpeed, isRelative || tempo != nil, isGoal)
        }
        // "Slow it down to 0.5".
        if tempo == nil && isOfSpeed || isGoal, let share = clause.takeShareOfSpeed() { return .exactly(share) }
        let isSaidApart = clause.saysShareApart
        guard let share = clause.takeShare() else { return tempo.map(Goal.times) }
        // "Slow the clip down, 70%": how fast it is to be, and not by how much.
        if isSaidApart, tempo.map({ ($0 > 100) == (share > 100) }) ?? true { return .exactly(share) }
        // "20% faster", and "speed 80%".
        guard let tempo else { return .exactly(share) }
        return .times(tempo > 100 ? 100 + share : max(100 - share, 0))
    }

    /// "2x" and "to half" count from the source, "twice as fast" and "2x slower" from the speed it has.
    private func times(_ factor: Int, isSlow: Bool, _ isOfSpeed: Bool, _ isRelative: Bool, _ isGoal: Bool) -> Goal? {
        guard factor > 0 else { return nil }
        if isGoal || !isRelative && !isSlow { return .exactly(factor) }
        // "slow down 2x" and "half as slow" both turn the number round.
        return .times(isSlow && factor > 100 || isSlow && isOfSpeed ? (10_000 + factor / 2) / factor : factor)
    }
}

extension Clause {
    /// Takes a whole number without a unit: "3 times faster".
    mutating func takeWholeNumber() -> Int? {
        take { kind in
            guard case .number(let value) = kind, value > 0, value % 1000 == 0 else { return nil }
            return value / 1000
        }
    }
}

extension Clause {
    /// "speed 0.5" is a half and "speed 2" twice; what is 25 and more can only be per cent.
    fileprivate mutating func takeShareOfSpeed() -> Int? {
        take { kind in
            guard case .number(let value) = kind else { return nil }
            if (100...4000).contains(value) { return value / 10 }
            return value >= 25_000 && value % 1000 == 0 ? value / 1000 : nil
        }
    }

    /// Takes "so that it lasts 6 s", "to last 6 s", "to 6 s"; "for 6 s" may be a stretch of it.
    fileprivate mutating func takeLastingLength() -> Int? {
        for index in parts.indices {
            let length: Int
            switch parts[index].kind {
            case .goal(let time): length = time
            case .length(let time) where !text.string(parts[index].range).lowercased().hasPrefix("for"): length = time
            case .last(let time) where index > 0 && parts[index - 1].kind == .to: length = time
            default: continue
            }
            remove(index..<index + 1)
            return length
        }
        return nil
    }
}

extension Part.Kind {
    fileprivate var isTarget: Bool { if case .target = self { true } else { false } }
}

extension Clause {
    /// Whether a sign stands before the percentage that it says.
    fileprivate var saysShareApart: Bool {
        let place = parts.firstIndex { if case .percent = $0.kind { true } else { false } }
        guard let place, place > 0 else { return false }
        return text.string(parts[place - 1].range.lowerBound..<parts[place].range.lowerBound).contains {
            ",，;；".contains($0)
        }
    }
}
