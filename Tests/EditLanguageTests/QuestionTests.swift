import EditLanguage
import Testing
import Timeline

@Suite("Questions") struct QuestionTests {
    /// What a question must say, in part.
    struct Unclear: CustomTestStringConvertible, Sendable {
        let sentence: String
        let says: String
        var context = Film.inLong
        var testDescription: String { sentence }

        init(_ sentence: String, _ says: String, in context: EditContext = Film.inLong) {
            self.sentence = sentence
            self.says = says
            self.context = context
        }
    }

    @Test("change nothing and come with examples that can be read", arguments: english + chinese)
    func question(_ unclear: Unclear) {
        guard case .question(let question) = EditReader().read(unclear.sentence, in: unclear.context) else {
            Issue.record("read as \(EditReader().read(unclear.sentence, in: unclear.context))")
            return
        }
        #expect(question.text.contains(unclear.says))
        #expect(question.message.hasPrefix(question.text))
        #expect((2...3).contains(question.examples.count))
        for example in question.examples {
            guard case .instructions(_, question.language) = EditReader().read(example, in: unclear.context) else {
                Issue.record("the example cannot be read: \(example)")
                continue
            }
        }
    }

    static let english: [Unclear] = [
        Unclear("", "did not understand"),
        Unclear("make it pop", "did not understand"),
        Unclear("hello", "did not understand"),
        Unclear("don't delete the title", "Nothing was changed"),
        Unclear("delete everything", "Everything that is on the timeline?"),
        Unclear("delete the title and frobnicate the music", "did not understand"),
        Unclear("generate my text prompts", "What should the clip show"),
        Unclear("generate my text prompts or images", "What should the clip show"),
        Unclear("generate a short video clip from", "What should the clip show"),
        Unclear("generate a short video clip from a text description using the free API tier", "What should the clip"),
        Unclear("make a 5 second clip", "What should the clip show"),
        Unclear("trim the clip to 3s", "Which one"),
        Unclear("delete the clip", "Which one"),
        Unclear("delete the fifth clip", "are only 3"),
        Unclear("delete the second title", "is only 1"),
        Unclear("delete V1·9", "There is no V1·9"),
        Unclear("trim the first clip to 60 seconds", "material for 20.0 s"),
        Unclear("move the first clip to 11s", "already stands"),
        Unclear("trim the title to 3s", "that way already"),
        Unclear("trim 2 seconds off the second clip", "start or from the end"),
        Unclear(
            "make it louder",
            "What do you mean",
            in: EditContext(draft: Film.long, lastTouched: nil).withTwoSounds
        ),
        Unclear("add jazz music", "Which mood"),
        Unclear("add a title", "What should the title say"),
        Unclear("add other.mp4", "no uploaded file called other.mp4"),
        Unclear("put my video on the timeline", "uploaded", in: EditContext(draft: Film.short)),
        Unclear("split the second clip", "At what time"),
        Unclear("split at 99s", "outside"),
        Unclear("remove the title", "still empty", in: Film.inEmpty),
        Unclear("delete the title and trim waves to 90s", "material"),
        Unclear("undo and add a title 'A'", "did not understand"),
        Unclear(String(repeating: "very ", count: 2000), "too long"),
        Unclear("set the music to -5%", "did not understand"),
        Unclear("set the music to 500%", "does not work: 500%"),
        Unclear("put it at the end", "What do you mean"),
        Unclear("insert a clip of rain between the first and the second clip", "did not understand"),
        Unclear("a sandwich", "did not understand"),
        Unclear("move the title", "At what time"),
    ]

    static let chinese: [Unclear] = [
        Unclear("做得好看一点", "我不明白“得好看”"),
        Unclear("不要删除标题", "什么都没有改动"),
        Unclear("做一个视频", "描述"),
        Unclear("删除片段", "哪一个"),
        Unclear("删除第五段", "只有 3"),
        Unclear("加标题", "写什么"),
        Unclear("把第一段剪到60秒", "最多"),
        Unclear("删除标题", "时间线还是空的", in: Film.inEmpty),
        Unclear("分割第二段", "第几秒"),
    ]

    @Test(
        "undo and redo",
        arguments: [
            ("undo", Instruction.undo(steps: 1)), ("please undo that", .undo(steps: 1)),
            ("undo the last 2 edits", .undo(steps: 2)), ("undo the last change", .undo(steps: 1)),
            ("undo twice", .undo(steps: 2)), ("redo", .redo(steps: 1)), ("redo three steps", .redo(steps: 3)),
            ("撤销", .undo(steps: 1)), ("撤销两步", .undo(steps: 2)), ("撤销上一步", .undo(steps: 1)), ("重做", .redo(steps: 1)),
        ]
    )
    func history(_ sentence: String, _ instruction: Instruction) {
        #expect(
            EditReader().read(sentence, in: Film.inLong)
                == .instructions([instruction], language: Language(of: sentence))
        )
    }

    @Test("the mission's example gives the mission's summary")
    func mission() throws {
        let sentence =
            "make a 10 second city timelapse with lo-fi music at 35% and a title 'Urban Dreams' for the first 3 seconds"
        guard case .instructions(let instructions, _) = EditReader().read(sentence, in: EditContext()) else {
            Issue.record("not read")
            return
        }
        var draft = Draft()
        var count = 0
        for case .edit(let edit) in instructions {
            draft = try draft.applying(edit) {
                count += 1
                return "s\(count)"
            }
        }
        #expect(
            draft.summary
                == "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) "
                + "3. Title: \"Urban Dreams\" (0-3s)"
        )
    }
}

extension EditContext {
    /// The same film with a second sound, so that "louder" can mean either.
    var withTwoSounds: EditContext {
        var context = self
        context.draft.tracks.append(Film.music(4000))
        return context
    }
}
