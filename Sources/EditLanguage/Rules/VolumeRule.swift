import Timeline

/// "set the music to 50%", "make it louder", "mute the second clip", 音乐小一点.
struct VolumeRule: EditRule {
    func read(_ clause: Clause, in scene: Scene) throws(Doubt) -> Edit? {
        var clause = clause
        let isVerbless = clause.isVerbless
        let verb = clause.takeVerb(.mute, .unmute, .set, .make, .move, .keep, .put)
        guard verb != nil || isVerbless else { return nil }
        guard let wish = wish(&clause, verb) else { return nil }
        // "music at 35%" where there is none asks for some.
        if isVerbless, scene.candidates(.sound, in: .any).isEmpty, !clause.has({ $0.isFoundReference }) { return nil }
        let scope = try scope(&clause, in: scene)
        guard clause.isSpent else { return nil }
        return .setVolume(scope, percent: try percent(wish, of: scope, in: scene))
    }

    private enum Wish {
        case percent(Int)
        /// So many times as loud, in hundredths.
        case times(Int)
    }

    private func wish(_ clause: inout Clause, _ verb: Verb?) -> Wish? {
        if verb == .mute { return .percent(0) }
        if verb == .unmute { return .percent(100) }
        let isOfVolume = clause.take(.volume)
        let isLouder = clause.take(.louder)
        let isQuieter = clause.take(.quieter)
        let goal: Int? = clause.take { if case .percentGoal(let value) = $0 { value } else { nil } }
        if let goal { return .percent(goal) }
        let share: Int? = clause.take { if case .percent(let value) = $0 { value } else { nil } }
        guard isLouder != isQuieter else {
            if let share { return .percent(share) }
            guard isOfVolume else { return nil }
            return number(&clause).map(Wish.percent)
        }
        if isOfVolume, share == nil, let number = number(&clause) { return .percent(number) }
        guard let share else { return .times(isLouder ? 130 : 70) }
        return .times(isLouder ? 100 + min(share, 900) : max(0, 100 - share))
    }

    /// "volume 80" can only be per cent, and "volume 0.5" only a share of 1.
    private func number(_ clause: inout Clause) -> Int? {
        clause.take { kind in
            guard case .number(let value) = kind else { return nil }
            if value % 1000 == 0 { return value / 1000 }
            return value < 1000 ? value / 10 : nil
        }
    }

    private func scope(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> VolumeScope {
        if let label = clause.take({ if case .label(let label) = $0 { label } else { nil } }) {
            _ = clause.take(.track)
            guard let index = scene.draft.trackIndex(label) else { throw .refused(.noTrack(label)) }
            return .track(scene.draft.label(ofTrackAt: index))
        }
        let isTrack = clause.take(.track)
        guard let reference = clause.takeReference(in: scene) else { return .segment(try implied(in: scene)) }
        // 背景音乐的声音: how loud it sounds.
        _ = clause.take(.target(.kind(.sound, ordinal: nil)))
        if case .kind(let noun, ordinal: nil) = reference, noun == .music || noun == .sound {
            let found = scene.candidates(noun, in: .sounding)
            // Music in several pieces on one track is still "the music".
            if found.count > 1 || isTrack, let label = found.first?.track, found.allSatisfy({ $0.track == label }) {
                return .track(label)
            }
        }
        let address = try scene.find(reference, in: .sounding)
        return isTrack ? .track(address.track) : .segment(address)
    }

    /// Loudness is most often said of what is heard only.
    private func implied(in scene: Scene) throws(Doubt) -> SegmentAddress {
        if let last = scene.context.lastTouched, Scene.Scope.sounding.contains(last), scene.draft[last] != nil {
            return last
        }
        let sounds = scene.candidates(.sound, in: .any)
        return try scene.implied(in: sounds.isEmpty ? .clips : .sounds)
    }

    private func percent(_ wish: Wish, of scope: VolumeScope, in scene: Scene) throws(Doubt) -> Int {
        let times: Int
        switch wish {
        case .percent(let percent): return percent
        case .times(let factor): times = factor
        }
        let segments: [SegmentAddress] =
            switch scope {
            case .segment(let address): [address]
            case .track(let label): scene.draft.addresses.filter { $0.track == label }
            }
        let volumes = Set(segments.compactMap { scene.draft[$0]?.volume })
        guard let volume = volumes.first, volumes.count == 1 else { throw .which(segments) }
        return min(400, (volume * times + 50) / 100)
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
