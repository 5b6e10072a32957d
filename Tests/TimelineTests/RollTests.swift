import SampleDrafts
import SeededNumbers
import Testing
import Timeline

@Suite("A roll") struct RollTests {
    private static let a = SegmentAddress(.video, 1, 1)
    private static let b = SegmentAddress(.video, 1, 2)
    private static let c = SegmentAddress(.video, 1, 3)

    /// Clips of 4, 4 and 2 s, each from the third second of a source of 12 s.
    private static let film = Draft(picture: "V1: a 0-4 @3 of12 | b 4-8 @3 of12 | c 8-10 @3 of12")

    private func rolled(_ address: SegmentAddress, by amount: Int, _ draft: Draft = film) throws -> Draft {
        try draft.applying(.roll(address, by: amount)) { "new" }
    }

    @Test("moves the cut and nothing else")
    func moves() throws {
        let draft = try rolled(Self.b, by: 2000)
        #expect(
            draft.tracks[0].segments.map(\.range) == [
                TimeRange(0, 6000), TimeRange(6000, 8000), TimeRange(8000, 10_000),
            ]
        )
        #expect(draft[Self.b]?.media?.sourceStart == 5000)
        #expect(draft[Self.a]?.media?.sourceStart == 3000)
        let back = try rolled(Self.b, by: -2000)
        #expect(
            back.tracks[0].segments.map(\.range) == [
                TimeRange(0, 2000), TimeRange(2000, 8000), TimeRange(8000, 10_000),
            ]
        )
        #expect(back[Self.b]?.media?.sourceStart == 1000)
        #expect(back[Self.c] == Self.film[Self.c])
    }

    @Test("goes as far as the handles and the clips do")
    func limits() throws {
        #expect(throws: EditRefusal.nothingBefore(Self.a)) { try rolled(Self.a, by: 1000) }
        #expect(throws: EditRefusal.nothingLeft(name: "b", duration: 4000)) { try rolled(Self.b, by: 4000) }
        #expect(throws: EditRefusal.nothingLeft(name: "a", duration: 4000)) { try rolled(Self.b, by: -4000) }
        // c has 3 s of its source before what is shown.
        #expect(try rolled(Self.c, by: -3000)[Self.c]?.media?.sourceStart == 0)
        #expect(throws: EditRefusal.sourceTooShort(name: "c", longest: 5000)) { try rolled(Self.c, by: -3001) }
        #expect(throws: EditRefusal.noChange) { try rolled(Self.b, by: 0) }
        #expect(throws: EditRefusal.self) { try rolled(Self.b, by: .min) }
    }

    @Test("is undone by the contrary, at any speed and backwards", arguments: [UInt64](1...40))
    func contrary(_ seed: UInt64) throws {
        var random = Seeded(seed)
        var draft = Self.film
        for index in draft.tracks[0].segments.indices {
            draft.tracks[0].segments[index].media?.speed = [50, 100, 200][random.number(0...2)]
            draft.tracks[0].segments[index].media?.isReversed = random.chance(50)
        }
        // Whole seconds, so that no speed rounds.
        let amount = [-2000, -1000, 1000][random.number(0...2)]
        guard let rolled = try? rolled(Self.b, by: amount, draft) else { return }
        #expect(rolled.duration == draft.duration)
        #expect(try self.rolled(Self.b, by: -amount, rolled) == draft)
        for segment in rolled.tracks[0].segments {
            let used = try #require(segment.media?.sourceRange(of: segment.duration))
            #expect(used.start >= 0 && used.end <= 12_000)
        }
    }
}
