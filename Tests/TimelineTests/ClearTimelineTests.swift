import ExactJSON
import SampleDrafts
import Testing
import Timeline

@Suite("Clearing the timeline") struct ClearTimelineTests {
    private static let film = Draft(picture: "V1: a 0-4 | b 4-8\nA1: M 0-8\nT1: Hi 0-3")

    private func cleared(_ draft: Draft) throws -> Draft { try draft.applying(.clearTimeline) { "new" } }

    @Test("leaves a draft as a new film has it")
    func clears() throws {
        var film = Self.film
        film.canvas = Canvas(.tall, shorterSide: 720, framesPerSecond: 60)
        film.loudness = -14
        #expect(try cleared(film) == Draft())
        // Also where only the shape is left of what was there.
        var bare = Draft()
        bare.canvas = film.canvas
        #expect(try cleared(bare) == Draft())
    }

    @Test("is refused where a track is locked, and where there is nothing to clear")
    func refuses() throws {
        var locked = Self.film
        locked.tracks[1].isLocked = true
        #expect(throws: EditRefusal.trackLocked(TrackLabel(.audio, 1))) { try cleared(locked) }
        #expect(throws: EditRefusal.noChange) { try cleared(Draft()) }
    }

    @Test("keeps what is not known here")
    func strangers() throws {
        let draft = Draft(json: ["t": [], "x": 1, "m": ["theirs": true, "loudness_lufs": -14]])
        let left = try cleared(draft).json
        #expect(left["x"]?.int == 1)
        #expect(left["m"]?["theirs"]?.bool == true)
        #expect(left["m"]?["loudness_lufs"] == nil)
    }

    @Test("is told as one thing, unless one thing was there")
    func told() throws {
        let whole = DraftDifference(from: Self.film, to: try cleared(Self.film))
        #expect(whole.changes == [.cleared(segments: 4, tracks: 3, isAnew: false)])
        let single = Draft(picture: "V1: a 0-4")
        let only = DraftDifference(from: single, to: try cleared(single)).changes
        #expect(only.count == 1)
        #expect(only.first.map { if case .removed = $0 { true } else { false } } == true)
    }
}
