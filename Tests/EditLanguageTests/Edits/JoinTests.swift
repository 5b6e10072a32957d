import EditLanguage
import Testing
import Timeline

/// All files at once, one after the other.
@Suite("Files joined") struct JoinTests {
    private static let files = [
        Upload(id: "a", name: "beach.mp4", duration: 12_000, kind: .video),
        Upload(id: "b", name: "market.mp4", duration: 8000, kind: .video),
        Upload(id: "s", name: "song.mp3", duration: 30_000, kind: .audio),
        Upload(id: "c", name: "dinner.mp4", duration: 10_000, kind: .video),
    ]

    struct Said: CustomTestStringConvertible, Sendable {
        let sentence: String
        let lengths: [Int]
        var testDescription: String { sentence }

        init(_ sentence: String, _ lengths: Int...) {
            self.sentence = sentence
            self.lengths = lengths
        }
    }

    @Test("stand one after the other as they were uploaded", arguments: said)
    func join(_ said: Said) {
        let edits = EditReader().read(said.sentence, in: EditContext(uploads: Self.files)).edits ?? []
        let clips = edits.compactMap { if case .addClip(let clip) = $0 { clip } else { nil } }
        #expect(clips.map(\.length) == said.lengths)
        #expect(clips.map(\.name) == ["beach.mp4", "market.mp4", "dinner.mp4"].prefix(clips.count).map { $0 })
    }

    static let said = [
        Said("join the three videos together", 12_000, 8000, 10_000),
        Said("merge all my videos into one", 12_000, 8000, 10_000),
        Said("combine the clips", 12_000, 8000, 10_000),
        Said("put all the videos on the timeline", 12_000, 8000, 10_000),
        Said("stitch the clips together", 12_000, 8000, 10_000),
        Said("take the first 3 seconds of each file and join them", 3000, 3000, 3000),
        Said("make a 20 second video from my clips", 12_000, 8000), Said("每个视频取前3秒拼在一起", 3000, 3000, 3000),
        Said("每个素材取前3秒,合并成一个视频", 3000, 3000, 3000), Said("把三个视频拼接起来", 12_000, 8000, 10_000),
        Said("把所有视频合并", 12_000, 8000, 10_000),
    ]

    @Test("are not joined where clips stand there already, or another number was said")
    func asked() {
        let inFilm = Talk()
        var talk = inFilm
        for sentence in ["join the clips together", "merge clip 1 and clip 2", "join the two videos", "把片段拼接起来"] {
            talk.say(sentence)
            #expect(talk.film == inFilm.film && talk.question != nil, "\(sentence)")
        }
        let context = EditContext(uploads: Self.files)
        #expect(EditReader().read("join the two videos together", in: context).edits == nil)
    }
}
