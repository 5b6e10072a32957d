import EditLanguage
import Testing
import Timeline

/// "Delete …, then fade …": what is bidden next is no second thing to be taken away.
@Suite("Fades behind a deletion are read") struct FadeBehindDeletionTests {
    private static let rows: [Row] = [
        Row(
            "delete the first clip, then fade in the music over 2 s",
            .delete(v1, ripple: true),
            .setFade(a1, .in, length: 2000)
        ),
        Row("delete V1·1, then fade out A1·1", .delete(v1, ripple: true), .setFade(a1, .out, length: 1000)),
        Row("remove V1·1 and fade the music out over 3 s", .delete(v1, ripple: true), .setFade(a1, .out, length: 3000)),
    ]

    @Test("as both", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: Film.inLong).edits == row.edits)
    }

    @Test("but a fade that is there is still taken away")
    func removal() throws {
        var film = Film.inLong
        film.draft = try film.draft.applying(.setFade(v2, .in, length: 1000)) { "" }
        film.draft = try film.draft.applying(.setFade(a1, .out, length: 1000)) { "" }
        let edits = EditReader().read("remove the fade in of V1·2 and the fade out of A1·1", in: film).edits
        #expect(edits == [.setFade(v2, .in, length: 0), .setFade(a1, .out, length: 0)])
    }
}
