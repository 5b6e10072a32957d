import Testing

@testable import Rendering

@Suite struct MediaInfoTests {
    private func info(_ json: String) throws -> MediaInfo { try MediaInfo(ffprobeJSON: json, path: "/m/a") }

    @Test("phone footage: turned by its display matrix, at a rate of its own")
    func rotated() throws {
        let info = try info(
            """
            {"streams":[
             {"index":0,"codec_name":"aac","codec_type":"audio","sample_rate":"44100","channels":1,
              "duration":"5.040000","disposition":{"default":1}},
             {"index":1,"codec_name":"hevc","codec_type":"video","width":1920,"height":1080,"pix_fmt":"yuv420p",
              "sample_aspect_ratio":"1:1","r_frame_rate":"120/1","avg_frame_rate":"90000/3001","nb_frames":"151",
              "duration":"5.035011","disposition":{"attached_pic":0},
              "side_data_list":[{"side_data_type":"Display Matrix","rotation":-90}]}],
             "format":{"format_name":"mov,mp4,m4a,3gp,3g2,mj2","duration":"5.041000"}}
            """
        )
        #expect(info.duration == 5041)
        #expect(!info.isStill)
        let video = try #require(info.video)
        #expect((video.width, video.height) == (1080, 1920))
        #expect(video.rotation == 90)
        #expect(video.stream == 1)
        #expect(abs(video.framesPerSecond - 29.99) < 0.001)
        #expect(video.duration == 5035)
        #expect(video.frameCount == 151)
        #expect(video.matrix == .bt709)
        #expect(info.audio == AudioInfo(stream: 0, channels: 1, sampleRate: 44_100, codec: "aac", duration: 5040))
    }

    @Test("the rotation of older files stands in a tag", arguments: [("90", 90), ("-90", 270), ("180", 180), ("7", 0)])
    func rotationTag(_ pair: (tag: String, degrees: Int)) throws {
        let info = try info(
            """
            {"streams":[{"index":0,"codec_type":"video","width":640,"height":480,"tags":{"rotate":"\(pair.tag)"}}],
             "format":{"format_name":"mov,mp4"}}
            """
        )
        #expect(info.video?.rotation == pair.degrees)
        #expect(info.video?.matrix == .bt601)
    }

    @Test func oblongPixels() throws {
        let info = try info(
            """
            {"streams":[{"index":0,"codec_type":"video","width":720,"height":576,"sample_aspect_ratio":"64:45",
             "avg_frame_rate":"0/0","r_frame_rate":"25/1","color_space":"bt470bg"}],"format":{"format_name":"mpeg"}}
            """
        )
        #expect(info.video?.width == 1024)
        #expect(info.video?.framesPerSecond == 25)
        #expect(info.duration == nil)
    }

    @Test("the cover of a record is no video")
    func cover() throws {
        let info = try info(
            """
            {"streams":[
             {"index":0,"codec_name":"mp3","codec_type":"audio","sample_rate":"48000","channels":2},
             {"index":1,"codec_name":"mjpeg","codec_type":"video","width":600,"height":600,
              "disposition":{"attached_pic":1}}],
             "format":{"format_name":"mp3","duration":"61.5"}}
            """
        )
        #expect(info.video == nil)
        #expect(info.duration == 61_500)
    }

    @Test func still() throws {
        let info = try info(
            """
            {"streams":[{"index":0,"codec_name":"png","codec_type":"video","width":101,"height":77,"pix_fmt":"rgba",
             "duration":"0.04"}],"format":{"format_name":"png_pipe","duration":"0.04"}}
            """
        )
        #expect(info.isStill)
        #expect(info.duration == nil)
        #expect(info.video?.hasAlpha == true)
        #expect(info.video?.matrix == .rgb)
    }

    @Test(
        "what is no media says so",
        arguments: [
            "", "{", "[]", "{}", "{\"streams\":[]}",
            "{\"streams\":[{\"index\":0,\"codec_type\":\"subtitle\"}],\"format\":{\"format_name\":\"mov\"}}",
            "{\"streams\":[{\"index\":0,\"codec_type\":\"video\",\"width\":0,\"height\":-3}]}",
            "{\"streams\":\"no\",\"format\":7}",
        ]
    )
    func garbage(json: String) {
        #expect(throws: MediaProbeError.self) { try info(json) }
    }

    @Test func messages() {
        let error = MediaProbeError.notMedia(path: "/m/no\u{1B}tes.txt", reason: "Invalid data")
        #expect(
            error.description == "no\\u{1b}tes.txt is not a video, sound or picture that can be read (Invalid data). "
                + "Use another file, or convert it with ffmpeg."
        )
    }
}
