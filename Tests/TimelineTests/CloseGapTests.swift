import SampleDrafts
import Testing
import Timeline

@Suite("A gap that is closed") struct CloseGapTests {
    private static let v1 = TrackLabel(.video, 1)

    private typealias Row = EditTableTests.Row

    private static let rows: [EditTableTests.Row] = [
        Row("between two", "V1: A 0-2 | B 5-7 | C 8-9", .closeGap(v1, at: 3000), "V1: A 0-2 | B 2-4 | C 5-6"),
        Row("from its first moment", "V1: A 0-2 | B 5-7", .closeGap(v1, at: 2000), "V1: A 0-2 | B 2-4"),
        Row("before the first", "V1: A 3-4 | B 4-5 blur0.5", .closeGap(v1, at: 0), "V1: A 0-1 | B 1-2 blur0.5"),
        Row(
            "with what lies over the pictures",
            "V1: A 0-2 | B 5-7\nA1: M 0-7\nT1: t 5-6",
            .closeGap(v1, at: 3000),
            "V1: A 0-2 | B 2-4\nA1: M 0-4\nT1: t 2-3"
        ),
        Row(
            "on another track, and nowhere else",
            "V1: A 0-8\nT1: t 0-1 | u 3-4",
            .closeGap(TrackLabel(.text, 1), at: 2000),
            "V1: A 0-8\nT1: t 0-1 | u 1-2"
        ),
    ]

    @Test("brings up what follows", arguments: rows) func table(_ row: EditTableTests.Row) throws { try row.check() }

    @Test("is refused where something stands, and behind everything")
    func limits() {
        let film = Draft(picture: "V1: a 0-2 | b 5-7\nV2 locked: c 1-2")
        let closed = { (track: TrackLabel, time: Int) throws in _ = try film.applying(.closeGap(track, at: time)) { "" }
        }
        #expect(throws: EditRefusal.occupied(by: "b", TimeRange(5000, 7000))) { try closed(Self.v1, 5000) }
        #expect(throws: EditRefusal.outside(time: 7000, of: TimeRange(0, 7000))) { try closed(Self.v1, 7000) }
        #expect(throws: EditRefusal.outside(time: -1, of: TimeRange(0, 7000))) { try closed(Self.v1, -1) }
        #expect(throws: EditRefusal.trackLocked(TrackLabel(.video, 2))) { try closed(TrackLabel(.video, 2), 0) }
        #expect(throws: EditRefusal.noTrack(TrackLabel(.text, 1))) { try closed(TrackLabel(.text, 1), 0) }
        #expect(film.tracks[0].gaps == [TimeRange(2000, 5000)])
    }
}
