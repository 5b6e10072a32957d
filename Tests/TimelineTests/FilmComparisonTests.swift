import ExactJSON
import SampleDrafts
import SeededNumbers
import TestSupport
import Testing

@testable import Timeline

/// Two drafts beside each other: what of each stands where, and what became of it.
@Suite struct FilmComparisonTests {
    private static func clip(_ name: String, _ start: Int, _ length: Int = 5000) -> Segment {
        let media = Segment.Media(source: .generated(prompt: name), sourceStart: 1000, sourceLength: 20_000)
        return Segment(id: name, start: start, duration: length, name: name, content: .media(media))
    }

    /// Four clips of five seconds, a title, and a marker.
    private static var film: Draft {
        var draft = Draft(tracks: [
            Track(kind: .video, segments: ["sea", "city", "wood", "rain"].enumerated().map { clip($1, $0 * 5000) }),
            Track(
                kind: .text,
                segments: [
                    Segment(id: "t", start: 1000, duration: 2000, name: "Hello", content: .title(Title("Hello")))
                ]
            ),
        ])
        draft.markers = [Marker(at: 6000, name: "beat")]
        return draft
    }

    private static func compare(_ change: (inout Draft) -> Void) -> FilmComparison {
        var other = film
        change(&other)
        return FilmComparison(from: DraftSnapshot(film), to: DraftSnapshot(other))
    }

    private static func sorts(_ films: FilmComparison) -> [FilmDifference.Sort] { films.differences.map(\.sort) }

    @Test func theSameDiffersInNothing() {
        let films = Self.compare { _ in }
        #expect(films.differences.isEmpty && films.tracks.count == 2)
        #expect(films.tracks.allSatisfy { $0.before.lane.segments.isEmpty && $0.now.lane.segments.isEmpty })
    }

    @Test func whatIsGoneStandsWhereItStood() {
        let films = Self.compare { $0.tracks[0].segments.removeLast() }
        #expect(Self.sorts(films) == [.gone] && films.differences[0].range == TimeRange(15_000, 20_000))
        #expect(films.differences[0].address == nil && films.duration == 20_000)
        #expect(films.tracks[0].before.lane.segments.map(\.name) == ["rain"])
        #expect(films.tracks[0].now.lane.segments.isEmpty)
        guard case .removed(let segment, .video, track: _)? = films.told(0).changes.first else {
            Issue.record("\(films.told(0).changes)")
            return
        }
        #expect(segment.name == "rain")
    }

    @Test func whatMovesAlikeIsOneDifference() {
        let films = Self.compare { draft in
            for place in draft.tracks[0].segments.indices { draft.tracks[0].segments[place].start += 3000 }
            draft.tracks[0].segments.insert(Self.clip("new", 0, 3000), at: 0)
        }
        #expect(Self.sorts(films) == [.new, .moved])
        #expect(films.differences[1].range == TimeRange(3000, 23_000) && films.differences[1].shift == 3000)
        #expect(films.differences[1].address == SegmentAddress(.video, 1, 2))
        let track = films.tracks[0]
        #expect(track.before.lane.segments.map(\.start) == [0, 5000, 10_000, 15_000])
        #expect((1...4).allSatisfy { track.before.difference(at: $0) == 1 })
        #expect((1...5).map(track.now.difference) == [0, 1, 1, 1, 1])
        guard case .moved(let moves)? = films.told(1).changes.first else {
            Issue.record("\(films.told(1).changes)")
            return
        }
        #expect(moves.count == 4 && moves.allSatisfy { $0.distance == 3000 })
    }

    @Test func whatIsTrimmedHasItsFormerLength() {
        let films = Self.compare { $0.tracks[0].segments[3].duration = 3000 }
        #expect(Self.sorts(films) == [.trimmed] && films.tracks[0].before.lane.segments.map(\.duration) == [5000])
        #expect(films.tracks[0].now.lane.segments.map(\.duration) == [3000])
    }

    @Test func whatLostItsHeadDidNotMove() {
        let films = Self.compare { draft in
            draft.tracks[0].segments[0].start = 2000
            draft.tracks[0].segments[0].duration = 3000
            draft.tracks[0].segments[0].media?.sourceStart = 3000
            draft.tracks[0].segments[3].duration = 2500
            draft.tracks[0].segments[3].media?.speed = 200
        }
        #expect(Self.sorts(films) == [.trimmed, .trimmed])
        #expect(films.told(0).changes == [.cutOff(films.new.draft.tracks[0].segments[0], .start, 2000)])
        // Speed is more than length.
        #expect(films.differences.map(\.isChangedToo) == [false, true])
    }

    @Test func whatStandsWhereItStoodIsChanged() {
        let films = Self.compare { draft in
            draft.tracks[0].segments[1].volume = 50
            draft.tracks[0].segments[2].transition = Transition(.dissolve, length: 500)
        }
        #expect(Self.sorts(films) == [.changed, .changed] && films.tracks[0].before.lane.segments.isEmpty)
        #expect(films.told(0).changes == [.volume(films.new.draft.tracks[0].segments[1], from: 100)])
        guard case .transition(_, after: let before, from: nil)? = films.told(1).changes.first else {
            Issue.record("\(films.told(1).changes)")
            return
        }
        #expect(before?.name == "city")
    }

    @Test func whatMovedAndChangedIsBoth() {
        let films = Self.compare { draft in
            draft.tracks[1].segments[0].start = 4000
            draft.tracks[1].segments[0].content = .title(Title("Bye"))
        }
        #expect(Self.sorts(films) == [.moved] && films.differences[0].isChangedToo)
        #expect(films.told(0).changes.count == 2)
    }

    @Test func aSplitIsOneThing() throws {
        let split = try Self.film.applying(.split(at: 2000, SegmentAddress(.video, 1, 1))) { "half" }
        let films = FilmComparison(from: DraftSnapshot(Self.film), to: DraftSnapshot(split))
        #expect(Self.sorts(films) == [.changed] && films.differences[0].range == TimeRange(0, 5000))
        #expect(films.tracks[0].now.lane.segments.count == 2 && films.tracks[0].before.lane.segments.isEmpty)
        guard case .split(_, at: 2000)? = films.told(0).changes.first else {
            Issue.record("\(films.told(0).changes)")
            return
        }
        #expect(films.told(0).changes.count == 1)
    }

    @Test func onAnotherTrackItIsGoneFromTheOne() {
        let films = Self.compare { draft in
            let clip = draft.tracks[0].segments.removeLast()
            draft.tracks.append(Track(kind: .video, name: "Over", segments: [clip]))
        }
        #expect(Self.sorts(films) == [.moved] && films.tracks.count == 3)
        #expect(films.tracks[0].before.lane.segments.count == 1 && films.tracks[2].now.lane.segments.count == 1)
        guard case .changedTrack(_, from: _, to: "Over")? = films.told(0).changes.first else {
            Issue.record("\(films.told(0).changes)")
            return
        }
    }

    @Test func tracksThatAreGoneStayInTheirPlace() {
        var old = Self.film
        old.tracks.insert(
            Track(kind: .video, name: "Over", segments: [Self.clip("a", 0), Self.clip("b", 5000)]),
            at: 1
        )
        let films = FilmComparison(from: DraftSnapshot(old), to: DraftSnapshot(Self.film))
        #expect(Self.sorts(films) == [.gone] && films.tracks.map(\.new) == [0, nil, 1])
        #expect(films.tracks[1].label == TrackLabel(.video, 2) && films.tracks[1].before.lane.segments.count == 2)
        guard case .trackRemoved(_, name: "Over", segments: 2)? = films.told(0).changes.first else {
            Issue.record("\(films.told(0).changes)")
            return
        }
    }

    @Test func whatHasNoPlaceComesFirst() {
        let films = Self.compare { draft in
            draft.canvas = Canvas(width: 1080, height: 1920, framesPerSecond: 30)
            draft.tracks[0].isMuted = true
            draft.markers = [Marker(at: 9000, name: "beat")]
        }
        #expect(Self.sorts(films) == [.changed, .changed, .moved])
        #expect(films.differences.map(\.track) == [nil, nil, nil])
        #expect(films.differences[2].marker?.time == 9000)
    }

    @Test func subtitlesInARowAreOneDifference() {
        let films = Self.compare { draft in
            let cues = (0..<5).map { number in
                Segment(
                    id: "c\(number)",
                    start: number * 1000,
                    duration: 900,
                    name: "cue",
                    content: .title(Title("cue", style: .subtitle))
                )
            }
            draft.tracks.append(Track(kind: .text, name: "Subtitles", segments: cues))
        }
        #expect(Self.sorts(films) == [.new] && films.told(0).changes.count == 1)
        guard case .subtitlesAdded(5, TimeRange(0, 4900), track: _)? = films.told(0).changes.first else {
            Issue.record("\(films.told(0).changes)")
            return
        }
    }

    /// What is not marked stands in both as it stood, whatever was done.
    @Test(arguments: 0..<TestAmount.times(400, otherwise: 120)) func whatIsNotMarkedIsTheSame(_ seed: Int) {
        var numbers = Seeded(UInt64(seed))
        let old = Draft(json: try? JSON(parsing: numbers.draftText()))
        var new = old
        for number in 0..<numbers.number(1...6) {
            let edit = numbers.edit(new)
            new = (try? new.applying(edit) { "n\(number)-\(seed)" }) ?? new
        }
        let films = FilmComparison(from: DraftSnapshot(old), to: DraftSnapshot(new))
        #expect(films.differences.isEmpty == DraftDifference(from: old, to: new).isEmpty, "\(seed)")
        for track in films.tracks {
            let now = track.new.map { new.tracks[$0].segments } ?? []
            let marked = Set(track.now.lane.segments)
            for segment in now where !marked.contains(segment) {
                let isThere = old.tracks.contains { old in
                    old.segments.contains { $0.range == segment.range && $0.name == segment.name }
                }
                #expect(isThere, "\(seed): \(segment.name)")
            }
            let before = track.old.map { old.tracks[$0].segments } ?? []
            #expect(Set(track.before.lane.segments).isSubset(of: before))
        }
        for place in films.differences.indices { #expect(!films.told(place).isEmpty, "\(seed)") }
    }

    @Test func longFilmsAreComparedSoon() {
        func film(_ shift: Int) -> DraftSnapshot {
            let segments = (0..<20_000).map { Self.clip("c\($0)", $0 * 1000 + shift, 1000) }
            let new = shift == 0 ? [] : [Self.clip("new", 0, shift)]
            return DraftSnapshot(Draft(tracks: [Track(kind: .video, segments: new + segments)]))
        }
        let (old, new) = (film(0), film(500))
        var films: FilmComparison?
        let time = ThreadTime.used { films = FilmComparison(from: old, to: new) }
        #expect(films?.differences.map(\.sort) == [.new, .moved])
        #expect(time < .seconds(3), "\(time)")
    }
}
