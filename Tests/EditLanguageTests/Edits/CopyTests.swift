import EditLanguage
import Testing
import Timeline

@Suite("Copies at a time are read") struct CopyTests {
    /// The long film with a second track for titles and one for pictures.
    private static let layered: EditContext = {
        var draft = Film.long
        draft.tracks.insert(Track(kind: .video, name: "Over"), at: 1)
        draft.tracks.append(Track(kind: .text, name: "Credits"))
        return EditContext(draft: draft, playhead: 7000)
    }()

    private static let rows: [Row] = [
        Row("put a copy of V1·2 at 5 s", .copy(v2, at: 5000)),
        Row("paste V1·2 over at 5 s", .copy(v2, at: 5000, over: true)),
        Row("paste the second clip at 0:12", .copy(v2, at: 12_000)),
        Row("copy waves to 20 s", .copy(v2, at: 20_000)),
        Row("copy waves over to 20 s", .copy(v2, at: 20_000)),
        Row("put a copy of the waves clip at 5 s, over what is there", .copy(v2, at: 5000, over: true)),
        Row("duplicate the title to 10 s", .copy(t1, at: 10_000)),
        Row("paste the title here", .copy(t1, at: 7000), in: layered),
        Row("copy the title to track T2", .copy(t1, at: 0, on: TrackLabel(.text, 2)), in: layered),
        Row("copy V1·2 to track V2 at 3 s", .copy(v2, at: 3000, on: TrackLabel(.video, 2)), in: layered),
        Row("把 V1·2 复制一份放到5秒处", .copy(v2, at: 5000)),
        Row("把第二段复制到20秒", .copy(v2, at: 20_000)),
        Row("把标题粘贴到10秒处", .copy(t1, at: 10_000)),
        Row("把 V1·2 复制一份覆盖到5秒处", .copy(v2, at: 5000, over: true)),
        Row("把标题复制一份放到轨道 T2 的8秒处", .copy(t1, at: 8000, on: TrackLabel(.text, 2)), in: layered),
        // Without a place it stands behind what it is of.
        Row("copy waves", .duplicate(v2)),
        Row("paste waves", .duplicate(v2)),
        Row("把第二段复制一份", .duplicate(v2)),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: row.context).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: ["copy the clip to 5 s", "paste at 5 s", "copy the title to track V1", "copy V1·9 to 5 s"]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
