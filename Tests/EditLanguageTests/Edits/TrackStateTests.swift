import EditLanguage
import Testing
import Timeline

@Suite("Hidden tracks and those heard alone, in words") struct TrackStateTests {
    private static let video = TrackLabel(.video, 1)
    private static let audio = TrackLabel(.audio, 1)
    private static let hidden = TrackTableTests.hidden

    private static let rows: [Row] = [
        Row("hide track V1", .setTrackHidden(video, true)),
        Row("hide the video track", .setTrackHidden(video, true)),
        Row("unhide V1", .setTrackHidden(video, false), in: hidden),
        Row("show track V1", .setTrackHidden(video, false), in: hidden),
        Row("solo track A1", .setTrackSolo(audio, true)),
        Row("solo the music", .setTrackSolo(audio, true)),
        Row("unsolo track V1", .setTrackSolo(video, false), in: hidden),
        Row("mute track V1", .setTrackMuted(video, true)),
        Row("显示轨道 V1", .setTrackHidden(video, false), in: hidden),
        Row("把音乐独奏", .setTrackSolo(audio, true)),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: row.context).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: ["hide track A1", "solo track T1", "hide the second clip", "solo", "hide track V9", "show track V1"]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Film.inLong).edits == nil)
    }
}
