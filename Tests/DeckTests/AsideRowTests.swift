import Testing

@testable import Deck

/// What only followed from what was done is shown dim: from where its line begins.
@Suite struct AsideRowTests {
    private func start(_ text: String, width: Int = 80) throws -> (first: Int, rows: Int) {
        var transcript = Transcript()
        transcript.fit(width: width)
        transcript.append(.agent, text)
        let item = try #require(transcript.items.last)
        return (item.asideStart, item.rows.count)
    }

    @Test func theLastLineIsDimWhereItSaysSo() throws {
        #expect(try start("✓ kept 3–9 s\n↳ Lo-fi shortened to 6.0 s").first == 1)
        let narrow = try start("✓ kept 3–9 s\n↳ Lo-fi shortened to 6.0 s", width: 20)
        #expect(narrow.first == 1 && narrow.rows > 2)
    }

    @Test func allElseIsNot() throws {
        for text in ["✓ kept 3–9 s", "↳ a\nb", "What shall I do?", ""] {
            let told = try start(text)
            #expect(told.first == told.rows, "\(text)")
        }
    }
}
