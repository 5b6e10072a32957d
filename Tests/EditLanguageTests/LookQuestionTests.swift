import EditLanguage
import Testing
import Timeline

@Suite("Questions about looks, titles and transitions") struct LookQuestionTests {
    @Test("change nothing and come with examples that can be read", arguments: english + chinese)
    func question(_ unclear: QuestionTests.Unclear) {
        QuestionTests().question(unclear)
    }

    static let english: [QuestionTests.Unclear] = [
        .init("add a crossfade", "Which one do you mean: V1·2"),
        .init("add a crossfade", "Nothing ends where V1·1 begins", in: Film.inShort),
        .init("add a crossfade", "still empty", in: Film.inEmpty),
        .init("add a crossfade after the last clip", "There is no V1·4"),
        .init("add a crossfade between the first and the third clip", "Which one do you mean"),
        .init("add a crossfade at 4s", "Which one do you mean"),
        .init("add a crossfade of 9s into the second clip", "does not work: 9.0 s"),
        .init("add a fancy sparkle transition to the second clip", "did not understand"),
        .init("remove the transition", "that way already"),
        .init("make it brighter", "What do you mean by that"),
        .init("make the clip brighter", "Which one do you mean"),
        .init("make the fifth clip brighter", "are only 3"),
        .init("set the brightness of the second clip", "To which value"),
        .init("set the brightness of the second clip to 300", "does not work: 300"),
        .init("rotate the second clip", "By how many degrees"),
        .init("crop the second clip", "off which side"),
        .init("crop 95% off the left of the second clip", "does not work"),
        .init("add a filter to the second clip", "Which filter"),
        .init("add camera motion to the first clip", "How shall the picture move"),
        .init("change the font of the title", "Which font"),
        .init("make the title 5000 px", "does not work: 5000 px"),
        .init("make the music black and white", "cannot be done to A1·1"),
        .init("make the title black and white", "cannot be done to T1·1"),
        .init("make the second clip red", "did not understand"),
        .init("don't mirror the second clip", "Nothing was changed"),
        .init("add a big red title with a black outline", "What should the title say"),
        .init("make the second clip look like a dream", "did not understand"),
        .init("make the title not so big", "did not understand"),
    ]

    static let chinese: [QuestionTests.Unclear] = [
        .init("加叠化", "哪一个"),
        .init("第二段加一个好看的东西", "我不明白“好看”“东西”"),
        .init("把片段调亮", "哪一个"),
        .init("旋转第二段", "多少度"),
        .init("给第二段加滤镜", "哪种滤镜"),
        .init("把第二段的亮度设为300", "不合适"),
        .init("最后一段后面加叠化", "没有 V1·4"),
        .init("不要把第二段变成黑白", "什么都没有改动"),
        .init("把标题的字体换一下", "什么字体"),
        .init("把音乐变成黑白", "不能这样修改"),
    ]

    @Test(
        "name what could be meant in the sentence at hand",
        arguments: [
            ("make the clip brighter", ["make V1·1 brighter", "make V1·2 brighter", "make V1·3 brighter"]),
            ("add a crossfade", ["add a crossfade into V1·2", "add a crossfade into V1·3"]),
            ("trim the clip to 3s", ["trim V1·1 to 3s", "trim V1·2 to 3s", "trim V1·3 to 3s"]),
            ("把片段调亮", ["把 V1·1 调亮", "把 V1·2 调亮", "把 V1·3 调亮"]),
        ]
    )
    func named(_ sentence: String, _ examples: [String]) {
        guard case .question(let question) = EditReader().read(sentence, in: Film.inLong) else {
            Issue.record("no question")
            return
        }
        #expect(question.examples.starts(with: examples))
    }

    @Test("offer what fits the draft")
    func examples() {
        let several = EditReader().read("frobnicate", in: Film.inLong)
        guard case .question(let question) = several else {
            Issue.record("read as \(several)")
            return
        }
        #expect(question.examples.first == "add a crossfade into \"waves\"")
        let one = EditReader().read("frobnicate", in: Film.inShort)
        guard case .question(let single) = one else {
            Issue.record("read as \(one)")
            return
        }
        #expect(single.examples.first == "make \"city timelapse\" a bit brighter")
    }
}
