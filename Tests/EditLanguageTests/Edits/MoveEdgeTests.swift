import EditLanguage
import Testing
import Timeline

@Suite("Ends that are moved are read") struct MoveEdgeTests {
    private static let rows: [Row] = [
        Row("move the start of T1·1 to 1 s", .moveEdge(t1, .start, to: 1000)),
        Row("move the end of the music to 12 s", .moveEdge(a1, .end, to: 12_000)),
        Row("drag the end of the title to 0:05", .moveEdge(t1, .end, to: 5000)),
        Row("shift the beginning of the second clip to 11.5 seconds", .moveEdge(v2, .start, to: 11_500)),
        Row("move the title's end to 4s", .moveEdge(t1, .end, to: 4000)),
        Row("move the end of it here", .moveEdge(v1, .end, to: 2500), in: Film.inShort),
        Row("把 T1·1 的开头移到1秒", .moveEdge(t1, .start, to: 1000)),
        Row("把音乐的结尾移到12秒", .moveEdge(a1, .end, to: 12_000)),
        Row("将第二段的开头拖到第11秒", .moveEdge(v2, .start, to: 11_000)),
        // An end of the film is a place, and a length is no time.
        Row("move the title to the end", .move(t1, .time(18_000))),
        Row("start the title at 2 s", .move(t1, .time(2000))),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: row.context).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: ["move the start of the title", "move the end of the clip to 5 s", "把标题的开头移一下"]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
