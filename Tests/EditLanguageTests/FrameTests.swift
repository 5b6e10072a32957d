import Testing
import Timeline

@testable import EditLanguage

/// The ways to ask for an edit that are said again in plain words: all of them, by a loop.
@Suite("Frames") struct FrameTests {
    private static let frames: [(language: Language, request: String, frame: Frame)] = Language.allCases.flatMap {
        language in
        (EditRequests.all + EditRequests.last).flatMap { request in
            request.frames(language).map { (language, request.words(language).title, $0) }
        }
    }

    private static let context: EditContext = {
        let talk = Talk()
        var context = EditContext(draft: talk.draft, uploads: talk.uploads, stepsFromNothing: nil)
        context.history = talk.history
        return context
    }()

    @Test("are written as sentences are compared, and evoked by something")
    func cues() {
        for (_, request, frame) in Self.frames {
            #expect(!frame.cues.isEmpty && frame.cues.allSatisfy { !$0.pieces.isEmpty }, "\(request)")
            for piece in frame.cues.flatMap(\.pieces) {
                var words = String.UnicodeScalarView()
                words.append(contentsOf: piece)
                #expect(SourceText(String(words)).foldedString == String(words), "\(request): \(String(words))")
            }
        }
    }

    /// A plain sentence that no rule reads would be a frame that never does anything.
    @Test("say what the rules can read")
    func plainSentences() {
        for (language, request, frame) in Self.frames {
            let sentences = Self.samples(language).compactMap { values -> String? in
                var values = values
                return frame.sentence(&values)
            }
            let isRead = sentences.contains { sentence in
                switch EditReader.instructions(sentence, in: Self.context, language: language) {
                case .success: true
                case .failure(let error): !error.isVague
                }
            }
            #expect(isRead, "\(request): \(sentences.prefix(3))")
        }
    }

    @Test(
        "take what stands beside them in any order",
        arguments: [
            ["the beach clip should stop after 7.5 seconds", "after 7.5 seconds I want the beach clip to stop"],
            ["everything past 0:25 can go", "I don't need everything past 0:25"],
        ]
    )
    func anyOrder(_ sentences: [String]) throws {
        let first = try #require(sentences.first)
        let expected = Self.edits(first)
        #expect(expected.count == 1)
        for sentence in sentences { #expect(Self.edits(sentence) == expected, "\(sentence)") }
    }

    /// "Never the wrong thing": what nobody knows may have changed the meaning.
    @Test(
        "leave out nothing that may say something",
        arguments: [
            "the beach clip should stop after 7.5 seconds", "everything past 0:25 can go", "yank the second clip out",
            "dinner should come first", "lose the first two seconds of the market clip, the camera's shaking there",
        ]
    )
    func nothingIsLeft(_ sentence: String) {
        #expect(!Self.edits(sentence).isEmpty, "\(sentence)")
        for word in ["not", "unless", "xyzzy", "except", "without"] {
            #expect(Self.edits("\(word) \(sentence)").isEmpty, "\(word) \(sentence)")
        }
    }

    private static func edits(_ sentence: String) -> [Instruction] {
        (try? EditReader.instructions(sentence, in: context, language: .english).get()) ?? []
    }

    /// Values for every slot, of several kinds of things.
    private static func samples(_ language: Language) -> [[(slot: Frame.Slot, words: String)]] {
        let isEnglish = language == .english
        let things =
            isEnglish
            ? [
                ["the second clip", "the third clip", "the first clip"], ["the title", "the second clip"],
                ["the music", "the second clip"],
            ]
            : [["第二段", "第三段", "第一段"], ["标题", "第二段"], ["音乐", "第二段"]]
        let rests =
            isEnglish
            ? [
                "the second clip", "everything after 20 s", "the title", "the music", "the second clip by 20%",
                "at 15 s",
                "beach.mp4", "to 50%", "2 s", "the second clip with dinner.mp4", "the second clip to the end",
                "'Hello'", "red",
            ]
            : [
                "第二段", "20秒之后的内容", "标题", "音乐", "第二段20%", "在15秒处", "beach.mp4", "到50%", "2秒", "第二段到最后", "“你好”", "红色",
            ]
        return things.flatMap { things in
            rests.map { rest in
                things.map { (Frame.Slot.thing, $0) } + others(isEnglish) + [(.rest, rest)]
            }
        }
    }

    private static func others(_ isEnglish: Bool) -> [(slot: Frame.Slot, words: String)] {
        isEnglish
            ? [
                (.time, "4 s"), (.time, "6 s"), (.stretch, "the first 2 s"), (.span, "from 2 s to 4 s"),
                (.percent, "50%"),
                (.factor, "half"), (.number, "2"), (.pixels, "96 px"), (.color, "red"), (.ratio, "9:16"),
                (.place, "top left"),
                (.edge, "the end"), (.filter, "black and white"), (.motion, "zoom in"), (.transition, "crossfade"),
                (.beside, "after the second clip"), (.turn, "clockwise"), (.pace, "slow motion"), (.fade, "fade in"),
                (.quoted, "\"Hello\""), (.comparison, "brighter"),
            ]
            : [
                (.time, "4秒"), (.time, "6秒"), (.stretch, "前2秒"), (.span, "2秒到4秒"), (.percent, "50%"), (.factor, "一半"),
                (.number, "2"), (.pixels, "96像素"), (.color, "红色"), (.ratio, "9:16"), (.place, "左上角"), (.edge, "结尾"),
                (.filter, "黑白"), (.motion, "推近"), (.transition, "叠化"), (.beside, "第二段之后"), (.turn, "顺时针"),
                (.pace, "慢动作"),
                (.fade, "淡入"), (.quoted, "“你好”"), (.comparison, "亮一点"),
            ]
    }
}
