import SampleDrafts
import Testing
import Timeline

@Suite("An overlay") struct OverlayTests {
    private static let film = Draft(picture: "V1: a 0-4 of12 | b 4-8 of12 | c 8-10 of12")

    private func over(
        _ picture: Overlay.Picture,
        at start: Int,
        in box: Look.Box? = Look.Box(.topRight),
        _ draft: Draft = film
    ) throws -> [String] {
        let after = try draft.applying(.overlay(picture, at: start, in: box)) { "new" }
        return after.addresses.compactMap { address in
            after[address].map { "\(address) \($0.name) \($0.start)-\($0.end)\($0.look.box == nil ? "" : " boxed")" }
        }
    }

    private func new(_ length: Int, of material: Int? = nil) -> Overlay.Picture {
        .new(.file(id: "n"), name: "n", length: length, sourceLength: material)
    }

    @Test("stands on a track of its own, and nothing moves")
    func file() throws {
        let film = ["V1·1 a 0-4000", "V1·2 b 4000-8000", "V1·3 c 8000-10000"]
        #expect(try over(new(2000), at: 3000) == film + ["V2·1 n 3000-5000 boxed"])
        #expect(try over(new(2000), at: 3000, in: nil) == film + ["V2·1 n 3000-5000"])
    }

    @Test("is laid on the track that is free there, else on one more")
    func tracks() throws {
        let once = try Self.film.applying(.overlay(new(2000), at: 3000, in: nil)) { "one" }
        #expect(try over(new(1000), at: 0, once).contains("V2·1 n 0-1000 boxed"))
        #expect(try over(new(1000), at: 4000, once).contains("V3·1 n 4000-5000 boxed"))
    }

    @Test("of a clip closes its gap")
    func clip() throws {
        let b = Overlay.Picture.clip(SegmentAddress(.video, 1, 2))
        #expect(try over(b, at: 1000) == ["V1·1 a 0-4000", "V1·2 c 4000-6000", "V2·1 b 1000-5000 boxed"])
        // Above the others it moves alone.
        let once = try Self.film.applying(.overlay(new(2000), at: 3000, in: nil)) { "one" }
        let above = Overlay.Picture.clip(SegmentAddress(.video, 2, 1))
        #expect(try over(above, at: 5000, once).contains("V2·1 n 5000-7000 boxed"))
    }

    @Test("is refused where it cannot be")
    func limits() {
        #expect(throws: EditRefusal.sourceTooShort(name: "n", longest: 1000)) { try over(new(2000, of: 1000), at: 0) }
        #expect(throws: EditRefusal.self) { try over(new(0), at: 0) }
        #expect(throws: EditRefusal.self) { try over(new(1000), at: -1) }
        #expect(throws: EditRefusal.badAmount("200%")) { try over(new(1000), at: 0, in: Look.Box(.top, size: 200)) }
        var locked = Self.film
        locked.tracks[0].isLocked = true
        let b = Overlay.Picture.clip(SegmentAddress(.video, 1, 2))
        #expect(throws: EditRefusal.trackLocked(TrackLabel(.video, 1))) { try over(b, at: 0, locked) }
        #expect(throws: Never.self) { try over(new(1000), at: 0, locked) }
    }
}
