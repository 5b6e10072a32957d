import EditLanguage
import Testing
import Timeline

/// Sentences that name files, made by keys and the mouse.
@Suite struct FileOrderTests {
    private static let draft: Draft = {
        let media = Segment.Media(source: .generated(prompt: "sea"), sourceLength: 5000)
        let clip = Segment(id: "sea", start: 0, duration: 5000, name: "sea", content: .media(media))
        let sound = Segment.Media(source: .music(mood: "lofi"))
        let music = Segment(id: "lo-fi", start: 0, duration: 5000, name: "Lo-fi", content: .media(sound))
        return Draft(tracks: [Track(kind: .video, segments: [clip]), Track(kind: .audio, segments: [music])])
    }()

    private static func file(_ number: Int) -> MediaSource { .file(id: "id-\(number)") }

    private static let edits: [Edit] = [
        .addClip(AddClip(source: file(1), name: "beach.mp4", length: 3000, sourceLength: 3000)),
        .addClip(AddClip(source: file(2), name: "it's \"us\".png", length: 5000, place: .at(0))),
        .addSound(AddSound(source: file(3), name: "voice.mp3", start: 0, sourceLength: 4000)),
        .replaceClip(SegmentAddress(.video, 1, 1), file(4), name: "city.mp4", sourceLength: 9000),
        .replaceSound(SegmentAddress(.audio, 1, 1), file(5), name: "song.mp3"),
        .overwrite(TimeRange(0, 2000), with: file(6), name: "wood.mp4", sourceLength: 4000),
        .overlay(.new(file(7), name: "logo.png", length: 5000, sourceLength: nil), at: 0, in: Look.Box(.topRight)),
    ]

    @Test(arguments: Language.allCases) func severalThatNameFilesAreOneSentence(_ language: Language) {
        for edit in Self.edits {
            let other = Self.edits[0]
            #expect(EditPhrase.order(for: [edit], in: Self.draft, language: language) != nil, "\(edit)")
            #expect(EditPhrase.order(for: [edit, other], in: Self.draft, language: language) != nil, "\(edit)")
        }
    }

    @Test(
        arguments: Language.allCases,
        [
            "/a/talk.srt", "/home/ada/my films/it's \"us\".vtt", "/视频/字幕.srt", "/a/-- $(rm).SRT",
            "/a/x\\ y, z; and.srt",
        ]
    )
    func aFileOfSubtitlesIsFoundByTheMessageThatNamesIt(_ language: Language, _ path: String) {
        let found = SubtitlePath(in: SubtitlePath.message(for: path, language))
        #expect(found?.path == path && found?.fault == nil)
        #expect(SubtitlePath.reads(fileName: path) && !SubtitlePath.reads(fileName: path + ".mp4"))
    }
}
