import Timeline

/// "trim the clip to 8 seconds", "make it 8 seconds long", "extend the title by 2 s", 把第二段剪到5秒.
struct LengthRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard let verb = clause.takeVerb(.trim, .cut, .shorten, .extend, .set, .make, .keep) else { return nil }
        // "make a 5 second clip" makes a new one.
        if verb == .make, clause.has(.indefinite) { return nil }
        // 让标题显示5秒 has a second verb that says no more than "for".
        if verb == .set { _ = clause.take(.verb(.add)) }
        guard let wish = wish(&clause, verb) else { return nil }
        let isFilm = clause.saysFilm
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent, reference != nil || verb != .set else { return nil }
        switch try scene.timed(reference, isFilm: isFilm) {
        case .segment(let address): return try wish.edit(of: address, in: scene, isShortening: verb == .shorten)
        case .film: return try wish.edit(ofFilmIn: scene)
        }
    }

    private enum Wish {
        case to(Int)
        case by(Int)
        case keepLast(Int)

        func edit(of address: SegmentAddress, in scene: Scene, isShortening: Bool) throws(Doubt) -> Edit? {
            guard let length = scene.draft[address]?.duration else { return nil }
            switch self {
            // "shorten it to 25 s" makes nothing longer.
            case .to(let time) where isShortening && time > length: throw .isOnly(address, length)
            case .to(let time): return .setLength(address, time)
            case .by(let time): return .setLength(address, length + time)
            case .keepLast(let time): return .trim(address, .start, by: length - time)
            }
        }

        func edit(ofFilmIn scene: Scene) throws(Doubt) -> Edit? {
            switch self {
            case .to(let time): return try scene.film(cutTo: time)
            // A film grows by what is added to it: which clip, or what?
            case .by: throw .which(scene.candidates(.clip, in: .clips))
            case .keepLast(let time):
                guard time < scene.draft.duration else { throw .filmIsOnly(scene.draft.duration) }
                return .cut(TimeRange(0, scene.draft.duration - time), in: nil, ripple: true)
            }
        }
    }

    private func wish(_ clause: inout Clause, _ verb: Verb) -> Wish? {
        clause.take { kind in
            switch kind {
            case .goal(let time), .length(let time): .to(time)
            case .time(let time) where verb == .make || verb == .set: .to(time)
            case .amount(let time), .time(let time): verb == .extend ? .by(time) : nil
            case .first(let time): verb == .keep ? .to(time) : nil
            case .last(let time):
                // "make the title last 5 seconds": here it is a verb.
                verb == .keep ? .keepLast(time) : verb == .make ? .to(time) : nil
            default: nil
            }
        }
    }
}
