import EditLanguage
import Testing
import Timeline

@Suite("Words about the last edit") struct CorrectionTests {
    @Test("corrections come to the other edit", arguments: english + chinese)
    func corrections(_ said: Said) { said.check() }

    static let english = [
        Said("delete the second clip", "no, the third one", same: "delete the third clip"),
        // It is corrected as it was read.
        Said("delte the second clip", "no, the third one", same: "delete the third clip"),
        Said("delete the second clip", "I meant the last one", same: "delete the last clip"),
        Said("delete the second clip", "not the second, the third", same: "delete the third clip"),
        Said("delete the second clip", "no, delete the first one", same: "delete the first clip"),
        Said("delete the second clip", "no, mute it", same: "mute the second clip"),
        Said("delete the second clip", "wrong", "the third", same: "delete the third clip"),
        Said("mute the first clip", "no, the second one", same: "mute the second clip"),
        Said("mute the first clip", "sorry, I meant dinner", same: "mute the third clip"),
        Said("mute the first clip", "oops, the second clip", same: "mute the second clip"),
        Said("trim the first 5 seconds", "not that much, just 2", same: "trim the first 2 seconds"),
        Said("trim the first 5 seconds", "only 2 seconds", same: "trim the first 2 seconds"),
        Said("trim the first 5 seconds", "make that 3", same: "trim the first 3 seconds"),
        Said("trim the first 5 seconds", "actually 3 s", same: "trim the first 3 seconds"),
        Said("trim the first 5 seconds", "3 seconds instead", same: "trim the first 3 seconds"),
        Said("trim the first 5 seconds", "3 seconds is enough", same: "trim the first 3 seconds"),
        Said("trim the first 5 seconds", "2 seconds", same: "trim the first 2 seconds"),
        Said("trim the first 5 seconds", "no, the last 5 seconds", same: "trim the last 5 seconds"),
        Said("trim the first 5 seconds", "from the end instead", same: "trim the last 5 seconds"),
        Said("trim the first 2 seconds", "the second one instead", same: "trim the first 2 seconds of the second clip"),
        Said("trim the first 2 seconds", "no, of all of them", same: "trim the first 2 seconds of all clips"),
        Said("trim the first 2 seconds", "V1·1", same: "trim the first 2 seconds"),
        Said("set the music to 20%", "make that 40%", same: "set the music to 40%"),
        Said("set the music to 20%", "no, 50", same: "set the music to 50%"),
        Said("set the music to 20%", "actually, 30%", same: "set the music to 30%"),
        Said("make the title red", "no, blue", same: "make the title blue"),
        Said("make the title red", "blue instead", same: "make the title blue"),
        Said("move the title to the top", "bottom left", same: "move the title to the bottom left"),
        Said("move the title to the top", "sorry, the bottom", same: "move the title to the bottom"),
        Said("add a title 'Hi' for 3 seconds", "5 seconds instead", same: "add a title 'Hi' for 5 seconds"),
        Said("speed up the first clip to 2x", "1.5x is enough", same: "speed up the first clip to 1.5x"),
        Said("speed up the first clip to 2x", "no, clip 3", same: "speed up clip 3 to 2x"),
        Said("speed up the first clip to 2x", "no, slow it down", same: "slow down the first clip"),
        Said("cut out 2s to 4s", "no, 5s to 6s", same: "cut out 5s to 6s"),
        Said("make clip 2 black and white", "actually sepia", same: "make clip 2 sepia"),
        Said("make it vertical", "no, square", same: "make it square"),
        Said("make the title red", "actually, mute the music", same: "make the title red", "mute the music"),
        Said("make the title red", "no, the banana", same: "make the title red"),
        Said("trim the first 5 seconds", "no, make it 3 seconds", same: "trim the first 3 seconds"),
        Said("make clip 2 sepia", "no, 30%", same: "make clip 2 sepia"),
    ]

    static let chinese = [
        Said("删除第二段", "不对，是第三段", same: "删除第三段"),
        Said("删除第二段", "错了，第三段", same: "删除第三段"),
        Said("删除第二段", "我是说最后一段", same: "删除最后一段"),
        Said("删除第二段", "不是第二段，是第三段", same: "删除第三段"),
        Said("删除第二段", "不对", "第三段", same: "删除第三段"),
        Said("剪掉前5秒", "不用那么多，2秒就行", same: "剪掉前2秒"),
        Said("剪掉前5秒", "改成3秒", same: "剪掉前3秒"),
        Said("剪掉前5秒", "3秒就够了", same: "剪掉前3秒"),
        Said("剪掉前5秒", "不对，是最后5秒", same: "剪掉最后5秒"),
        Said("剪掉前5秒", "应该是3秒", same: "剪掉前3秒"),
        Said("音乐调到20%", "改成40%", same: "音乐调到40%"),
        Said("音乐调到20%", "还是30%吧", same: "音乐调到30%"),
        Said("标题改成红色", "不对，蓝色", same: "标题改成蓝色"),
        Said("标题改成红色", "换成蓝色", same: "标题改成蓝色"),
        Said("标题放到顶部", "换成底部", same: "标题放到底部"),
        Said("第一段加速到2倍", "1.5倍就好", same: "第一段加速到1.5倍"),
        Said("第一段加速到2倍", "不是，第三段", same: "第三段加速到2倍"),
        Said("第二段静音", "抱歉，是第三段", same: "第三段静音"),
        Said("第二段变成黑白", "改成复古", same: "给第二段加复古滤镜"),
    ]

    @Test(
        "and words that take it back leave what was",
        arguments: [
            "oops go back", "actually leave it", "put it back", "I changed my mind", "no, put it back",
            "actually, never mind", "还是不要了", "改回去", "还是算了", "还是原来的好",
        ]
    )
    func takenBack(_ sentence: String) {
        var talk = Talk()
        talk.say("delete the second clip")
        talk.say(sentence)
        #expect(talk.film == Talk().film && talk.question == nil)
    }

    @Test func aCorrectionIsOneVersion() {
        var talk = Talk()
        talk.say("delete the second clip")
        let versions = talk.history.count
        talk.say("no, the third one")
        #expect(talk.history.count == versions)
        talk.say("undo")
        #expect(talk.film == Talk().film)
    }

    @Test("an answer to something else does not touch it", arguments: ["no", "不对", "wrong"])
    func onlyCalledWrong(_ sentence: String) {
        var talk = Talk()
        talk.say("delete the second clip")
        let film = talk.film
        talk.say(sentence)
        #expect(talk.film == film && talk.question != nil)
    }
}
