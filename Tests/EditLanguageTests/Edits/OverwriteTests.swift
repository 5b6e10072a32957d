import EditLanguage
import Testing
import Timeline

@Suite("Overwrites are read") struct OverwriteTests {
    private static func beach(_ start: Int, _ end: Int) -> Edit {
        .overwrite(TimeRange(start, end), with: .file(id: "u1"), name: "beach.mov", sourceLength: 12_000)
    }

    private static func rain(_ start: Int, _ end: Int) -> Edit {
        .overwrite(
            TimeRange(start, end),
            with: .generated(prompt: "rain"),
            name: "rain",
            sourceLength: end - start
        )
    }

    private static let rows: [Row] = [
        Row("overwrite 5s to 8s with beach.mov", beach(5000, 8000)),
        Row("overwrite from 0:05 to 0:08 with my video", beach(5000, 8000), in: Film.withOneOfEach),
        Row("put beach.mov at 5s for 3 seconds, overwriting what is there", beach(5000, 8000)),
        Row("use beach.mov to overwrite 5s to 8s", beach(5000, 8000)),
        Row("overwrite the second clip with beach.mov", beach(10_000, 16_000)),
        Row("overwrite the first 2 seconds with a clip of rain", rain(0, 2000)),
        Row("overwrite the second clip with a clip of rain", rain(10_000, 16_000)),
        Row("用 beach.mov 覆盖5秒到8秒", beach(5000, 8000)),
        Row("用 beach.mov 覆盖第二段", beach(10_000, 16_000)),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: row.context).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: [
            "overwrite", "overwrite the music with song.mp3", "overwrite 5s to 8s", "overwrite with beach.mov",
            "overwrite 5s to 8s with gone.mov", "overwrite 30s to 33s with beach.mov", "overwrite my file",
            "覆盖第二段",
        ]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
