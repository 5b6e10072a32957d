import EditLanguage
import Testing
import Timeline

@Suite("Gaps are closed in words") struct CloseGapTests {
    private static let track = TrackLabel(.video, 1)

    /// The long film with black at 10–11 s and at 17–19 s, and a second title.
    private static let film: EditContext = {
        var film = Film.inLong
        film.draft.tracks[0].segments[1].start += 1000
        film.draft.tracks[0].segments[2].start += 3000
        film.draft.tracks[2].segments.append(
            Segment(id: "end", start: 8000, duration: 2000, name: "End", content: .title(Title("End")))
        )
        return film
    }()

    private static let all = [Edit.closeGap(track, at: 10_000), .closeGap(track, at: 16_000)]

    @Test(
        "all of a track",
        arguments: [
            "close all gaps", "close the gaps", "remove the gaps", "fill the hole", "合上空隙",
            "close the gaps on track V1",
        ]
    )
    func every(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Self.film).edits == Self.all)
    }

    private static let rows: [Row] = [
        Row("close the gap at 10.5 s", .closeGap(track, at: 10_500), in: film),
        Row("close the gap on track V1 at 18 s", .closeGap(track, at: 18_000), in: film),
        Row("close the gap on the title track", .closeGap(TrackLabel(.text, 1), at: 3000), in: film),
        Row("remove the gap at 5 s on track T1", .closeGap(TrackLabel(.text, 1), at: 5000), in: film),
        Row("在轨道 V1 的18秒处合上空隙", .closeGap(track, at: 18_000), in: film),
    ]

    @Test("one", arguments: rows)
    func one(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: row.context).edits == row.edits)
    }

    @Test("where there is none, nothing is done", arguments: ["close all gaps", "close the gap at 5 s", "合上空隙"])
    func none(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
