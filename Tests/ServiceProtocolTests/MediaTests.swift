import ExactJSON
import ServiceProtocol
import Testing
import Timeline

@Suite struct MediaTests {
    private static let film = SessionMedia.File(
        id: "f1",
        name: "beach.mp4",
        kind: .video,
        duration: 6000,
        width: 640,
        height: 360,
        size: 186_901,
        streams: ["h264 30 fps", "aac 44 kHz 2ch"],
        place: "/home/ada/media/1.mp4"
    )

    @Test func filesSurviveTheWire() {
        let lost = SessionMedia.File(id: "f2", name: "voice.mp3", kind: .audio, isMissing: true)
        let media = SessionMedia([Self.film, lost])
        #expect(SessionMedia(json: media.json) == media)
        #expect(SessionMedia(json: .null) == nil && SessionMedia(json: ["files": [7, .null]])?.files == [])
    }

    /// Every service names its files in its state, with no more than is known of an upload.
    @Test func theStateNamesThem() throws {
        let json = try JSON(
            parsing: """
                {"state":{"video_infos":[{"filename":"a.mov","file_type":"video/quicktime","duration":1.5},
                {"filename":"b.png"},{"filename":"c","size":-3},"no file"]}}
                """
        )
        let files = SessionMedia(in: SessionState(json: json)).files
        #expect(files.map(\.name) == ["a.mov", "b.png", "c"])
        #expect(files.map(\.kind) == [.video, .image, nil] && files[0].duration == 1500)
        #expect(files.allSatisfy { $0.id == nil && !$0.isMissing } && files[2].size == 0)
        #expect(SessionMedia(in: SessionState(json: .null)).files == [])
    }

    @Test(arguments: [MediaChange.name("日落.mp4"), .content(ofFile: "f\"9")])
    func aChangeSurvivesTheWire(_ change: MediaChange) {
        #expect(MediaChange(json: change.json) == change)
        #expect(MediaChange(json: ["else": 1]) == nil)
    }
}
