import SampleDrafts
import Testing
import Timeline

@Suite("An overwrite") struct OverwriteTests {
    private static let film = Draft(picture: "V1: a 0-4 of12 | b 4-8 of12")

    private func over(_ start: Int, _ end: Int, sourceLength: Int? = nil, _ draft: Draft = film) throws -> Draft {
        var count = 0
        let edit = Edit.overwrite(TimeRange(start, end), with: .file(id: "n"), name: "n", sourceLength: sourceLength)
        return try draft.applying(edit) {
            count += 1
            return "new \(count)"
        }
    }

    private func told(_ draft: Draft) -> [String] {
        draft.tracks[0].segments.map { "\($0.name) \($0.start)-\($0.end)" }
    }

    @Test("takes the place of what is under it, and nothing moves")
    func places() throws {
        #expect(try told(over(2000, 6000)) == ["a 0-2000", "n 2000-6000", "b 6000-8000"])
        #expect(try told(over(1000, 2000)) == ["a 0-1000", "n 1000-2000", "a 2000-4000", "b 4000-8000"])
        #expect(try told(over(6000, 10_000)) == ["a 0-4000", "b 4000-6000", "n 6000-10000"])
        #expect(try told(over(0, 4000)) == ["n 0-4000", "b 4000-8000"])
        #expect(try told(over(8000, 9000)) == ["a 0-4000", "b 4000-8000", "n 8000-9000"])
        #expect(try told(over(0, 1000, Draft())) == ["n 0-1000"])
        // What is left shows what it showed.
        #expect(try over(1000, 2000)[SegmentAddress(.video, 1, 3)]?.media?.sourceStart == 2000)
    }

    @Test("of one stretch twice is the second")
    func twice() throws {
        let once = try over(2000, 6000)
        #expect(try told(over(2000, 6000, sourceLength: 4000, once)) == told(once))
    }

    @Test("leaves the transitions of other cuts alone")
    func transitions() throws {
        var film = Self.film
        film.tracks[0].segments[1].transition = Transition(.crossfade, length: 1000)
        #expect(try over(1000, 2000, film).tracks[0].segments[3].transition != nil)
        #expect(try over(2000, 4000, film).tracks[0].segments[2].transition == nil)
        #expect(try over(4000, 5000, film).tracks[0].segments.allSatisfy { $0.transition == nil })
    }

    @Test("is refused where it cannot be")
    func limits() {
        #expect(throws: EditRefusal.sourceTooShort(name: "n", longest: 3000)) { try over(0, 4000, sourceLength: 3000) }
        #expect(throws: EditRefusal.outside(time: 9000, of: TimeRange(0, 8000))) { try over(9000, 10_000) }
        #expect(throws: EditRefusal.self) { try over(2000, 2000) }
        #expect(throws: EditRefusal.self) { try over(-1, 2000) }
        var locked = Self.film
        locked.tracks[0].isLocked = true
        #expect(throws: EditRefusal.trackLocked(TrackLabel(.video, 1))) { try over(0, 1000, locked) }
    }
}
