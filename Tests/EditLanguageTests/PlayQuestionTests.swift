import EditLanguage
import Testing
import Timeline

@Suite("Questions about time, sound and tracks") struct PlayQuestionTests {
    typealias Unclear = QuestionTests.Unclear

    @Test("change nothing and come with examples that can be read", arguments: english + chinese)
    func question(_ unclear: Unclear) {
        QuestionTests().question(unclear)
    }

    static let english: [Unclear] = [
        Unclear("speed up the clip", "Which one"),
        Unclear("speed it up", "What do you mean"),
        Unclear("speed up the ninth clip", "are only 3"),
        Unclear("speed up the second clip to 1000%", "does not work: 1000%"),
        Unclear("set the speed of the title to 50%", "did not understand"),
        Unclear("don't speed up the first clip", "Nothing was changed"),
        Unclear("speed up the first clip at the right moment", "did not understand"),
        Unclear("play V1·9 backwards", "There is no V1·9"),
        Unclear("freeze the second clip", "At what time"),
        Unclear("freeze the frame at 99s", "outside"),
        Unclear("fade the music", "in or out"),
        Unclear("fade out the fourth title", "is only 1"),
        Unclear("fade out the music over 3 seconds gracefully", "did not understand"),
        Unclear("duck the second clip", "cannot be done to V1·2"),
        Unclear("detach the sound of the title", "cannot be done to T1·1"),
        Unclear("add subtitles", "cannot write captions"),
        Unclear("normalize to 5 pounds", "did not understand"),
        Unclear("normalize to -90 LUFS", "does not work: -90 LUFS"),
        Unclear("slip the second clip", "how many seconds"),
        Unclear("slip the second clip by 90s", "material"),
        Unclear("duplicate the clip", "Which one"),
        Unclear("swap the first clip and the title", "different tracks"),
        Unclear("swap the first clip", "did not understand"),
        Unclear("replace the second clip with nosuch.mov", "no uploaded file called nosuch.mov"),
        Unclear("add a track", "video, audio, or titles"),
        Unclear("remove track A7", "There is no track A7"),
        Unclear("lock the track 'Nobody'", "no track called Nobody"),
        Unclear("mute the text track", "Which track", in: TrackTableTests.layered),
        Unclear("move track V1 to place 9", "does not work"),
        Unclear("move the title to track V1", "cannot be done to track V1"),
        Unclear("make the title half", "did not understand"),
        Unclear("make it 90 seconds shorter", "nothing would be left", in: Film.inShort),
        Unclear("remove everything after 99s", "outside"),
        Unclear("delete the first and the ninth clip", "are only 3"),
        Unclear("trim the first clip while track V1 is locked", "did not understand"),
        Unclear("speed up the first clip", "Track V1 is locked", in: TrackTableTests.locked),
        Unclear("go back to version zero", "did not understand"),
        Unclear("add subtitles:\n1\n00:00:01,000 --> later\nHi", "Line 2"),
        Unclear("add subtitles:\n1\n00:00:03,000 --> 00:00:01,000\nHi", "ends before it begins"),
        Unclear("translate these subtitles:\n1\n00:00:01,000 --> 00:00:03,000\nHi", "did not understand"),
    ]

    static let chinese: [Unclear] = [
        Unclear("加速片段", "哪一个"),
        Unclear("把第二段加速到1000%", "1000%"),
        Unclear("定格第二段", "第几秒"),
        Unclear("滑移第二段", "多少秒"),
        Unclear("交换第一段和标题", "不在同一条轨道"),
        Unclear("添加轨道", "哪种轨道"),
        Unclear("删除轨道 A7", "没有轨道 A7"),
        Unclear("添加字幕\u{FF1A}\n00:00:03,000 --> 00:00:01,000\n你好", "开始之前"),
        Unclear("不要倒放第二段", "已经是这样"),
        Unclear("复制第八段", "只有 3"),
    ]

    @Test(
        "going back to a version",
        arguments: [
            ("go back to the first version", 1), ("revert to version 3", 3), ("undo everything", 1),
            ("go back to the beginning", 1), ("please revert to the original version", 1), ("back to version 2", 2),
            ("revert all changes", 1), ("go back to the second version", 2), ("start over", 1),
            ("恢复到第一版", 1), ("回到第3版", 3), ("撤销全部", 1), ("恢复到最初版本", 1), ("退回到第二个版本", 2), ("全部撤销", 1),
        ]
    )
    func versions(_ sentence: String, _ version: Int) {
        #expect(
            EditReader().read(sentence, in: Film.inLong)
                == .instructions([.revert(toVersion: version)], language: Language(of: sentence))
        )
    }

    @Test(
        "the version before is one step back",
        arguments: ["go back to the previous version", "revert to the last version", "恢复到上一版", "undo 2 times"]
    )
    func stepBack(_ sentence: String) {
        let steps = sentence.contains("2") ? 2 : 1
        #expect(
            EditReader().read(sentence, in: Film.inLong)
                == .instructions([.undo(steps: steps)], language: Language(of: sentence))
        )
    }

    @Test(
        "help is an example of each kind",
        arguments: ["help", "What can you do?", "help me please", "你能做什么\u{FF1F}", "帮助", "怎么用\u{FF1F}"]
    )
    func help(_ sentence: String) {
        for context in [Film.inLong, Film.inShort, EditContext()] {
            guard case .question(let question) = EditReader().read(sentence, in: context) else {
                Issue.record("no answer to \(sentence)")
                return
            }
            #expect(question.language == Language(of: sentence))
            #expect(question.examples.count >= (context.draft.isEmpty ? 3 : 8))
            for example in question.examples {
                guard case .instructions(_, question.language) = EditReader().read(example, in: context) else {
                    Issue.record("the example cannot be read: \(example)")
                    continue
                }
            }
        }
    }

    @Test(
        "help inside a sentence is a word like any other",
        arguments: ["add a title 'Help'", "generate a clip of help"]
    )
    func noHelp(_ sentence: String) {
        guard case .instructions = EditReader().read(sentence, in: Film.inLong) else {
            Issue.record("not read: \(sentence)")
            return
        }
    }
}
