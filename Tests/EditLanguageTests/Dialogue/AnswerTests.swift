import EditLanguage
import Testing
import Timeline

/// What was said in turn, and one sentence that must come to the same film.
struct Said: CustomTestStringConvertible, Sendable {
    let sentences: [String]
    /// Said one after the other to a fresh film; none where nothing may change.
    let same: [String]

    init(_ sentences: String..., same: String...) {
        self.sentences = sentences
        self.same = same
    }

    var testDescription: String { sentences.joined(separator: " · ") }

    func check() {
        var talk = Talk()
        for sentence in sentences { talk.say(sentence) }
        var whole = Talk()
        for sentence in same { whole.say(sentence) }
        #expect(talk.film == whole.film, "\(talk.asked?.message ?? "")")
        // What may come to nothing must have been asked about; what is done must not.
        #expect(same.isEmpty || whole.question == nil, "\(whole.question ?? "")")
        #expect((talk.question == nil) == !same.isEmpty || talk.film != Talk().film, "\(talk.question ?? "")")
    }
}

@Suite("Answers to questions") struct AnswerTests {
    @Test("make of the sentence what it would have been, said at once", arguments: english + chinese)
    func answers(_ said: Said) { said.check() }

    static let english = [
        Said("trim 2 seconds", "from the end", same: "trim the last 2 seconds"),
        Said("trim 2 seconds", "the end", same: "trim the last 2 seconds"),
        Said("trim 2 seconds", "start", same: "trim the first 2 seconds"),
        Said("trim 2 seconds", "2", same: "trim the last 2 seconds"),
        Said("trim 2 seconds", "the second one", same: "trim the last 2 seconds"),
        Said("trim 2 seconds", "option 1", same: "trim the first 2 seconds"),
        Said("trim 2 seconds", "the last one", same: "trim the last 2 seconds"),
        Said("fade", "out", same: "fade out"),
        Said("fade", "in, please", same: "fade in"),
        Said("rotate the beach clip", "90", same: "rotate the beach clip by 90 degrees"),
        Said("rotate the beach clip", "by 90 degrees", same: "rotate the beach clip by 90 degrees"),
        Said("rotate it", "90 degrees", "clip 2", same: "rotate clip 2 by 90 degrees"),
        Said("make the clip brighter", "beach", same: "make V1·1 brighter"),
        Said("make the clip brighter", "V1·2", same: "make V1·2 brighter"),
        Said("make the clip brighter", "3", same: "make V1·3 brighter"),
        Said("make the clip brighter", "the second", same: "make V1·2 brighter"),
        Said("make the clip brighter", "all of them", same: "make all clips brighter"),
        Said("make the clip brighter", "the first and the last one", same: "make V1·1 and V1·3 brighter"),
        Said("make the clip brighter", "I meant the last", same: "make V1·3 brighter"),
        Said("give it a vintage look", "market", same: "give V1·2 a vintage look"),
        Said("give it a vintage look", "everything", same: "give all clips a vintage look"),
        Said("give it a vintage look", "2", same: "give V1·2 a vintage look"),
        Said("delete clip 9", "3", same: "delete V1·3"),
        Said("speed it up", "all clips", same: "speed up all clips"),
        Said("delete the clip", "the dinner one", same: "delete V1·3"),
        Said("add a filter to clip 2", "sepia", same: "add a sepia filter to clip 2"),
        Said("add a filter to clip 2", "1", same: "make clip 2 black and white"),
        Said("add a title", "Hello World", same: "add a title \"Hello World\""),
        Said("add a title", "\"Our trip\"", same: "add a title \"Our trip\""),
        Said("make a 5 second clip", "a foggy forest", same: "make a 5 second clip of a foggy forest"),
        Said("split the second clip", "at 15 seconds", same: "split the second clip at 15 s"),
        Said("split the second clip", "15", same: "split the second clip at 15 s"),
        Said("move the title", "to 5s", same: "move the title to 5s"),
        Said("set the music to a minute", "anyway", same: "set the music to a minute anyway"),
        Said("set the music to a minute", "yes please", same: "set the music to a minute anyway"),
        Said("set the music to a minute", "no"),
        Said("how do I delete the third clip?", "do it", same: "delete the third clip"),
        Said("mute the sound", "the music", same: "mute the music"),
        Said("mute the sound", "1", same: "mute all clips"),
        Said("put the second clip at 5 seconds", "at the end", same: "move the second clip to the end"),
        Said("extend the beach clip to a minute", "10 seconds", same: "make the beach clip 10 seconds long"),
        Said("make the clip brighter", "第二段", same: "make V1·2 brighter"),
        Said("trim 2 seconds", "结尾", same: "trim the last 2 seconds"),
        Said("make the clip brighter", "mute the music", same: "mute the music"),
        Said("make the clip brighter", "mute the music", "2", same: "mute the music"),
        Said("make the clip brighter", "never mind"),
        Said("make the clip brighter", "banana"),
        Said("make the clip brighter", "7"),
        Said("2"), Said("yes"), Said("clip 2"), Said("all of them"), Said("no, the third one"), Said("a bit more"),
        Said("same for clip 3"), Said("banana", "2"), Said("make it 10 seconds long"),
    ]

    static let chinese = [
        Said("剪掉2秒", "从结尾", same: "剪掉最后2秒"),
        Said("剪掉2秒", "开头", same: "剪掉前2秒"),
        Said("剪掉2秒", "第二个", same: "剪掉最后2秒"),
        Said("剪掉2秒", "2", same: "剪掉最后2秒"),
        Said("加个复古滤镜", "全部", same: "给所有片段加复古滤镜"),
        Said("加个复古滤镜", "第二段", same: "给第二段加复古滤镜"),
        Said("加个复古滤镜", "2", same: "给第二段加复古滤镜"),
        Said("加个复古滤镜", "beach", same: "给第一段加复古滤镜"),
        Said("加个复古滤镜", "最后一个", same: "给第三段加复古滤镜"),
        Said("加个复古滤镜", "给 V1·1 加个复古滤镜", same: "给第一段加复古滤镜"),
        Said("视频加速到1.5倍", "第一段", same: "把第一段加速到1.5倍"),
        Said("把片段调亮一点", "第三段", same: "把第三段调亮一点"),
        Said("把片段调亮一点", "我是说第三段", same: "把第三段调亮一点"),
        Said("旋转第二段", "90度", same: "把第二段旋转90度"),
        Said("旋转第二段", "90", same: "把第二段旋转90度"),
        Said("给第二段加滤镜", "黑白", same: "把第二段变成黑白"),
        Said("给第二段加滤镜", "第三个", same: "给第二段加复古滤镜"),
        Said("加标题", "我的旅行", same: "加标题“我的旅行”"),
        Said("做一个5秒的视频", "海边日落", same: "做一个5秒的海边日落视频"),
        Said("分割第二段", "第15秒", same: "在15秒处分割第二段"),
        Said("分割第二段", "15秒", same: "在15秒处分割第二段"),
        Said("把音乐延长到一分钟", "照做", same: "把音乐延长到一分钟，照做"),
        Said("把音乐延长到一分钟", "好的", same: "把音乐延长到一分钟，照做"),
        Said("把音乐延长到一分钟", "算了"),
        Said("声音静音", "音乐", same: "把音乐静音"),
        Said("声音静音", "1", same: "把所有片段静音"),
        Said("删除片段", "第二个", same: "删除第二段"),
        Said("加个复古滤镜", "the second clip", same: "给第二段加复古滤镜"),
        Said("加个复古滤镜", "香蕉"), Said("第二段"), Said("好的"), Said("不对，是第三段"),
        Said("第三段也一样"),
    ]

    @Test func choicesAreNumberedInTheTextOfTheQuestion() {
        var talk = Talk()
        talk.say("trim 2 seconds")
        #expect(
            talk.asked?.message
                == "From the start or from the end? 1 trim 2 seconds from the start · 2 trim 2 seconds from the end"
        )
        talk.say("加个复古滤镜")
        #expect(talk.asked?.message.contains("1 给 V1·1 加个复古滤镜 · 2 给 V1·2 加个复古滤镜") == true)
    }

    @Test func whatIsAnsweredInPartIsAskedOn() {
        var talk = Talk()
        talk.say("rotate it")
        talk.say("90 degrees")
        #expect(talk.question?.contains("What do you mean") == true)
        talk.say("market")
        #expect(talk.film.contains { $0.hasPrefix("V1·2") } && talk.question == nil)
    }
}
