import Timeline

/// "split screen with beach on the left and market on the right", 左右分屏，左边beach右边market: two pictures in the
/// picture, each half as wide as the film.
struct SplitScreenRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let isStacked = clause.take(.keyword(.stackedScreen))
        guard clause.take(.keyword(.splitScreen)) || isStacked,
            clause.mayTakeVerb(.add, .put, .use, .make, .set)
        else { return nil }
        var places: [PicturePlace] = []
        var clips: [SegmentAddress] = []
        _ = clause.takeWord(.size)
        let pair: Int? = clause.takeWord { if case .pair(let number) = $0 { number } else { nil } }
        if let pair { clips = try resolver.clips(ClipTargets(pair: pair)) }
        while let place = clause.takePlace() { places.append(place) }
        while let reference = clause.takeReference(in: resolver) {
            if reference != .kind(.clip, ordinal: nil) { clips.append(try resolver.clip(reference)) }
        }
        guard clause.isSpent else { return nil }
        let usual: [PicturePlace] = isStacked || places == [.top, .bottom] ? [.top, .bottom] : [.left, .right]
        if clips.isEmpty { clips = resolver.candidates(.clip, in: .clips) }
        guard clips.count == 2 else { throw .which(resolver.candidates(.clip, in: .clips)) }
        // 左右分屏 says the two sides before the two of whom they are.
        if places.count == 4 { places.removeFirst(2) }
        if places.isEmpty { places = usual }
        guard places.count == 2, places[0] != places[1] else { return nil }
        let below = Look.Box(places[0], size: 50)
        let times = OverlayTimes(slots: Slots(), isWhole: false, under: clips[0])
        guard let lifted = try times.lift(clips[1], in: Look.Box(places[1], size: 50), resolver) else { return nil }
        return [.setLook(clips[0], .box(below))] + lifted
    }
}
