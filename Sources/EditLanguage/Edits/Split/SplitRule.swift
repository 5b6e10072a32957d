import Timeline

/// "split at 4 s", "split the second clip at 0:04", "cut it here", "split every 10 seconds", "in half", 在4秒处分割.
struct SplitRule: EditRule {
    /// The most pieces that one sentence makes.
    private static let mostPieces = 200

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard let verb = clause.takeVerb(.split, .cut) else { return nil }
        _ = clause.take(.edits)
        if let pieces = clause.takePieces() {
            // 每隔5秒分割一次: once at a time.
            _ = clause.take(.number(1000))
            return try split(&clause, into: pieces, in: resolver)
        }
        let time: Int? =
            clause.take { kind in
                switch kind {
                case .start(let time), .beyond(.after, let time): time
                case .time(let time): verb == .split ? time : nil
                case .playhead: resolver.context.playhead
                default: nil
                }
            } ?? clause.takeBareStart()
        if time == nil, verb == .cut { return nil }
        let isOwn = clause.countsFromStartOfThing
        let isGoal = clause.has(.to)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        guard let time = time ?? resolver.context.playhead else { throw .missingTime }
        let address = try reference?.segmentUnlessFilm(in: resolver)
        // "Cut to the market clip at 5 s" shows another picture from there on.
        guard isOwn || !isGoal else { return [.split(at: time, address)] }
        return [.split(at: resolver.time(time, in: address, isOwn: isOwn), address)]
    }

    /// Cuts at even distances, the last first, so that what comes before keeps its number.
    private func split(_ clause: inout Clause, into pieces: Pieces, in resolver: ReferenceResolver) throws(ReadingError)
        -> [Edit]?
    {
        // "Split every clip in half" is asked of each of them.
        if clause.has(.sense(.all)), clause.has(.target(.kind(.clip, ordinal: nil))), !clause.saysFilm { return nil }
        let isFilm = clause.takeWord(.all) || clause.saysFilm
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        var address = try reference?.segmentUnlessFilm(in: resolver)
        if address == nil, !isFilm, case .count = pieces {
            // "Split it in half" of several clips: which?
            guard case .segment(let only) = try resolver.timed(reference, isFilm: false) else {
                throw .which(resolver.candidates(.clip, in: .clips))
            }
            address = only
        }
        let range = address.flatMap { resolver.draft[$0]?.range } ?? TimeRange(0, resolver.end)
        let times = pieces.times(in: range)
        guard !times.isEmpty, times.count < Self.mostPieces else { throw .refused(.badAmount("\(times.count + 1)")) }
        var draft = resolver.draft
        // Where a cut is already, nothing is to be split.
        let useful = times.reversed().filter { time in
            var count = 0
            guard
                let next = try? draft.applying(
                    .split(at: time, address),
                    newID: {
                        count += 1; return "\u{0}\(time)-\(count)"
                    }
                )
            else { return false }
            draft = next
            return true
        }
        guard !useful.isEmpty else { throw .refused(.noChange) }
        return useful.map { .split(at: $0, address) }
    }
}

/// Into how many pieces, or of what length.
enum Pieces: Hashable {
    case count(Int)
    case length(Int)

    /// Where a stretch is cut.
    func times(in range: TimeRange) -> [Int] {
        switch self {
        case .count(let count):
            guard count > 1, count <= 100 else { return [] }
            return (1..<count).map { range.start + range.duration * $0 / count }
        case .length(let length):
            guard length > 0, range.duration / length < 1000 else { return [] }
            return Array(stride(from: range.start + length, to: range.end, by: length))
        }
    }
}

extension Clause {
    /// Takes "every 10 s", "into 3 equal parts", "in half", 分成三段.
    mutating func takePieces() -> Pieces? {
        if let length = take({ if case .every(let time) = $0 { time } else { nil } }) { return .length(length) }
        // "In the middle", 从中间.
        if take(.keyword(.inHalf)) || take(.position(.center)) {
            // "In two equal pieces".
            _ = take(.keyword(.pieces))
            return .count(2)
        }
        guard let place = parts.firstIndex(where: { $0.kind == .keyword(.pieces) }), place > 0,
            let pieces = parts[place - 1].kind.pieces
        else { return nil }
        remove(place - 1..<place + 1)
        return pieces
    }

    /// Takes "at 5", where nothing but a time can be meant: seconds.
    mutating func takeBareStart() -> Int? {
        guard
            let place = parts.indices.dropFirst().first(where: { index in
                guard case .number = parts[index].kind else { return false }
                return text.spells("at", in: parts[index - 1].range) || text.spells("在", in: parts[index - 1].range)
            }), case .number(let seconds) = parts[place].kind
        else { return nil }
        remove(place - 1..<place + 1)
        return seconds
    }
}

extension Part.Kind {
    /// Into how many pieces, or of what length: what stands before "pieces".
    fileprivate var pieces: Pieces? {
        switch self {
        case .number(let count): count % 1000 == 0 ? .count(count / 1000) : nil
        case .sense(.several(let count)): count > 1 ? .count(count) : nil
        case .time(let time), .length(let time), .goal(let time): .length(time)
        default: nil
        }
    }
}

extension Keyword {
    /// "in half", "in two".
    static let inHalf = Keyword("in half")
    /// "equal parts", behind a number.
    static let pieces = Keyword("pieces")
}
