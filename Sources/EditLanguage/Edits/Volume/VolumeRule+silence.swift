import Timeline

extension VolumeRule {
    /// "mute everything", 全部静音: all that sounds; "remove the original sound of the clips": all of them, and no music.
    func silenced(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        var rest = clause
        guard let verb = rest.takeVerb(.mute, .unmute, .remove) else { return nil }
        // "All clips" in one word is left to what does one for each.
        let isOneWord = rest.parts.contains { part in
            part.kind == .sense(.all)
                && Self.everything.matchEnd(in: rest.text, at: part.range.lowerBound) != part.range.upperBound
        }
        guard !isOneWord else { return nil }
        let isEvery = rest.takeWord(.all)
        let isAll = rest.takeWord(.whole) || isEvery
        let isOriginal = rest.says("original") || rest.says("原声")
        _ = rest.takeWord(.original)
        let isSound = rest.take(.target(.kind(.sound, ordinal: nil)))
        let isPlural = rest.says(Self.plurals)
        // 去掉第二段的声音: that of what is named.
        let named: Reference? = rest.take { kind in
            if case .target(let reference) = kind, reference.namesOne { reference } else { nil }
        }
        if let reference = named {
            guard isSound, verb == .remove, !isAll, rest.isSpent else { return nil }
            clause = rest
            return [.setVolume(.segment(try resolver.find(reference, in: .sounding)), percent: 0)]
        }
        let isOfClips = rest.take(.target(.kind(.clip, ordinal: nil)))
        guard rest.isSpent else { return nil }
        var scope = ReferenceResolver.Scope.sounding
        if isOfClips {
            guard isSound, isOriginal || isAll || isPlural else { return nil }
            scope = .clips
        } else {
            // "Delete everything" is no matter of sound; "mute" alone is what was spoken of.
            guard isAll, verb != .remove || isSound, !isOriginal else { return nil }
        }
        clause = rest
        let all = resolver.draft.addresses.filter(scope.contains)
        guard !all.isEmpty else { throw .none(.sound) }
        let before = verb == .unmute ? resolver.volumesBeforeSilence(of: all) : [:]
        return try resolver.changes(
            all.map { address in
                .setVolume(.segment(address), percent: verb == .unmute ? before[address] ?? 100 : 0)
            }
        )
    }

    private static let everything = Phrases(["everything", "all", "all the", "all of the", "全部", "所有"])
    private static let plurals = Phrases(["clips", "videos", "shots", "scenes"])

    /// "3 dB louder", "by -6 dB": how many times as loud, in ten-thousandths; "to -6 dB": so much of what it is by itself.
    func gain(_ clause: inout Clause, _ verb: Verb?) -> (gain: Int, isGoal: Bool)? {
        guard
            let place = clause.parts.firstIndex(where: { if case .sense(.decibels) = $0.kind { true } else { false } }),
            case .sense(.decibels(let tenths)) = clause.parts[place].kind
        else { return nil }
        let isNegative = place > 0 && clause.parts[place - 1].kind == .sense(.minus)
        let isPositive = place > 0 && clause.parts[place - 1].kind == .sense(.plus)
        let isBy = place > 0 && clause.parts[..<place].contains { clause.text.spells("by", in: $0.range) }
        clause.remove((isNegative || isPositive ? place - 1 : place)..<place + 1)
        _ = clause.take(.volume)
        let isLouder = clause.take(.louder) || verb == .add
        let isQuieter = clause.take(.quieter) || verb == .remove || verb == .cut
        guard !(isLouder && isQuieter) else { return nil }
        let isLess = isQuieter || isNegative && !isLouder
        let isGoal = !isLouder && !isQuieter && !isPositive && !isBy
        return (Self.gain(ofTenths: isLess ? -tenths : tenths), isGoal)
    }

    /// A level in tenths of a decibel as a factor in ten-thousandths: 10^(dB/20).
    static func gain(ofTenths tenths: Int) -> Int {
        var factor = 1.0
        for _ in 0..<min(abs(tenths), 1000) { factor *= 1.011_579_454_259_898_5 }
        return Int((tenths < 0 ? 10_000 / factor : 10_000 * factor).rounded())
    }
}

extension Clause {
    /// "the sound of the first clip": how loud that clip is.
    mutating func dropSoundOfNamed() {
        let targets = parts.filter { if case .target = $0.kind { true } else { false } }
        guard targets.count > 1, has(.target(.kind(.sound, ordinal: nil))) else { return }
        _ = take(.target(.kind(.sound, ordinal: nil)))
    }
}

extension ReferenceResolver {
    /// How loud silent sounds were when they were last heard: the music that was at 35% comes back at 35%.
    ///
    /// All of them are looked for at once, so that each version is read once, and none behind the last that is needed.
    func volumesBeforeSilence(of addresses: [SegmentAddress]) -> [SegmentAddress: Int] {
        guard let history = context.history else { return [:] }
        var open: [(address: SegmentAddress, silent: Segment)] = addresses.compactMap { address in
            draft[address].flatMap { $0.volume == 0 ? (address, $0) : nil }
        }
        var found: [SegmentAddress: Int] = [:]
        func areAllFound(in version: Draft) -> Bool {
            open.removeAll { address, silent in
                guard let volume = version.volume(whereHeard: silent) else { return false }
                found[address] = volume
                return true
            }
            return open.isEmpty
        }
        guard !open.isEmpty, !areAllFound(in: history.current) else { return found }
        _ = history.lastVersion(where: areAllFound)
        return found
    }
}

extension Draft {
    /// How loud a sound is where it, or another of the same source, is heard; nil where none is.
    fileprivate func volume(whereHeard silent: Segment) -> Int? {
        for track in tracks {
            let heard = track.segments.last { other in
                other.volume > 0 && (other.id == silent.id || other.content == silent.content)
            }
            if let heard { return heard.volume }
        }
        return nil
    }
}
