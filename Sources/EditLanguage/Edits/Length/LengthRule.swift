import Timeline

/// "trim the clip to 8 seconds", "make it 8 seconds long", "extend the title by 2 s", 把第二段剪到5秒.
struct LengthRule: EditRule {
    /// The film, and not each of its clips.
    private static let wholes = Phrases(["whole", "entire"])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let verb = clause.takeVerb(.trim, .cut, .shorten, .extend, .set, .make, .keep) else { return nil }
        // "make a 5 second clip" makes a new one.
        if verb == .make, clause.has(.indefinite) { return nil }
        // 让标题显示5秒 has a second verb that says no more than "for".
        if verb == .set { _ = clause.take(.verb(.add)) }
        // "Reduce the first clip to 5 seconds", "increase the title by 2 seconds".
        let isLess = verb == .set && clause.take(.quieter)
        let isMore = verb == .set && !isLess && clause.take(.louder)
        guard let goal = isLess || isMore ? changed(&clause, isLess: isLess) : goal(&clause, verb) else { return nil }
        let isFilm = clause.saysFilm
        let isWhole = clause.says(Self.wholes) && clause.takeWord(.all)
        var reference = clause.takeReference(in: resolver) ?? (isWhole ? .kind(.file, ordinal: nil) : nil)
        // 缩短到半秒: Chinese leaves "it" out. What is to be cut off the film is said of the film.
        if reference == nil, resolver.language == .chinese, !resolver.isTouchedHere, case .to = goal {
            reference = .pronoun
        }
        guard clause.isSpent, reference != nil || verb != .set else { return nil }
        switch try goal.timed(reference, isFilm: isFilm, in: resolver) {
        case .segment(let address):
            return try goal.edit(of: address, in: resolver, isShortening: verb == .shorten || isLess)
        case .film: return try goal.edit(ofFilmIn: resolver)
        }
    }

    private enum Goal {
        case to(Int)
        case by(Int)
        case keepLast(Int)

        /// What is to be as long; "it" is no question of film or title where neither can be: "cut it down to a minute".
        func timed(_ reference: Reference?, isFilm: Bool, in resolver: ReferenceResolver) throws(ReadingError) -> Timed
        {
            do throws(ReadingError) {
                return try resolver.timed(reference, isFilm: isFilm)
            } catch {
                guard case .filmOr = error, case .to(let time) = self, time >= resolver.draft.duration else {
                    throw error
                }
                throw .filmIsOnly(resolver.draft.duration)
            }
        }

        func edit(of address: SegmentAddress, in resolver: ReferenceResolver, isShortening: Bool) throws(ReadingError)
            -> Edit?
        {
            guard let length = resolver.draft[address]?.duration else { return nil }
            switch self {
            // "shorten it to 25 s" makes nothing longer.
            case .to(let time) where isShortening && time > length: throw .isOnly(address, length)
            case .to(let time): return .setLength(address, time)
            case .by(let time): return .setLength(address, length + time)
            case .keepLast(let time): return .trim(address, .start, by: length - time)
            }
        }

        func edit(ofFilmIn resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
            switch self {
            case .to(let time): return try resolver.film(cutTo: time)
            // A film grows by what is added to it: which clip, or what?
            case .by: throw .which(resolver.candidates(.clip, in: .clips))
            case .keepLast(let time):
                guard time < resolver.draft.duration else { throw .filmIsOnly(resolver.draft.duration) }
                return .cut(TimeRange(0, resolver.draft.duration - time), in: nil, ripple: true)
            }
        }
    }

    private func changed(_ clause: inout Clause, isLess: Bool) -> Goal? {
        clause.take { kind in
            switch kind {
            case .goal(let time): .to(time)
            case .amount(let time): .by(isLess ? -time : time)
            default: nil
            }
        }
    }

    private func goal(_ clause: inout Clause, _ verb: Verb) -> Goal? {
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
