import EditLanguage
import Testing
import Timeline

@Suite("Markers are read") struct MarkerTests {
    private static let film: EditContext = {
        var film = Film.inLong
        film.draft.markers = [Marker(at: 2000, name: "Intro"), Marker(at: 5000), Marker(at: 12_000, name: "chorus")]
        film.playhead = 7500
        return film
    }()

    private static let rows: [Row] = [
        Row("add a marker at 8 s", .addMarker(at: 8000)),
        Row("add a marker called 'chorus' at 8 s", .addMarker(at: 8000, name: "chorus")),
        Row("put a marker at 7 seconds called intro", .addMarker(at: 7000, name: "intro")),
        Row("add a marker named second verse at 0:09", .addMarker(at: 9000, name: "second verse")),
        Row("set a bookmark here", .addMarker(at: 7500)),
        Row("add a marker", .addMarker(at: 7500)),
        Row("在8秒处加标记", .addMarker(at: 8000)),
        Row("在7秒打个标记", .addMarker(at: 7000)),
        Row("在8秒处加一个名为“副歌”的标记", .addMarker(at: 8000, name: "副歌")),
        Row("rename the marker at 5 s to 'verse'", .renameMarker(at: 5000, to: "verse")),
        Row("rename the chorus marker to bridge", .renameMarker(at: 12_000, to: "bridge")),
        Row("把5秒处的标记改名为“主歌”", .renameMarker(at: 5000, to: "主歌")),
        Row("move the marker at 5 s to 6 s", .moveMarker(at: 5000, to: 6000)),
        Row("move the marker at 5 s to 3 s", .moveMarker(at: 5000, to: 3000)),
        Row("move the marker 'chorus' to 13 s", .moveMarker(at: 12_000, to: 13_000)),
        Row("move the second marker 1 s later", .moveMarker(at: 5000, to: 6000)),
        Row("把5秒处的标记移到6秒", .moveMarker(at: 5000, to: 6000)),
        Row("remove the marker at 5 s", .removeMarker(at: 5000)),
        Row("delete marker 3", .removeMarker(at: 12_000)),
        Row("delete the intro marker", .removeMarker(at: 2000)),
        Row("delete the last marker", .removeMarker(at: 12_000)),
        Row("删除5秒处的标记", .removeMarker(at: 5000)),
        Row(
            "remove all markers",
            .removeMarker(at: 2000),
            .removeMarker(at: 5000),
            .removeMarker(at: 12_000)
        ),
        Row("删除所有标记", .removeMarker(at: 2000), .removeMarker(at: 5000), .removeMarker(at: 12_000)),
    ]

    @Test("as what they mean", arguments: rows)
    func table(_ row: Row) {
        #expect(EditReader().read(row.sentence, in: Self.film).edits == row.edits)
    }

    @Test(
        "or asked about, with nothing done",
        arguments: [
            "remove the marker", "move the marker to 6 s", "rename the marker to 'x'", "delete marker 4",
            "remove the marker at 9 s", "add a marker at 5 s", "put the marker at 8 s", "move the markers to 6 s",
        ]
    )
    func questions(_ sentence: String) {
        #expect(EditReader().read(sentence, in: Self.film).edits == nil)
    }
}
