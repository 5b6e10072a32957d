import Timeline

/// "put them in the order dinner, beach, market", "put them 3-1-2", "reverse the order of the clips", "shortest first",
/// 照dinner、beach、market的次序, 按时长排序: what follows what, and no clip is changed.
struct OrderRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let clips = resolver.candidates(.clip, in: .clips)
        let track = clips.filter { $0.track == clips.first?.track }
        guard let wanted = try wanted(&clause, track, in: resolver) else { return nil }
        let edits = Self.moves(from: track, to: wanted)
        guard !edits.isEmpty else { throw .refused(.noChange) }
        return edits
    }

    /// The clips of a track as they are to follow each other; nil where no order is told.
    private func wanted(_ clause: inout Clause, _ track: [SegmentAddress], in resolver: ReferenceResolver)
        throws(ReadingError) -> [SegmentAddress]?
    {
        let sorting: Sorting? = clause.take { kind in
            if case .keyword(let word) = kind { Sorting(rawValue: word.name) } else { nil }
        }
        let isOrder = clause.take(.keyword(.order))
        guard clause.mayTakeVerb(.put, .move, .set, .make, .add, .trim) else { return nil }
        if let sorting {
            clause.takeWhatIsOrdered()
            // "Flip the running order, last one first": said twice.
            guard clause.isSpent, track.count > 1, sorting != .backwards || !resolver.isTouchedHere else { return nil }
            return sorting.sorted(track, in: resolver.draft)
        }
        if let numbered = clause.takeNumbering(of: track, isOrder: isOrder) { return numbered }
        guard isOrder else { return nil }
        let named = try clause.takeNames(in: resolver)
        clause.takeWhatIsOrdered()
        guard clause.isSpent, named.count > 1, Set(named).count == named.count else { return nil }
        guard named.allSatisfy(track.contains) else { throw .which(track) }
        // Those that are not named stay where they are.
        var order = track
        let places = track.indices.filter { named.contains(track[$0]) }
        for (place, name) in zip(places, named) { order[place] = name }
        return order
    }

    /// One move after the other: each puts the next clip where it belongs.
    private static func moves(from track: [SegmentAddress], to wanted: [SegmentAddress]) -> [Edit] {
        var now = track
        var edits: [Edit] = []
        for (place, clip) in wanted.enumerated() {
            guard let old = now.firstIndex(of: clip), old != place else { continue }
            edits.append(.move(track[old], .before(track[place])))
            now.insert(now.remove(at: old), at: place)
        }
        return edits
    }

    /// By what they are put in order.
    private enum Sorting: String {
        case backwards = "reverse order"
        case shortestFirst = "shortest first"
        case longestFirst = "longest first"
        case byName = "by name"

        func sorted(_ track: [SegmentAddress], in draft: Draft) -> [SegmentAddress] {
            let length = { (clip: SegmentAddress) in draft[clip]?.duration ?? 0 }
            let name = { (clip: SegmentAddress) in SourceText(draft[clip]?.name ?? "").foldedString }
            // Of two that are alike the one that comes first stays first.
            let ranked = { (isBefore: (SegmentAddress, SegmentAddress) -> Bool) in
                track.sorted { one, other in
                    isBefore(one, other) || !isBefore(other, one) && one.position < other.position
                }
            }
            return switch self {
            case .backwards: track.reversed()
            case .shortestFirst: ranked { length($0) < length($1) }
            case .longestFirst: ranked { length($0) > length($1) }
            case .byName: ranked { name($0) < name($1) }
            }
        }
    }
}

extension Clause {
    /// Takes "the clips", "them", "everything": all of them are put in order.
    fileprivate mutating func takeWhatIsOrdered() {
        _ = takeWord(.all)
        _ = takeWord(.whole)
        _ = take(.canvas)
        for reference in [
            Reference.kind(.clip, ordinal: nil), .kind(.image, ordinal: nil), .group(Group(base: .spoken)), .pronoun,
        ] {
            _ = take(.target(reference))
        }
        _ = takeWord { if case .several = $0 { true } else { nil } }
    }

    /// Takes "3-1-2", "3, 1, 2": each number once.
    fileprivate mutating func takeNumbering(of track: [SegmentAddress], isOrder: Bool) -> [SegmentAddress]? {
        var rest = self
        var numbers: [Int] = []
        while let number = rest.take({ if case .number(let value) = $0 { value } else { nil } }) {
            numbers.append(number)
        }
        let places = numbers.map { $0 / 1000 }
        guard places.count > 1, places.count == track.count, numbers.allSatisfy({ $0 % 1000 == 0 }),
            places.sorted() == Array(1...track.count)
        else { return nil }
        rest.takeWhatIsOrdered()
        guard rest.isSpent else { return nil }
        self = rest
        return places.map { track[$0 - 1] }
    }

    /// Takes the things that are named, in the order in which they are.
    fileprivate mutating func takeNames(in resolver: ReferenceResolver) throws(ReadingError) -> [SegmentAddress] {
        var names: [Reference] = []
        while let name = take({ kind -> Reference? in
            guard case .target(let reference) = kind, reference.namesOne else { return nil }
            return reference
        }) {
            names.append(name)
        }
        var found: [SegmentAddress] = []
        for name in names { found.append(try resolver.find(name, in: .clips)) }
        return found
    }
}

extension Keyword {
    /// "in the order": what follows what is told behind it.
    static let order = Keyword("order")
    static let reverseOrder = Keyword("reverse order")
    static let shortestFirst = Keyword("shortest first")
    static let longestFirst = Keyword("longest first")
    static let byName = Keyword("by name")
}
