import EventStream
import SeededNumbers
import Testing

@Suite("Recorded bodies")
struct FixtureTests {
    @Test("read whole", arguments: Fixture.all)
    func whole(_ fixture: Fixture) throws {
        let body = try fixture.bytes()
        let expected = Reading(items: fixture.items, ending: fixture.ending)
        #expect(Reading([body[...]]) == expected)
        #expect(GrammarModel.read(body) == expected)
    }

    @Test("read in two pieces, cut anywhere", arguments: Fixture.all)
    func cutAnywhere(_ fixture: Fixture) throws {
        let body = try fixture.bytes()
        let expected = Reading(items: fixture.items, ending: fixture.ending)
        for cut in 0...body.count where Reading([body[..<cut], body[cut...]]) != expected {
            Issue.record("cut at byte \(cut)")
        }
    }

    @Test("read in pieces of one size", arguments: Fixture.all, [1, 2, 3, 7, 8, 9])
    func evenPieces(_ fixture: Fixture, size: Int) throws {
        let body = try fixture.bytes()
        #expect(Reading(body.pieces(of: size)) == Reading(items: fixture.items, ending: fixture.ending))
    }

    @Test("read in random pieces, empty ones among them", arguments: Fixture.all)
    func randomPieces(_ fixture: Fixture) throws {
        let body = try fixture.bytes()
        var generator = Seeded(11)
        for _ in 0..<200 {
            let pieces = body.randomPieces(upTo: 40, using: &generator)
            #expect(Reading(pieces) == Reading(items: fixture.items, ending: fixture.ending))
        }
    }
}
