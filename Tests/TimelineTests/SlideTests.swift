import SampleDrafts
import SeededNumbers
import Testing
import Timeline

@Suite("A slide") struct SlideTests {
    private static let a = SegmentAddress(.video, 1, 1)
    private static let b = SegmentAddress(.video, 1, 2)
    private static let c = SegmentAddress(.video, 1, 3)

    /// Clips of 4, 2 and 4 s, each from the third second of a source of 12 s.
    private static let film = Draft(picture: "V1: a 0-4 @3 of12 | b 4-6 @3 of12 | c 6-10 @3 of12")

    private func slid(_ address: SegmentAddress, by amount: Int, _ draft: Draft = film) throws -> Draft {
        try draft.applying(.slide(address, by: amount)) { "new" }
    }

    @Test("moves the clip, whose neighbours make room")
    func moves() throws {
        let draft = try slid(Self.b, by: 2000)
        #expect(
            draft.tracks[0].segments.map(\.range) == [
                TimeRange(0, 6000), TimeRange(6000, 8000), TimeRange(8000, 10_000),
            ]
        )
        #expect(draft[Self.b]?.media == Self.film[Self.b]?.media)
        #expect(draft[Self.c]?.media?.sourceStart == 5000)
        let back = try slid(Self.b, by: -2000)
        #expect(
            back.tracks[0].segments.map(\.range) == [
                TimeRange(0, 2000), TimeRange(2000, 4000), TimeRange(4000, 10_000),
            ]
        )
        #expect(back[Self.c]?.media?.sourceStart == 1000)
    }

    @Test("goes as far as the handles and the neighbours do")
    func limits() throws {
        #expect(throws: EditRefusal.nothingBefore(Self.a)) { try slid(Self.a, by: 1000) }
        #expect(throws: EditRefusal.nothingBehind(Self.c)) { try slid(Self.c, by: 1000) }
        #expect(throws: EditRefusal.nothingLeft(name: "c", duration: 4000)) { try slid(Self.b, by: 4000) }
        #expect(throws: EditRefusal.nothingLeft(name: "a", duration: 4000)) { try slid(Self.b, by: -4000) }
        #expect(throws: EditRefusal.sourceTooShort(name: "c", longest: 7000)) { try slid(Self.b, by: -3500) }
        #expect(throws: EditRefusal.noChange) { try slid(Self.b, by: 0) }
    }

    @Test("is undone by the contrary, and equals two rolls", arguments: [UInt64](1...40))
    func contrary(_ seed: UInt64) throws {
        var random = Seeded(seed)
        var draft = Self.film
        for index in draft.tracks[0].segments.indices {
            draft.tracks[0].segments[index].media?.speed = [50, 100, 200][random.number(0...2)]
            draft.tracks[0].segments[index].media?.isReversed = random.chance(50)
        }
        let amount = [-2000, -1000, 1000][random.number(0...2)]
        guard let slid = try? slid(Self.b, by: amount, draft) else { return }
        #expect(slid.duration == draft.duration)
        #expect(slid[Self.b]?.media == draft[Self.b]?.media)
        #expect(try self.slid(Self.b, by: -amount, slid) == draft)
        // A roll of both cuts and a slip back is the same, where the clip itself has the handles.
        guard amount > 0, let one = try? draft.applying(.roll(Self.c, by: amount), newID: { "n" }),
            let two = try? one.applying(.roll(Self.b, by: amount), newID: { "n" })
        else { return }
        #expect(two.tracks[0].segments.map(\.range) == slid.tracks[0].segments.map(\.range))
        #expect(two[Self.a] == slid[Self.a] && two[Self.c] == slid[Self.c])
    }
}
