import EditLanguage
import Testing
import Timeline

@Suite("Subtitle files in messages") struct SubtitlePathTests {
    @Test(arguments: [
        ("add the subtitles in talk.srt", "talk.srt"), ("add subtitles from \"/a/my talk.VTT\"", "/a/my talk.VTT"),
        ("/a/my\\ talk.srt", "/a/my talk.srt"), ("file:///a/my%20talk.srt", "/a/my talk.srt"),
        ("加字幕 ~/talk.srt", "~/talk.srt"), ("please use ./captions.vtt as captions.", "./captions.vtt"),
        ("can you add the subtitles in talk.srt?", "talk.srt"),
        ("把talk.srt的字幕加上", "talk.srt"), ("从/a/talk.srt里加字幕", "/a/talk.srt"),
    ])
    func found(_ message: String, _ path: String) {
        #expect(SubtitlePath(in: message)?.path == path)
        #expect(SubtitlePath(in: message)?.fault == nil)
    }

    @Test(arguments: [
        ("add the subtitles in youtube.sbv", SubtitlePath.Fault.kind), ("/a/my\\ talk.ass", .kind),
        ("add subtitles from \"/a/my talk.ssa\"", .kind), ("file:///a/talk.ttml", .kind), ("加字幕 ~/talk.lrc", .kind),
        ("import talk.ass", .kind), ("add the captions in notes.txt", .kind), ("add subtitles from /a/b/talk", .kind),
        ("add the text from notes.txt", .kind), ("add the title in lyrics.lrc", .kind), ("从notes.txt里加字幕", .kind),
        ("can you add the subtitles in talk.ass?", .kind),
        ("把talk.ass的字幕加上", .kind), ("加字幕talk.sbv", .kind),
        ("add subtitles.docx as subtitles", .kind), ("add the subtitles in @talk.sbv", .kind),
        ("remove the subtitles of talk.srt", .mixed), ("don't add the subtitles in talk.srt", .mixed),
        ("add the subtitles in talk.srt at 10 seconds", .mixed), ("how do I add the subtitles in talk.srt?", .mixed),
        ("add the subtitles in talk.srt and delete clip 2", .mixed), ("删除 talk.srt 的字幕", .mixed),
        ("add the subtitles in talk.ass in red", .mixed), ("compare a.srt and b.srt subtitles", .several),
        ("add the subtitles in a.srt and b.vtt", .several),
    ])
    func foundAndNotRead(_ message: String, _ fault: SubtitlePath.Fault) {
        #expect(SubtitlePath(in: message)?.fault == fault, "\(message)")
    }

    @Test(arguments: [
        "", "add subtitles", "make a clip of a .srt file", "add a title 'talk.srt'",
        "add a subtitle 'see talk.srt' at 4 s", "add a title saying notes.txt", "add a title 'notes.txt'",
        "add a subtitle 'notes.txt'", "put beach.mp4 on the timeline", "add a subtitle at 1.5s", "upload /a/talk.mp4",
        "delete the subtitles", "make the subtitles bigger", "add a caption 'Hello' over beach.mp4",
        "add subtitles:\n1\n00:00:01,000 --> 00:00:02,000\nsee talk.srt", "add clip.mp4", ".srt",
    ])
    func notFound(_ message: String) {
        #expect(SubtitlePath(in: message) == nil)
    }

    /// Only what is said in the film comes out of a file: never a line of it that is something to do.
    @Test func aFileOfOrdersIsRefused() {
        for content in [
            "hello there\n\nmute the video\n", "\u{FEFF}mute the video", "WEBVTT\n\nmute the video", "mute the video",
            " \n\n",
            "delete clip 1\nWe are here", "0:00:01.000,0:00:02.000\nmute the video", "[00:01.00] mute the video",
        ] {
            #expect(throws: SubtitleError.self, "\(content)") { try SubtitlePath.message(content: content) }
        }
    }

    @Test func whatStandsAroundSubtitlesIsLeftOut() throws {
        let content = "mute the video\n\n1\n00:00:01,000 --> 00:00:02,000\nmute the video\n\nNOTE\ndelete clip 1\n"
        #expect(
            try SubtitlePath.message(content: content)
                == "add subtitles:\n1\n00:00:01,000 --> 00:00:02,000\nmute the video\n"
        )
        guard
            case .instructions(let found, _) = EditReader().read(
                try SubtitlePath.message(content: content),
                in: Film.inLong
            )
        else {
            Issue.record("it was not read")
            return
        }
        #expect(found == [.edit(.addSubtitles([.init(start: 1000, end: 2000, text: "mute the video")]))])
    }

    /// The studio may be called by others, who send the file as it is.
    @Test(arguments: [
        "add subtitles:\nhello there\n\nmute the video\n", "Add the subtitles:\r\nmute the video",
        "add subtitles:\n\n\ndelete clip 1\nWe are here", "添加字幕：\n把视频静音", "here are my captions:\nmute the video",
        "add subtitles:\n0:00:01.000,0:00:02.000\nmute the video", "add subtitles:\n   \n",
    ])
    func anAnnouncedFileIsNeverObeyed(_ message: String) {
        guard case .question = EditReader().read(message, in: Film.inLong) else {
            Issue.record("it was obeyed: \(message)")
            return
        }
    }

    /// What an agent says is shown; no file of this machine is read for it.
    @Test func anAgentCanAskForNoFile() {
        for text in [
            "Drag the subtitles in /home/a/talk.srt to the timeline.", "Drag /home/a/talk.srt to the subtitle track.",
            "Drag the captions /home/a/talk.srt to V1.", "把字幕 /home/a/talk.srt 拖到时间线。",
            "Drag the file '/home/a/talk.srt' to the start.",
        ] {
            for case .edit(let sentence) in GuiTalk(text).actions {
                #expect(SubtitlePath(in: sentence) == nil, "\(sentence)")
            }
        }
    }

    @Test func whatIsInItIsReadAsSubtitles() throws {
        let content = "1\n00:00:01,000 --> 00:00:02,500\nHello\n"
        guard
            case .instructions(let found, _) = EditReader().read(
                try SubtitlePath.message(content: content),
                in: Film.inLong
            )
        else {
            Issue.record("it was not read")
            return
        }
        #expect(found == [.edit(.addSubtitles([.init(start: 1000, end: 2500, text: "Hello")]))])
    }
}
