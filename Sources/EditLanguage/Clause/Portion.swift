import Timeline

/// A part of a thing, told by its share or from its middle.
enum Portion: Hashable, Sendable {
    /// "the second half", "the first third": counted from 1, of so many equal ones.
    case share(Int, of: Int)
    /// "the second part": of what was cut just before, counted from 1.
    case piece(Int)
    /// "the middle 4 s", in ms.
    case middle(Int)
    /// "the last bit", "the ending": how long it is was not said.
    case open(Edge)
}

extension PartBuilder {
    /// "the second half", "the middle 4 s", 后半段, 中间4秒.
    func portion() -> Found? {
        switch term(index) {
        case .ordinal(let number) where (number == 1 || number == -1) && isBit(index + 1):
            return Found(kind: .portion(.open(number == 1 ? .start : .end)), end: skipBit(index + 1))
        // "The end part".
        case .edge(let edge) where isBit(index + 1):
            return Found(kind: .portion(.open(edge)), end: skipBit(index + 1))
        // "The ending", "the opening": what is named there is no verb, and counts nothing.
        case .sense(.ends)
        where term(index - 1) == .definite && term(index - 2) != .preposition(.at)
            && term(index - 2) != .preposition(.to)
            && text.spells("ending", in: tokens[index].range):
            return Found(kind: .portion(.open(.end)), end: index + 1)
        case .sense(.share(let number, of: let count)):
            return Found(kind: .portion(.share(number, of: count)), end: index + 1)
        case .ordinal(let number) where number == 1 || number == 2 || number == -1:
            guard let share = share(number, told: term(index + 1)) else { return nil }
            return Found(kind: .portion(share), end: index + 2)
        case .position(.center) where term(index + 1) == .ordinal(3):
            return Found(kind: .portion(.share(2, of: 3)), end: index + 2)
        case .sense(.piece(let number)): return Found(kind: .portion(.piece(number)), end: index + 1)
        case .position(.center):
            // 居中 is a place only.
            // 中间那六秒.
            let next =
                isHan(index) && (term(index + 1) == .pronoun || term(index + 1) == .filler) ? index + 2 : index + 1
            guard let time = bareTime(next), Self.middles.stands(in: text, tokens[index].range) else { return nil }
            return Found(kind: .portion(.middle(time)), end: next + 1)
        default: return nil
        }
    }

    /// "Second half", "last third": the number, and what it counts.
    private func share(_ number: Int, told whole: Term?) -> Portion? {
        let count = whole == .sense(.factor(50)) ? 2 : whole == .ordinal(3) && number != 2 ? 3 : 0
        guard count > 0 else { return nil }
        if case .noun = term(index + 2), whole == .ordinal(3) { return nil }
        return .share(number == -1 ? count : number, of: count)
    }

    private func isBit(_ index: Int) -> Bool { skipBit(index) > index }

    /// Behind what says that only some of it is meant: "bit", "few seconds"; "part" is a clip behind a number.
    private func skipBit(_ index: Int) -> Int {
        guard tokens.indices.contains(index) else { return index }
        if term(index) == .sense(.bit) { return index + 1 }
        guard case .edge = term(index - 1) else { return index }
        return Self.partWords.stands(in: text, tokens[index].range) ? index + 1 : index
    }

    private static let partWords = Phrases(["part", "section", "portion", "部分"])
    private static let middles = Phrases(["middle", "center", "centre", "中间"])
}

extension Clause {
    /// The clause with times for a part that it names: "the second half of the clip" as its last so many seconds.
    ///
    /// Of what was just cut the halves are the pieces. Nothing named is the film.
    func measuringPortion(in resolver: ReferenceResolver) throws(ReadingError) -> Clause? {
        guard let place = parts.firstIndex(where: { if case .portion = $0.kind { true } else { false } }),
            case .portion(let portion) = parts[place].kind
        else { return nil }
        // "The first half of each clip" is measured in each of them.
        if hasWord(.all), has(.target(.kind(.clip, ordinal: nil))), !saysFilm { return nil }
        let owner = parts.firstIndex {
            if case .target(let reference) = $0.kind { reference != .pronoun } else { false }
        }
        var parts = parts
        let pieces = resolver.context.pieces
        if case .open(let edge) = portion { throw .unsaid(edge == .start ? .beginning : .ending) }
        if portion == .piece(1), pieces.isEmpty, has({ $0.takesAway }) { throw .unsaid(.beginning) }
        if owner == nil, let number = portion.piece(of: pieces.count) {
            parts[place] = Part(kind: .target(.address(pieces[number - 1])), range: parts[place].range)
            return Clause(text: text, parts: parts, inherited: inherited)
        }
        if let owner, case .target(.name(let name)) = parts[owner].kind,
            let number = portion.piece(of: resolver.named(name).count), case let halves = resolver.named(name),
            resolver.areTogether(halves)
        {
            parts[owner] = Part(kind: .target(.address(halves[number - 1])), range: parts[owner].range)
            parts.remove(at: place)
            return Clause(text: text, parts: parts, inherited: inherited)
        }
        // Something was cut, and nobody knows any more what: the half of the film is not what is meant.
        if owner == nil, resolver.context.spokeOfSeveral { throw .pronoun }
        var whole = TimeRange(0, resolver.end)
        if let owner, case .target(let reference) = parts[owner].kind {
            switch try resolver.timed(reference, isFilm: isFilm(at: owner)) {
            case .film: break
            case .segment(let address): whole = resolver.draft[address]?.range ?? whole
            }
        }
        guard let stretch = portion.stretch(of: whole), stretch.duration > 0, stretch != whole else { return nil }
        let kind: Part.Kind =
            if stretch.start == whole.start {
                .first(stretch.duration)
            } else if stretch.end == whole.end {
                .last(stretch.duration)
            } else {
                .span(stretch)
            }
        parts[place] = Part(kind: kind, range: parts[place].range)
        // A stretch within is told in times of the film, whosever it is; what is kept is kept of that thing only.
        if case .span = kind, let owner, !has(.verb(.keep)) { parts.remove(at: owner) }
        return Clause(text: text, parts: parts, inherited: inherited)
    }
}

extension ReferenceResolver {
    /// Whether some segments follow each other and show one stretch of one source: they are pieces of one.
    fileprivate func areTogether(_ pieces: [SegmentAddress]) -> Bool {
        guard pieces.count > 1 else { return false }
        return zip(pieces, pieces.dropFirst()).allSatisfy { one, other in
            guard one.track == other.track, let before = draft[one], let behind = draft[other],
                let first = before.media, let second = behind.media
            else { return false }
            return before.end == behind.start && first.source == second.source
                && second.sourceStart == first.sourceRange(of: before.duration).end
        }
    }
}

extension Part.Kind {
    /// Whether it asks for less.
    fileprivate var takesAway: Bool {
        switch self {
        case .verb(.trim), .verb(.cut), .verb(.remove), .verb(.shorten): true
        default: false
        }
    }

    /// The end of a thing at which something is meant that was not said how long: "the beginning", "the last bit".
    var openEdge: Edge? {
        switch self {
        case .edge(let edge), .portion(.open(let edge)): edge
        case .portion(.piece(1)): .start
        default: nil
        }
    }
}

extension Portion {
    /// Which of so many pieces it means, counted from 1; nil where it means none of them.
    fileprivate func piece(of count: Int) -> Int? {
        switch self {
        case .share(let number, of: count), .piece(let number): number <= count ? number : nil
        case .share, .middle, .open: nil
        }
    }

    fileprivate func stretch(of whole: TimeRange) -> TimeRange? {
        switch self {
        case .piece, .open: return nil
        case .share(let number, of: let count):
            let edge = { (number: Int) in whole.start + whole.duration * number / count }
            return TimeRange(edge(number - 1), edge(number))
        case .middle(let length):
            let start = whole.start + max(0, whole.duration - length) / 2
            return TimeRange(start, min(start + length, whole.end))
        }
    }
}
