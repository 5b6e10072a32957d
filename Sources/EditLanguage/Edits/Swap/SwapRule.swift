import Timeline

/// "swap the first and the second clip", "exchange V1·1 with V1·3", 交换第一段和第三段.
struct SwapRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.takeWord(.swap) || clause.has(.verb(.set)) && clause.says("switch"),
            clause.mayTakeVerb(.replace, .set, .make)
        else {
            return nil
        }
        guard let references = clause.takePair(in: resolver), clause.isSpent else { return nil }
        let one = try resolver.find(references.0, in: .any)
        let other = try resolver.find(references.1, in: .any)
        guard one.track == other.track else { throw .refused(.otherTrack(one, other)) }
        guard one != other else { throw .refused(.noChange) }
        let first = min(one.position, other.position)
        let last = max(one.position, other.position)
        let swap = Edit.move(SegmentAddress(one.track, last), .before(SegmentAddress(one.track, first)))
        guard last > first + 1 else { return [swap] }
        // The first one stands one place later now, and goes behind what came before the last one.
        return [swap, .move(SegmentAddress(one.track, first + 1), .after(SegmentAddress(one.track, last)))]
    }
}

extension Clause {
    /// Takes two things that are spoken of together: "the first and the second clip", "clips 1 and 3".
    mutating func takePair(in resolver: ReferenceResolver) -> (Reference, Reference)? {
        if let pair = takeWord({ if case .pair(let number) = $0, number >= 0 { number } else { nil } }), pair >= 0 {
            return (.kind(.clip, ordinal: 1), .kind(.clip, ordinal: 2))
        }
        let count = resolver.candidates(.clip, in: .any).count
        if takeWord(.pair(-1)), count > 1 {
            return (.kind(.clip, ordinal: count - 1), .kind(.clip, ordinal: count))
        }
        guard let first = takeReference(in: resolver) else { return nil }
        let second: Reference
        if let reference = takeReference(in: resolver) {
            second = reference
        } else if case .kind(let noun, ordinal: .some) = first, let number = takeWholeNumber() {
            second = .kind(noun, ordinal: number)
        } else {
            return nil
        }
        // "the first and the third title" names the kind once.
        if case .kind(nil, ordinal: let number?) = first, case .kind(let noun?, ordinal: .some) = second {
            return (.kind(noun, ordinal: number), second)
        }
        return (first, second)
    }
}
