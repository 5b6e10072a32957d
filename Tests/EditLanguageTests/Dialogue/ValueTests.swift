import Testing

/// What is to change was named, but not to what: just that is asked, and the answer does it.
@Suite("Missing values") struct ValueTests {
    @Test("are asked for, and make of the sentence what it would have been", arguments: english + chinese)
    func answers(_ said: Said) { said.check() }

    @Test("by a question of their own", arguments: asked)
    func question(_ sentence: String, _ words: String) {
        var talk = Talk()
        talk.say(sentence)
        #expect(talk.question?.contains(words) == true, "\(talk.question ?? "done")")
        #expect(talk.draft == Talk().draft)
        // Its own example works when typed.
        let example = talk.examples.first ?? ""
        talk.say(example)
        #expect(talk.question == nil && talk.draft != Talk().draft, "\(example)")
    }

    static let asked = [
        ("change the speed of the last clip", "How fast"), ("change the title color", "Which colour"),
        ("change the title", "What should the title say"), ("set the volume of the music", "How loud"),
        ("change the size of the title", "How large"), ("change the length of the second clip", "How long"),
        ("change the aspect ratio", "Which shape"), ("change the position of the title", "Where to"),
        ("改一下最后一段的速度", "多快"), ("标题换个颜色", "什么颜色"), ("改一下标题", "写什么"), ("调整音乐的音量", "音量"),
        ("改一下标题的字号", "多大"), ("改一下第二段的时长", "多长"), ("修改画面比例", "什么比例"), ("改一下标题的位置", "哪里"),
    ]

    static let english = [
        Said("change the speed of the last clip", "1.5x", same: "change the speed of the last clip to 1.5x"),
        Said("change the speed of the last clip", "half", same: "slow the last clip down to half the speed"),
        Said("change the speed of the beach clip", "50%", same: "change the speed of the first clip to 50%"),
        Said("change the speed", "clip 2", "2x", same: "change the speed of clip 2 to 2x"),
        Said("change the volume of the music", "60", same: "set the music to 60%"),
        Said("adjust the volume of the beach clip", "20%", same: "set the volume of the first clip to 20%"),
        Said("change the title", "to Autumn", same: "change the title to \"Autumn\""),
        Said("change the title", "it should say \"Late summer\"", same: "change the title to \"Late summer\""),
        Said("change the title", "Day at the beach", same: "change the title to \"Day at the beach\""),
        Said("add a title", "to the moon", same: "add a title \"to the moon\""),
        Said("change the title color", "green", same: "make the title green"),
        Said("change the color of the title", "to blue", same: "make the title blue"),
        Said("change the size of the title", "60", same: "set the font size of the title to 60 px"),
        Said("change the position of the title", "top left", same: "move the title to the top left"),
        Said("change the aspect ratio", "9:16", same: "make it 9:16"),
        Said("change the length of the second clip", "5 seconds", same: "make the second clip 5 seconds long"),
        Said("change the duration of the title", "5", same: "make the title 5 seconds long"),
        Said("change the speed of the last clip", "60% opacity", same: "set the opacity of the last clip to 60%"),
        Said("take 2 seconds off the beach clip", "the back", same: "trim the last 2 seconds of the first clip"),
        Said("take 2 seconds off the beach clip", "cut the end", same: "trim the last 2 seconds of the first clip"),
        Said("make the clip brighter", "60% opacity"),
    ]

    static let chinese = [
        Said("改一下最后一段的速度", "1.5倍", same: "最后一段加速到1.5倍"),
        Said("调整第一段的速度", "两倍", same: "第一段加速到2倍"),
        Said("调整音乐的音量", "60%", same: "音乐调到60%"),
        Said("改一下音乐音量", "50", same: "音乐调到50%"),
        Said("标题换个颜色", "橙色", same: "标题改成橙色"),
        Said("换个标题颜色", "红色", same: "标题改成红色"),
        Said("改一下标题", "秋天", same: "把标题改成“秋天”"),
        Said("修改标题", "改成秋天", same: "把标题改成“秋天”"),
        Said("加标题", "写给你", same: "加标题“写给你”"),
        Said("改一下标题的字号", "60", same: "把标题的字号设为60像素"),
        Said("改一下标题的位置", "左上角", same: "把标题放到左上角"),
        Said("修改画面比例", "竖屏", same: "竖屏"),
        Said("改一下第二段的时长", "5秒", same: "第二段改成5秒"),
        Said("第一段剪掉3秒", "从后面剪", same: "剪掉第一段的最后3秒"),
        Said("第一段剪掉3秒", "尾巴", same: "剪掉第一段的最后3秒"),
        Said("把这段删掉", "就是market那个", same: "删除第二段"),
    ]
}
