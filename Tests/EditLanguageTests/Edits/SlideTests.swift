import EditLanguage
import Testing
import Timeline

@Suite("Slides are read") struct SlideTests {
    private static let film: EditContext = {
        var film = Film.inLong
        for index in film.draft.tracks[0].segments.indices {
            film.draft.tracks[0].segments[index].media?.sourceStart = 3000
        }
        return film
    }()

    private static let rows: [Row] = [
        Row("slide the second clip 1 s later", .slide(v2, by: 1000)),
        Row("slide the waves half a second to the left", .slide(v2, by: -500)),
        Row("please slide clip 2 earlier by 2 seconds", .slide(v2, by: -2000)),
        Row("slide V1·2 to the right by 1s", .slide(v2, by: 1000)),
        Row("把第二段向后滑动1秒", .slide(v2, by: 1000)),
        Row("将 V1·2 向前滑动0.5秒", .slide(v2, by: -500)),
        // What has no neighbours is only moved.
        Row("slide the title 1 s later", .move(t1, .time(1000))),
        Row("slide the title to 5 s", .move(t1, .time(5000))),
        Row("slide the third clip before the first", .move(v3, .before(v1))),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: Self.film).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: ["slide", "slide the first clip 1 s later", "slide the last clip 1 s later", "滑动第一段"]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Self.film).edits == nil)
    }
}
