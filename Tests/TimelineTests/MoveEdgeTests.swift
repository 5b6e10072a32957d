import SampleDrafts
import Testing
import Timeline

@Suite("An end of a segment that is moved") struct MoveEdgeTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let v2 = SegmentAddress(.video, 1, 2)
    private static let t1 = SegmentAddress(.text, 1, 1)

    private typealias Row = EditTableTests.Row

    private static let rows: [EditTableTests.Row] = [
        Row("an end that grows", "V1: A 0-4 | B 4-8", .moveEdge(v2, .end, to: 10_000), "V1: A 0-4 | B 4-10"),
        Row("an end that shrinks", "V1: A 0-4 | B 4-8 blur1", .moveEdge(v1, .end, to: 3000), "V1: A 0-3 | B 4-8"),
        Row("a start later", "V1: A 0-4 | B 4-8", .moveEdge(v2, .start, to: 6000), "V1: A 0-4 | B 6-8 @2"),
        Row("a start earlier", "V1: A 0-2 | B 4-8 @3", .moveEdge(v2, .start, to: 2000), "V1: A 0-2 | B 2-8 @1"),
        Row(
            "a start later, twice as fast and backwards",
            "V1: A 0-4 @5 x200 rev",
            .moveEdge(v1, .start, to: 1000),
            "V1: A 1-4 @5 x200 rev"
        ),
        Row(
            "what lies over the pictures stays with them",
            "V1: A 0-4 | B 4-8\nT1: t 5-6",
            .moveEdge(v2, .start, to: 4500),
            "V1: A 0-4 | B 4.5-8 @0.5\nT1: t 5-6"
        ),
        Row("a title", "V1: A 0-8\nT1: t 0-3 | u 5-6", .moveEdge(t1, .end, to: 5000), "V1: A 0-8\nT1: t 0-5 | u 5-6"),
        Row("fades are shortened", "A1: M 0-8 out2", .moveEdge(.init(.audio, 1, 1), .end, to: 1000), "A1: M 0-1 out1"),
    ]

    @Test("goes there, and nothing else does", arguments: rows) func table(_ row: EditTableTests.Row) throws {
        try row.check()
    }

    @Test("is refused where something stands, where nothing is left, and where there is no handle")
    func limits() throws {
        let film = Draft(picture: "V1: a 0-4 @1 of6 | b 5-8\nV2 locked: c 0-1")
        let moved = { (address: SegmentAddress, side: TrimSide, time: Int) throws in
            _ = try film.applying(.moveEdge(address, side, to: time)) { "new" }
        }
        #expect(throws: EditRefusal.occupied(by: "b", TimeRange(5000, 8000))) { try moved(Self.v1, .end, 5500) }
        #expect(throws: EditRefusal.occupied(by: "a", TimeRange(0, 4000))) { try moved(Self.v2, .start, 3999) }
        #expect(throws: EditRefusal.nothingLeft(name: "a", duration: 4000)) { try moved(Self.v1, .start, 4000) }
        #expect(throws: EditRefusal.nothingLeft(name: "b", duration: 3000)) { try moved(Self.v2, .end, 5000) }
        #expect(throws: EditRefusal.noChange) { try moved(Self.v2, .end, 8000) }
        #expect(throws: EditRefusal.outside(time: -1, of: TimeRange(0, 8000))) { try moved(Self.v1, .start, -1) }
        #expect(throws: EditRefusal.trackLocked(TrackLabel(.video, 2))) { try moved(.init(.video, 2, 1), .end, 2000) }
        let late = Draft(picture: "V1: a 3-4 @1 of6")
        #expect(throws: EditRefusal.sourceTooShort(name: "a", longest: 2000)) {
            try late.applying(.moveEdge(Self.v1, .start, to: 1000)) { "new" }
        }
        #expect(throws: EditRefusal.sourceTooShort(name: "a", longest: 5000)) {
            try late.applying(.moveEdge(Self.v1, .end, to: 9000)) { "new" }
        }
    }
}
