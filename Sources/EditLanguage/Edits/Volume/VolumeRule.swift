import Timeline

/// "set the music to 50%", "make it louder", "mute the second clip", 音乐小一点.
struct VolumeRule: EditRule {
    private static let pictureWords = Phrases(["move", "shift", "drag", "slide", "hide", "unhide", "隐藏", "取消隐藏"])

    /// What is small or big and need not be loud: 小一点.
    private static let sizes = Phrases([
        "小一点", "小点", "小些", "小一些", "大一点", "大点", "大些", "大一些", "高一点", "低一点", "太大", "太大了", "太小", "太小了", "有点大", "有点小",
        "有点太大", "有点太小", "不够大", "太高", "太低", "太高了", "太低了", "有点小了", "有点大了",
    ])

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        if let silenced = try silenced(&clause, in: resolver) { return silenced }
        return try single(&clause, in: resolver).map { [$0] }
    }

    private func single(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        // "move the clip up" and "hide it" are about the picture.
        guard !clause.says(Self.pictureWords) else { return nil }
        let isVerbless = clause.isVerbless
        let maySaySize = clause.says(Self.sizes) && !clause.speaksOfSound
        let isNamed = clause.has { if case .target(let reference) = $0 { reference != .pronoun } else { false } }
        let saysVerb = clause.has { if case .verb = $0 { true } else { false } }
        let isBare =
            !saysVerb && !isNamed && !clause.speaksOfSound && !clause.has { [.volume, .louder, .quieter].contains($0) }
        let isInDecibels = clause.has { if case .sense(.decibels) = $0 { true } else { false } }
        let verb =
            clause.takeVerb(.mute, .unmute, .set, .make, .move, .keep, .put)
            ?? (isInDecibels ? clause.takeVerb(.add, .remove, .cut) : nil)
        // "cut the volume in half".
        let isHalved = clause.has(.volume) && clause.has(.keyword(.inHalf)) && clause.takeVerb(.cut, .split) != nil
        guard verb != nil || isVerbless || isHalved else { return nil }
        guard let goal = isHalved ? half(&clause) : decibels(&clause, verb) ?? goal(&clause, verb) else { return nil }
        clause.dropSoundOfNamed()
        // "mute the sound" may mean all of it.
        if verb == .mute, clause.has(.target(.kind(.sound, ordinal: nil))), resolver.clipsMaySound { throw .whichSound }
        // "music at 35%" where there is none asks for some.
        if isVerbless, resolver.candidates(.sound, in: .any).isEmpty, !clause.has({ $0.isFoundReference }) {
            return nil
        }
        let scope = try clause.takeVolumeScope(in: resolver) { () throws(ReadingError) in try resolver.impliedSound() }
        guard clause.isSpent else { return nil }
        // "Speed up the beach clip, 150%": a share alone, said of a picture, is no loudness.
        if isBare, !isInDecibels, !scope.isOfSound { return nil }
        // 再小一点 goes on from what was spoken of; only a sound can be nothing but quieter.
        if maySaySize, !isNamed || !scope.isOfSound, resolver.context.lastTouched.map({ scope != .segment($0) }) ?? true
        {
            throw .pronoun
        }
        if verb == .unmute, case .segment(let address) = scope,
            let before = resolver.volumesBeforeSilence(of: [address])[address]
        {
            return .setVolume(scope, percent: before)
        }
        return .setVolume(scope, percent: try percent(goal, of: scope, in: resolver))
    }

    private enum Goal {
        case percent(Int)
        /// So many times as loud, in ten-thousandths.
        case gain(Int)
        /// So many times as loud, in hundredths.
        case times(Int)
    }

    private func half(_ clause: inout Clause) -> Goal? {
        _ = clause.take(.volume)
        return clause.take(.keyword(.inHalf)) ? .times(50) : nil
    }

    private func decibels(_ clause: inout Clause, _ verb: Verb?) -> Goal? {
        guard let found = gain(&clause, verb) else { return nil }
        return found.isGoal ? .percent(min(400, (found.gain + 50) / 100)) : .gain(found.gain)
    }

    private func goal(_ clause: inout Clause, _ verb: Verb?) -> Goal? {
        if verb == .mute { return .percent(0) }
        if verb == .unmute { return .percent(100) }
        let isOfVolume = clause.take(.volume)
        if let times = timesAsLoud(&clause, isOfVolume: isOfVolume) { return .times(times) }
        let isLouder = clause.take(.louder)
        let isQuieter = clause.take(.quieter)
        let goal: Int? = clause.take { if case .percentGoal(let value) = $0 { value } else { nil } }
        if let goal { return .percent(goal) }
        let share: Int? = clause.take { if case .percent(let value) = $0 { value } else { nil } }
        guard isLouder != isQuieter else {
            if let share { return .percent(share) }
            guard isOfVolume || clause.saysLevel else { return nil }
            return number(&clause).map(Goal.percent)
        }
        if isOfVolume || clause.saysLevel, share == nil, let number = number(&clause) { return .percent(number) }
        guard let share else { return .times(isLouder ? 130 : 70) }
        return .times(isLouder ? 100 + min(share, 900) : max(0, 100 - share))
    }

    /// "half as loud", "twice the volume", "3 times louder".
    private func timesAsLoud(_ clause: inout Clause, isOfVolume: Bool) -> Int? {
        guard clause.hasSense else { return nil }
        let isLoud = clause.takeWord(.asLoud)
        // "turn it down to half": "down" melts into "to".
        let isTurned = ["down to", "up to", "调到"].contains { clause.says($0) }
        guard isLoud || isOfVolume || isTurned || clause.has(.louder) || clause.has(.quieter) else { return nil }
        guard let factor = clause.takeFactor() else { return nil }
        _ = clause.take(.louder)
        // "3 times quieter" is a third as loud.
        guard clause.take(.quieter), factor > 100 else { return min(factor, 1000) }
        return 10_000 / factor
    }

    /// "volume 80" can only be per cent, and "volume 0.5" only a share of 1.
    private func number(_ clause: inout Clause) -> Int? {
        clause.take { kind in
            guard case .number(let value) = kind else { return nil }
            if value % 1000 == 0 { return value / 1000 }
            return value < 1000 ? value / 10 : nil
        }
    }

    private func percent(_ goal: Goal, of scope: VolumeScope, in resolver: ReferenceResolver) throws(ReadingError)
        -> Int
    {
        let times: Int
        switch goal {
        case .percent(let percent): return percent
        case .gain(let gain): times = gain
        case .times(let factor): times = factor * 100
        }
        let segments: [SegmentAddress] =
            switch scope {
            case .segment(let address): [address]
            case .track(let label): resolver.draft.addresses.filter { $0.track == label }
            }
        let volumes = Set(segments.compactMap { resolver.draft[$0]?.volume })
        guard let volume = volumes.first, volumes.count == 1 else { throw .which(segments) }
        return min(400, (volume * times + 5000) / 10_000)
    }
}

extension VolumeScope {
    fileprivate var isOfSound: Bool {
        switch self {
        case .segment(let address): address.track.kind == .audio
        case .track(let label): label.kind == .audio
        }
    }
}

extension Clause {
    /// "Turn the music down to 15", 音乐调到80: what is set of a sound, to a number.
    fileprivate var saysLevel: Bool { speaksOfSound && has(.to) && says(Self.levels) }

    private static let levels = Phrases([
        "turn", "set", "bring", "lower", "raise", "drop", "keep", "down to", "up to", "reduce", "increase", "调", "设",
        "压", "降", "开",
        "升", "改", "调到", "调成", "设为", "设成", "压到", "降到", "开到", "改成",
    ])

    fileprivate var speaksOfSound: Bool {
        has(.volume) || says("声") || says("响")
            || has { kind in
                switch kind {
                case .target(.kind(.music, _)), .target(.kind(.sound, _)): true
                default: false
                }
            }
    }
}

extension Part.Kind {
    /// Whether it names a segment other than by being music or sound.
    fileprivate var isFoundReference: Bool {
        switch self {
        case .target(.kind(.music, _)), .target(.kind(.sound, _)): false
        case .target, .label: true
        default: false
        }
    }
}
