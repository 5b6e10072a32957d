import EditLanguage
import Testing
import Timeline

@Suite("Rolls are read") struct RollTests {
    /// The long film, with handles of 3 s before each clip.
    private static let film: EditContext = {
        var film = Film.inLong
        for index in film.draft.tracks[0].segments.indices {
            film.draft.tracks[0].segments[index].media?.sourceStart = 3000
        }
        return film
    }()

    private static let rows: [Row] = [
        Row("roll the cut between the first and the second clip 1 s later", .roll(v2, by: 1000)),
        Row("roll the cut between clip 1 and clip 2 by 1.5 seconds", .roll(v2, by: 1500)),
        Row("roll the edit at 10 s 500 ms earlier", .roll(v2, by: -500)),
        Row("roll the cut before the third clip one second earlier", .roll(v3, by: -1000)),
        Row("roll the cut after the second clip 1s to the left", .roll(v3, by: -1000)),
        Row("move the cut between the city timelapse and the waves 2 s later", .roll(v2, by: 2000)),
        Row("move the second cut 500 ms earlier", .roll(v3, by: -500)),
        Row("roll the last cut 1 second to the right", .roll(v3, by: 1000)),
        Row("shift the edit point before V1·2 by 1s", .roll(v2, by: 1000)),
        Row("把第二段前面的剪切点后移1秒", .roll(v2, by: 1000)),
        Row("把第一段和第二段之间的剪辑点前移0.5秒", .roll(v2, by: -500)),
        Row("将 V1·3 前面的剪接点向后移2秒", .roll(v3, by: 2000)),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: Self.film).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: [
            "roll the cut", "roll the cut 1 s later", "roll the cut before the second clip",
            "roll the cut before the first clip 1 s later", "roll the music 1 s later", "roll credits",
            "把剪切点后移1秒",
        ]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
