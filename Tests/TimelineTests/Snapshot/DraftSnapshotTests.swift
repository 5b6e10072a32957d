import ExactJSON
import SampleDrafts
import SeededNumbers
import Testing

@testable import Timeline

/// What is looked up in a snapshot is what one finds by looking through all of the draft.
@Suite struct DraftSnapshotTests {
    /// Drafts of all kinds: overlapping, out of order, with tracks of unknown kinds and empty ones.
    private static let drafts: [Draft] = (0..<60).map { seed in
        var numbers = Seeded(UInt64(seed))
        guard seed % 2 == 0 else { return Draft(json: try? JSON(parsing: numbers.draftText())) }
        let tracks = (0..<numbers.number(0...5)).map { _ in
            let segments = (0..<numbers.number(0...12)).map { _ in
                let source = numbers.chance(30) ? MediaSource.music(mood: "calm") : .file(id: "a")
                return Segment(
                    start: numbers.number(0...200) * 50,
                    duration: numbers.number(1...80) * 25,
                    name: "s",
                    content: .media(.init(source: source, sourceStart: numbers.number(0...500)))
                )
            }
            return Track(kind: [.video, .audio, .text, .other(7)][numbers.number(0...3)], segments: segments)
        }
        return Draft(tracks: tracks)
    }

    @Test func lengthAndCutsAreTheDrafts() {
        for draft in Self.drafts {
            let film = DraftSnapshot(draft)
            #expect(film.duration == draft.duration && film.isEmpty == draft.isEmpty)
            let cuts = Set(draft.tracks.flatMap { $0.segments.flatMap { [$0.start, $0.end] } } + [0, draft.duration])
                .sorted()
            #expect(film.cuts == cuts)
            for time in stride(from: -10, through: draft.duration + 10, by: 35) {
                #expect(film.cut(after: time) == cuts.first { $0 > time })
                #expect(film.cut(before: time) == cuts.last { $0 < time })
            }
        }
    }

    @Test func addressesAreTheDrafts() {
        for draft in Self.drafts {
            let film = DraftSnapshot(draft)
            let all = draft.addresses
            #expect(film.firstAddress == all.first && film.lastAddress == all.last)
            for (place, address) in all.enumerated() {
                #expect(film[address] == draft[address])
                for step in [-200, -3, -1, 0, 1, 2, 7, 200] {
                    #expect(film.address(from: address, by: step) == all[min(max(place + step, 0), all.count - 1)])
                }
            }
            #expect(film[SegmentAddress(.video, 9, 1)] == nil)
            #expect(film.address(from: SegmentAddress(.video, 9, 1), by: 1) == nil)
        }
    }

    @Test func whatIsNearestIsFound() {
        for draft in Self.drafts {
            for (lane, track) in zip(DraftSnapshot(draft).lanes, draft.tracks) {
                for time in stride(from: 0, through: draft.duration + 500, by: 130) {
                    func distance(_ segment: Segment) -> Int {
                        segment.range.contains(time) ? 0 : min(abs(segment.start - time), abs(segment.end - time)) + 1
                    }
                    let least = track.segments.map(distance).min()
                    #expect(lane.position(nearestTo: time).map { distance(track.segments[$0 - 1]) } == least)
                }
            }
        }
    }

    /// Which segment one sees in each cell, where later ones are painted over earlier ones.
    private func painted(_ positions: [Int], _ lane: SnapshotLane, from time: Int, cells: Int, scale: Int) -> [Int?] {
        var row = [Int?](repeating: nil, count: cells)
        for position in positions {
            let segment = lane.segments[position - 1]
            func cell(_ moment: Int) -> Int { Int((Double(moment - time) / Double(scale)).rounded(.down)) }
            let (start, end) = (cell(segment.start), max(cell(segment.start) + 1, cell(segment.end)))
            for cell in max(0, start)..<max(max(0, start), min(end, cells)) { row[cell] = position }
        }
        return row
    }

    @Test func whatIsSeenIsWhatIsPainted() {
        for draft in Self.drafts {
            for lane in DraftSnapshot(draft).lanes {
                let byStart = lane.segments.indices.sorted {
                    (lane.segments[$0].start, $0) < (lane.segments[$1].start, $1)
                }.map { $0 + 1 }
                for (time, scale) in [(0, 10), (0, 175), (0, 900), (1300, 50), (4000, 400), (137, 2000)] {
                    let seen = lane.positions(from: time, cells: 40, scale: scale)
                    let row = painted(seen, lane, from: time, cells: 40, scale: scale)
                    #expect(row == painted(byStart, lane, from: time, cells: 40, scale: scale))
                    for cell in 0..<40 { #expect(lane.position(inCell: cell, from: time, scale: scale) == row[cell]) }
                }
            }
        }
    }

    @Test func noMoreIsToldThanThereAreCells() {
        let segments = (0..<10_000).map {
            Segment(start: $0 * 10, duration: 10, name: "", content: .unknown)
        }
        let lane = DraftSnapshot(Draft(tracks: [Track(kind: .video, segments: segments)])).lanes[0]
        #expect(lane.positions(from: 0, cells: 100, scale: 1000).count == 100)
        #expect(lane.positions(from: 500, cells: 100, scale: 10).count == 100)
    }

    @Test func reachesAreTheFurthest() {
        for draft in Self.drafts {
            let film = DraftSnapshot(draft)
            let source = MediaSource.music(mood: "calm")
            let uses = draft.tracks.flatMap(\.segments).filter { $0.media?.source == source }
            let reach = uses.compactMap { $0.media?.sourceRange(of: $0.duration).end }.max() ?? 0
            #expect(film.reach(of: source) == reach && film.reach(of: .file(id: "a")) == 0)
        }
    }

    @Test func whatChangedIsWhatWasNotThereBefore() {
        func look(_ draft: Draft, _ address: SegmentAddress) -> [String] {
            guard let segment = draft[address] else { return [] }
            let times = "\(segment.start) \(segment.duration) \(segment.volume)"
            return [address.track.description, segment.name, times, "\(segment.content)"]
        }
        for (number, new) in Self.drafts.enumerated() {
            var moved = new
            for track in moved.tracks.indices where !moved.tracks[track].segments.isEmpty {
                let place = number % moved.tracks[track].segments.count
                if number % 3 == 0 {
                    moved.tracks[track].segments.remove(at: place)
                } else {
                    moved.tracks[track].segments[place].volume = 7
                }
            }
            for old in [moved, Self.drafts[(number + 2) % Self.drafts.count], Draft()] {
                let before = Set(old.addresses.map { look(old, $0) })
                let changed = new.addresses.filter { !before.contains(look(new, $0)) }
                #expect(DraftSnapshot(new).addresses(changedSince: DraftSnapshot(old)) == changed)
            }
        }
    }

    @Test func onlyTheSameOneIsTheSame() {
        let film = DraftSnapshot(Self.drafts[2])
        #expect(film == film && film != DraftSnapshot(Self.drafts[2]))
        #expect(film.addresses(changedSince: film).isEmpty)
    }
}
