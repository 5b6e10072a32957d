import SeededNumbers
import TestSupport
import Testing

@testable import Timeline

/// Which segment is which is found quickly, and is the one that looking through all of them finds.
@Suite struct SegmentShelfTests {
    private static func draft(_ numbers: inout Seeded) -> Draft {
        Draft(
            tracks: (0..<numbers.number(1...3)).map { _ in
                let segments = (0..<numbers.number(0...8)).map { _ in
                    Segment(
                        id: numbers.chance(50) ? "i\(numbers.number(0...9))" : nil,
                        start: numbers.number(0...5) * 1000,
                        duration: 1000,
                        name: "n\(numbers.number(0...4))",
                        content: .unknown
                    )
                }
                return Track(kind: numbers.chance(70) ? .video : .audio, segments: segments)
            }
        )
    }

    /// Looking through all, rule by rule: one on the same track before others.
    private static func pairs(_ old: Draft, _ new: Draft) -> [[Int]] {
        func all(_ draft: Draft) -> [(track: Int, place: Int, kind: TrackKind, segment: Segment)] {
            draft.tracks.enumerated().flatMap { track, lane in
                lane.segments.enumerated().map { (track, $0, lane.kind, $1) }
            }
        }
        let nameless = { (one: Segment, other: Segment) in one.id == nil || other.id == nil }
        let rules: [(Segment, Segment) -> Bool] = [
            { $0.id != nil && $0.id == $1.id },
            { nameless($0, $1) && $0.name == $1.name && $0.start == $1.start },
            { nameless($0, $1) && $0.name == $1.name },
            { nameless($0, $1) && $0.start == $1.start },
        ]
        var gone = all(old)
        let fresh = all(new)
        var found: [Int: [Int]] = [:]
        for rule in rules {
            for (index, now) in fresh.enumerated() where found[index] == nil {
                let fits = gone.indices.filter { gone[$0].kind == now.kind && rule(gone[$0].segment, now.segment) }
                guard let match = fits.first(where: { gone[$0].track == now.track }) ?? fits.first else { continue }
                found[index] = [gone[match].track, gone[match].place, now.track, now.place]
                gone.remove(at: match)
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    @Test(arguments: 0..<TestAmount.times(2000, otherwise: 300)) func theSameAreFound(_ seed: Int) {
        var numbers = Seeded(UInt64(seed))
        let (old, new) = (Self.draft(&numbers), Self.draft(&numbers))
        let match = DraftMatch(from: old, to: new)
        let pairs = match.pairs.map { [$0.old.track, $0.old.place, $0.new.track, $0.new.place] }
        #expect(pairs == Self.pairs(old, new), "\(seed)")
        #expect(match.gone.count + pairs.count == old.tracks.reduce(0) { $0 + $1.segments.count })
        #expect(match.fresh.count + pairs.count == new.tracks.reduce(0) { $0 + $1.segments.count })
    }
}
