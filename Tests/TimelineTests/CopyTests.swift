import SampleDrafts
import Testing
import Timeline

@Suite("A copy at a time") struct CopyTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let v2 = SegmentAddress(.video, 1, 2)
    private static let t1 = SegmentAddress(.text, 1, 1)
    private static let second = TrackLabel(.video, 2)

    private typealias Row = EditTableTests.Row

    private static let rows: [EditTableTests.Row] = [
        Row(
            "splits what stands there, and what follows moves on",
            "V1: A 0-4 out1 | B 4-8 @1 x200 v30 in1 blur1",
            .copy(v2, at: 2000),
            "V1: A 0-2 | B 2-6 @1 x200 in1 v30 | A 6-8 @2 out1 | B 8-12 @1 x200 in1 v30 blur1"
        ),
        Row(
            "at a cut takes its transition away",
            "V1: A 0-4 | B 4-8 blur1",
            .copy(v1, at: 4000),
            "V1: A 0-4 | A 4-8 | B 8-12"
        ),
        Row("at the end", "V1: A 0-4 | B 4-8", .copy(v1, at: 8000), "V1: A 0-4 | B 4-8 | A 8-12"),
        Row("in itself", "V1: A 0-4", .copy(v1, at: 1000), "V1: A 0-1 | A 1-5 | A 5-8 @1"),
        Row(
            "laid over, what is under it goes and nothing moves",
            "V1: A 0-4 | B 4-8 | C 8-10 blur1",
            .copy(v2, at: 2000, over: true),
            "V1: A 0-2 | B 2-6 | B 6-8 @2 | C 8-10 blur1"
        ),
        Row(
            "on another track",
            "V1: A 0-4 @2 | B 4-8\nV2: X 0-1 | Y 6-7",
            .copy(v1, at: 2000, on: second),
            "V1: A 0-4 @2 | B 4-8\nV2: X 0-1 | A 2-6 @2 | Y 10-11"
        ),
        Row(
            "over another track",
            "V1: A 0-4\nV2: X 0-3 | Y 6-7",
            .copy(v1, at: 2000, on: second, over: true),
            "V1: A 0-4\nV2: X 0-2 | A 2-6 | Y 6-7"
        ),
        Row(
            "from a locked track",
            "V1 locked: A 0-4\nV2: X 0-3",
            .copy(v1, at: 3000, on: second),
            "V1 locked: A 0-4\nV2: X 0-3 | A 3-7"
        ),
        Row("a title", "T1: t 0-3 | u 3-5", .copy(t1, at: 4000), "T1: t 0-3 | u 3-4 | t 4-7 | u 7-8"),
        Row(
            "what lies over the pictures goes with them",
            "V1: A 0-4 | B 4-8\nA1: M 0-8\nT1: t 1-2 | u 5-6",
            .copy(v2, at: 4000),
            "V1: A 0-4 | B 4-8 | B 8-12\nA1: M 0-12\nT1: t 1-2 | u 9-10"
        ),
        Row(
            "what lay over pictures that are laid over lies over the copy, as with any other picture",
            "V1: A 0-4 | B 4-8 | C 8-12\nT1: t 5-6 | u 9-10",
            .copy(v1, at: 6000, over: true),
            "V1: A 0-4 | B 4-6 | A 6-10 | C 10-12 @2\nT1: t 5-6 | u 9-10"
        ),
    ]

    @Test("stands there", arguments: rows) func table(_ row: EditTableTests.Row) throws { try row.check() }

    @Test("is refused on a locked track, one of another kind, and over what it is of")
    func limits() {
        let film = Draft(picture: "V1: a 0-4\nV2 locked: c 0-1\nT1: t 0-1")
        let copied = { (edit: Edit) throws in _ = try film.applying(edit) { "new" } }
        #expect(throws: EditRefusal.trackLocked(Self.second)) { try copied(.copy(Self.v1, at: 0, on: Self.second)) }
        #expect(throws: EditRefusal.trackLocked(Self.second)) { try copied(.copy(.init(.video, 2, 1), at: 2000)) }
        #expect(throws: EditRefusal.notForTrack(TrackLabel(.text, 1))) {
            try copied(.copy(Self.v1, at: 0, on: TrackLabel(.text, 1)))
        }
        #expect(throws: EditRefusal.noTrack(TrackLabel(.video, 3))) {
            try copied(.copy(Self.v1, at: 0, on: TrackLabel(.video, 3)))
        }
        #expect(throws: EditRefusal.noChange) { try copied(.copy(Self.v1, at: 0, over: true)) }
        #expect(throws: EditRefusal.outside(time: -1, of: TimeRange(0, 4000))) { try copied(.copy(Self.v1, at: -1)) }
    }
}
