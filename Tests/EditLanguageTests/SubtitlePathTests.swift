import EditLanguage
import Testing
import Timeline

@Suite("Subtitle files in messages") struct SubtitlePathTests {
    @Test(arguments: [
        ("add the subtitles in talk.srt", "talk.srt"), ("add subtitles from \"/a/my talk.VTT\"", "/a/my talk.VTT"),
        ("/a/my\\ talk.srt", "/a/my talk.srt"), ("file:///a/my%20talk.srt", "/a/my talk.srt"),
        ("加字幕 ~/talk.srt", "~/talk.srt"), ("please use ./captions.vtt as captions.", "./captions.vtt"),
    ])
    func found(_ message: String, _ path: String) {
        #expect(SubtitlePath(in: message)?.path == path)
    }

    @Test(arguments: [
        "", "add subtitles", "make a clip of a .srt file", "add a title 'talk.srt'",
        "compare a.srt and b.srt subtitles",
        "add subtitles:\n1\n00:00:01,000 --> 00:00:02,000\nsee talk.srt", "add clip.mp4", ".srt",
    ])
    func notFound(_ message: String) {
        #expect(SubtitlePath(in: message) == nil)
    }

    @Test func whatIsInItIsReadAsSubtitles() {
        let content = "1\n00:00:01,000 --> 00:00:02,500\nHello\n"
        guard
            case .instructions(let found, _) = EditReader().read(
                SubtitlePath.message(content: content),
                in: Film.inLong
            )
        else {
            Issue.record("it was not read")
            return
        }
        #expect(found == [.edit(.addSubtitles([.init(start: 1000, end: 2500, text: "Hello")]))])
    }
}
