import Timeline

/// "fade it out over the last 3 seconds", "fade in the music over 2 s", "remove the fade out", 音乐淡出3秒.
struct FadeRule: EditRule {
    /// How long a fade is if nobody says, in ms.
    static let standardLength = 1000

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard var details = FadeDetails(&clause, in: resolver) else { return nil }
        if clause.hasWord(.all), !clause.has({ if case .target = $0 { true } else { false } }) {
            return try everything(&clause, details, in: resolver)
        }
        var isOfSound = clause.speaksOfSoundOfThing
        if isOfSound { clause.dropSoundOfNamed() }
        var reference = clause.takeReference(in: resolver)
        // "Fade the sound in" of the only clip, where nothing else is heard.
        let clips = resolver.candidates(.clip, in: .clips)
        if reference == .kind(.sound, ordinal: nil), let only = clips.first, clips.count == 1,
            resolver.candidates(.sound, in: .sounds).isEmpty
        {
            (isOfSound, reference) = (true, .address(only))
        }
        guard clause.isSpent else { return nil }
        if details.sides.isEmpty, details.isRemoval { details.sides = [.in, .out] }
        guard let side = details.sides.first else { throw .unsaid(.fadeSide) }
        let address = try resolver.faded(reference, side, isFilm: details.isAtEdge)
        guard let segment = resolver.draft[address] else { return nil }
        // The film comes in with its first clip and goes out with its last.
        if details.sides.count > 1, resolver.isOfFilm(reference, isFilm: details.isAtEdge) {
            var edits: [Edit] = []
            for side in details.sides {
                let address = try resolver.faded(reference, side, isFilm: true)
                guard let segment = resolver.draft[address] else { return nil }
                edits.append(.setFade(address, side, length: details.length(of: side, in: segment)))
            }
            return try resolver.changes(edits)
        }
        // A clip's own fade is of its picture as well.
        if isOfSound, address.track.kind == .video, !details.isRemoval {
            return try resolver.soundFades(of: address, details.sides.map { ($0, details.length(of: $0, in: segment)) })
        }
        let edits = details.sides.map { Edit.setFade(address, $0, length: details.length(of: $0, in: segment)) }
        return try resolver.changes(edits)
    }

    /// "fade everything out at the end": the picture and every sound that reaches that end of the film.
    private func everything(
        _ clause: inout Clause,
        _ details: FadeDetails,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> [Edit]? {
        _ = clause.takeWord(.all)
        guard clause.isSpent, details.sides.count == 1,
            let side = details.sides.first
        else { return nil }
        let picture = try resolver.faded(nil, side, isFilm: true)
        let edge = side == .in ? 0 : resolver.end
        let sounds = resolver.candidates(.sound, in: .any).filter { address in
            guard let segment = resolver.draft[address] else { return false }
            return side == .in ? segment.start == edge : segment.end == edge
        }
        let edits = ([picture] + sounds).compactMap { address in
            resolver.draft[address].map { Edit.setFade(address, side, length: details.length(of: side, in: $0)) }
        }
        return try resolver.changes(edits)
    }
}

/// Which ends fade, and for how long, as far as the sentence says.
private struct FadeDetails {
    var sides: [FadeSide] = []
    var isRemoval = false
    var length: Int?
    /// "at the end": of the film, where nothing is named.
    var isAtEdge = false
    /// "from 8 s", "until 2 s": where it begins or ends on the timeline.
    var time: Int?

    /// - Returns: nil where no fade is spoken of.
    init?(_ clause: inout Clause, in resolver: ReferenceResolver) {
        // "change the title to Fade out" is about its text.
        guard !clause.namesText else { return nil }
        let isInherited = clause.inherited == .fade
        guard isInherited || clause.has({ $0.isFade }) else { return nil }
        let isSaid = clause.says("fade") || resolver.language == .chinese
        let isBidden = clause.parts.first?.kind.isFade == true
        isRemoval = clause.takesAway()
        guard isInherited || clause.mayTakeVerb(.add, .make, .set, .put, .use, .fade) || isRemoval else { return nil }
        var isFade = isInherited
        while let word = clause.takeWord({ if case .fade = $0 { $0 } else { nil } }), case .fade(let side) = word {
            isFade = true
            if let side, !sides.contains(side) { sides.append(side) }
        }
        if clause.takeWord(.fadeInAndOut) {
            // "in and out" alone is no fade.
            guard isFade || isSaid else { return nil }
            isFade = true
            sides = [.in, .out]
        }
        guard isFade else { return nil }
        takeSide(&clause)
        takeTime(&clause, in: resolver)
        // "Delete the first clip, then fade in the music over 2 s": of the music nothing is to be taken away.
        if clause.inherited == .remove, isBidden || length != nil || time != nil { return nil }
    }

    /// "fade the music out": the small word says which end, as does a place.
    private mutating func takeSide(_ clause: inout Clause) {
        let place: FadeSide? = clause.take { kind in
            guard case .edge(let edge) = kind else { return nil }
            return edge == .start ? .in : .out
        }
        isAtEdge = place != nil
        guard sides.isEmpty else { return }
        let words = clause.parts.filter { $0.kind == .filler }.map { clause.text.string($0.range).lowercased() }
        if words.contains("out") { sides = [.out] } else if words.contains("in"), place != .out { sides = [.in] }
        if sides.isEmpty, let place { sides = [place] }
    }

    private mutating func takeTime(_ clause: inout Clause, in resolver: ReferenceResolver) {
        let stretch: (FadeSide, Int)? = clause.take { kind in
            switch kind {
            case .first(let time): (.in, time)
            case .last(let time): (.out, time)
            default: nil
            }
        }
        if let stretch {
            length = stretch.1
            if sides.isEmpty { sides = [stretch.0] }
        } else if sides == [.out] {
            time = clause.take { if case .start(let time) = $0 { time } else { nil } }
        } else if sides == [.in] {
            time = clause.takeGoal()
        }
        length = length ?? clause.takeLength() ?? (time == nil ? clause.takeGoal() : nil)
    }

    func length(of side: FadeSide, in segment: Segment) -> Int {
        if isRemoval { return 0 }
        if let length { return length }
        if let time { return max(0, side == .in ? time - segment.start : segment.end - time) }
        return min(FadeRule.standardLength, segment.duration)
    }
}

extension ReferenceResolver {
    /// Whether it is the film that fades, and not one thing.
    fileprivate func isOfFilm(_ reference: Reference?, isFilm: Bool) -> Bool {
        if reference == .kind(.clip, ordinal: nil) || reference == .kind(.file, ordinal: nil) { return true }
        return reference == nil && (isFilm || touched(in: .any, isNamed: false) == nil)
    }

    /// What fades: without a name, what was touched last; "the video" fades where it begins or ends.
    fileprivate func faded(_ reference: Reference?, _ side: FadeSide, isFilm: Bool) throws(ReadingError)
        -> SegmentAddress
    {
        let isVideo = reference == .kind(.clip, ordinal: nil) || reference == .kind(.file, ordinal: nil)
        if let reference, !isVideo { return try find(reference, in: .any) }
        // "Replace the music", "fade in at the start": of the music, or of the film?
        if isFilm, !isVideo, let last = context.lastTouched, Scope.sounds.contains(last) {
            // 开头声音渐入1秒，结尾渐出2秒: of the same.
            guard isTouchedHere else { throw .pronoun }
            return last
        }
        let isFilm = isFilm || isVideo
        if !isFilm, let last = touched(in: .any, isNamed: false) { return last }
        let clips = candidates(.clip, in: .clips)
        guard let first = clips.first else { return try implied(in: isFilm ? .clips : .any) }
        let track = clips.filter { $0.track == first.track }
        return side == .in ? first : track.last ?? first
    }
}

extension Part.Kind {
    fileprivate var isFade: Bool {
        switch self {
        case .sense(.fade), .sense(.fadeInAndOut): true
        default: false
        }
    }
}
