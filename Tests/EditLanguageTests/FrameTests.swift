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
        var talk = Talk(more: [Upload(id: "logo", name: "logo.png", duration: nil, kind: .image)])
        talk.say("mirror the second clip")
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

    /// Words that evoke nothing that a rule reads would be words that never do anything.
    @Test("say what the rules can read", arguments: Language.allCases)
    func plainSentences(_ language: Language) {
        let samples = Self.samples(language)
        let frames = Self.frames.filter { $0.language == language }
        for (words, evoked) in Dictionary(
            grouping: frames,
            by: { $0.request + $0.frame.cues.map(\.description).joined() }
        ) {
            let isRead = evoked.contains { evoked in
                samples.contains { values in
                    var values = values
                    guard let sentence = evoked.frame.sentence(&values) else { return false }
                    switch EditReader.instructions(sentence, in: Self.context, language: language) {
                    case .success: return true
                    case .failure(let error): return !error.isVague
                    }
                }
            }
            let sentences = evoked.compactMap { evoked -> String? in
                var values = samples[0]
                return evoked.frame.sentence(&values)
            }
            #expect(isRead, "\(words.prefix(60)): \(sentences)")
        }
    }

    @Test(
        "take what stands beside them in any order",
        arguments: [
            ["the beach clip should stop after 7.5 seconds", "stop the beach clip after 7.5 seconds"],
            ["everything past 0:25 can go", "there is no need for everything past 0:25"],
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
        for word in ["not", "unless", "xyzzy", "except"] {
            #expect(Self.edits("\(word) \(sentence)").isEmpty, "\(word) \(sentence)")
        }
    }

    private static func edits(_ sentence: String) -> [Instruction] {
        (try? EditReader.instructions(sentence, in: context, language: .english).get()) ?? []
    }

    /// Values for every slot, of several kinds of things.
    private static func samples(_ language: Language) -> [[(slot: Frame.Slot, words: String)]] {
        let isEnglish = language == .english
        let rests =
            isEnglish
            ? [
                "the second clip", "everything after 20 s", "the title", "the music", "the second clip by 20%",
                "at 15 s",
                "beach.mp4", "the second clip with dinner.mp4", "the second clip to the end", "\"Hello\"",
                "the title red",
                "the music over 2 s", "", "of the clips", "the title at 25 s",
            ]
            : [
                "第二段", "20秒之后的内容", "标题", "音乐", "第二段20%", "在15秒处", "beach.mp4", "第二段到最后", "“你好”", "标题红色", "音乐2秒", "",
                "所有片段", "第三段、第一段、第二段",
            ]
        return rests.indices.flatMap { index in
            (0..<5).map { kind in values(isEnglish, kind) + [(.rest, rests[index])] }
        }
    }

    /// - Parameter kind: which of the values that a slot can have.
    private static func values(_ isEnglish: Bool, _ kind: Int) -> [(slot: Frame.Slot, words: String)] {
        let table: [(Frame.Slot, english: [String], chinese: [String])] = [
            (
                .thing, ["the second clip", "the third clip", "the first clip", "the title", "the second clip"],
                ["第二段", "第三段", "第一段", "标题", "第二段"]
            ),
            (
                .thing, ["the third clip", "the second clip", "the second clip", "the second clip", "logo.png"],
                ["第三段", "第二段", "第二段", "第二段", "logo.png"]
            ),
            (.picture, ["the second clip"], ["第二段"]), (.sound, ["the music"], ["音乐"]), (.title, ["the title"], ["标题"]),
            (.pronoun, ["it"], ["它"]), (.recording, ["voice.mp3"], ["voice.mp3"]),
            (.carrier, ["across the second clip"], ["第二段期间"]), (.amount, ["2 s"], ["2秒"]), (.goal, ["6 s"], ["6秒"]),
            (.time, ["4 s", "15 s", "1 s"], ["4秒", "15秒", "1秒"]), (.time, ["6 s", "2 s", "1 s"], ["6秒", "2秒", "1秒"]),
            (.stretch, ["the first 2 s"], ["前2秒"]), (.span, ["from 2 s to 4 s"], ["2秒到4秒"]),
            (.percent, ["50%", "150%", "20%"], ["50%", "150%", "20%"]),
            (.factor, ["half", "2 times", "one and a half times"], ["一半", "2倍", "1.5倍"]),
            (.number, ["2", "3", "90"], ["2", "3", "90"]),
            (.pixels, ["96 px"], ["96像素"]), (.color, ["red"], ["红色"]), (.ratio, ["9:16"], ["9:16"]),
            (.place, ["top left", "top", "left"], ["左上角", "上方", "左边"]),
            (.edge, ["the end", "the start"], ["结尾", "开头"]),
            (.filter, ["black and white"], ["黑白"]), (.motion, ["zoom in"], ["推近"]),
            (.transition, ["crossfade"], ["叠化"]),
            (.beside, ["after the second clip", "before the third clip"], ["第二段之后", "第三段之前"]),
            (.turn, ["clockwise"], ["顺时针"]), (.pace, ["slow motion"], ["慢动作"]),
            (.fade, ["fade in", "fade out"], ["淡入", "淡出"]),
            (.quoted, ["\"Hello\""], ["“你好”"]),
            (.comparison, ["brighter", "bigger", "louder"], ["亮一点", "大一点", "响一点"]),
        ]
        return table.map { slot, english, chinese in
            let words = isEnglish ? english : chinese
            return (slot, words[min(kind, words.count - 1)])
        }
    }
}
