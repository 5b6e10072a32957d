import EditLanguage
import Testing
import Timeline

/// Kinds of sentences that strangers said and that once did something else, or nothing; each by sentences of its own.
@Suite("What strangers say, by its kind") struct StrangerKindTests {
    @Test("does what it says", arguments: amounts + faults + leftOut + followUps + ways + sounds + stories + chinese)
    func same(_ said: Said) { said.check() }

    /// How much goes, and where: "5 seconds off the end" never began at 5 s.
    static let amounts = [
        Said("lose 4 seconds off the end", same: "trim the last 4 seconds"),
        Said("remove 5 seconds at the end", same: "trim the last 5 seconds"),
        Said("ditch 2 seconds off the end of the dinner", same: "trim the last 2 seconds of the dinner"),
        Said("delete 8 s to the end", same: "cut out 8 s to 30 s"),
        Said("cut everything after 25", same: "cut everything after 25 s"),
        Said("lose the first second and a half of the market", same: "trim the first 1.5 s of the market"),
        Said("punch in 30% on the beach", same: "zoom in to 130% on the beach"),
        Said("turn the music down to 15", same: "set the music to 15%"),
        Said("put the music up to 70", same: "set the music to 70%"),
        Said("slow the market down to 0.5", same: "set the speed of the market to 50%"),
        Said("slow mo from 5 to 8", same: "slow motion from 5 s to 8 s"),
        Said("lower the music a touch", same: "lower the music a little"),
    ]

    /// A fault before a value: the value is what it is to be.
    static let faults = [
        Said("slow the beach to 50%", "too slow, try 80%", same: "slow the beach to 80%"),
        Said("half speed on the beach", "too slow, 75%", same: "slow the beach to 75%"),
        Said("set the music to 90%", "hmm too loud, go for 40", same: "set the music to 40%"),
        Said("mute the market", "too quiet, 30%", same: "set the market to 30% volume"),
        Said("brighten the beach by 40", "too bright, 20", same: "brighten the beach by 20"),
        Said("zoom in to 150% on the market", "too tight, 120", same: "zoom in to 120% on the market"),
        Said(
            "1 second crossfade between all clips",
            "1s is too much, .4",
            same: "0.4 second crossfade between all clips"
        ),
        Said("rotate the beach by 90 degrees", "wrong way, counterclockwise", same: "rotate the beach by -90 degrees"),
        Said("第二段顺时针转90度", "反了，逆时针", same: "第二段逆时针转90度"),
        Said("slow the beach to 50%", "undo that, make it 75%", same: "slow the beach to 75%"),
    ]

    static let leftOut = [
        Said("mute all clips", "except the dinner", same: "mute the first clip; mute the second clip"),
        Said("make all clips sepia", "but not the first one", same: "make the last two clips sepia"),
        Said("make all clips sepia", "except the first, leave that as it is", same: "make the last two clips sepia"),
        Said("delete clips 2 and 3", "actually keep clip 3", same: "delete the second clip"),
        Said("删掉第二段和第三段", "第三段还是留着吧", same: "删掉第二段"),
        Said("mute clips 1 and 3 but not 2", same: "mute the first and the third clip"),
        Said("everything sepia but the last clip", same: "make the first two clips sepia"),
        Said("make all three black and white", same: "make all clips black and white"),
        // What the one that is left out is to be instead is more than that.
        Said("make all clips sepia", "except the second, that one black and white", same: "make all clips sepia"),
    ]

    static let followUps = [
        Said(
            "fade in the music over 2 s",
            "and out over 3s as well",
            same: "fade in the music over 2 s",
            "fade out the music over 3 s"
        ),
        Said("delete the first clip", "and the one after it too", same: "delete the first two clips"),
        Said("split the dinner at 24 s", "delete the bit after", same: "trim the last 6 seconds"),
        Said(
            "split the dinner at 24 s",
            "mute what comes before",
            same: "split the dinner at 24 s",
            "mute the third clip"
        ),
        Said("split the beach at 3 s and at 7 s", "lose the middle piece", same: "cut out 3 s to 7 s"),
        Said("change the title to Winter", "Summer was better", same: "change the title to Winter", "undo"),
        Said("make the beach sepia", "i changed my mind, colour again", same: "make the beach sepia", "undo"),
        Said(
            "mute the market",
            "rotate the beach by 90 degrees",
            "undo the mute",
            same: "rotate the beach by 90 degrees"
        ),
        Said("reverse the market", "mute it", "undo just the reverse", same: "mute the market"),
        Said("lower the music a bit", "perfect", same: "lower the music a bit"),
        Said("title yellow", "and 4 seconds long", same: "title yellow", "make the title 4 seconds long"),
        Said("第一段倒放", "速度也调成1.5倍", same: "第一段倒放", "第一段速度调成1.5倍"),
    ]

    static let ways = [
        Said("end with a slow fade to black, 3 secs", same: "fade out at the end over 3 s"),
        Said("open with a gentle fade in, 2 s", same: "fade in the first clip over 2 s"),
        Said(
            "stretch the market to fill 10 seconds without cutting anything",
            same: "set the speed of the market to 80%"
        ),
        Said(
            "play the market backwards at double speed",
            same: "reverse the market",
            "set the speed of the market to 200%"
        ),
        Said("hold off on the title till the 2 second mark", same: "move the title to 2 s"),
        Said("hold back the title until 5 s", same: "move the title to 5 s"),
        Said("move dinner to second place", same: "move dinner before the market"),
        Said("put the beach in third position", same: "move the beach to the end"),
        Said("take the title off", same: "delete the title"),
        Said("delete the lofi", same: "delete the music"),
        Said("ad a fade inn to the music", same: "add a fade in to the music"),
    ]

    static let sounds = [
        Said("kill the music during the market", same: "mute the music during the market"),
        Said("kill the music during the market, I want to hear the vendors", same: "mute the music during the market"),
        Said("kill the music at 20", same: "end the music at 20 s"),
        Said("the music stops dead when dinner begins", same: "end the music when dinner begins"),
        Said(
            "remove the market, and the music should fade out over the last 2 s",
            same: "delete the market",
            "fade out the music over 2 s"
        ),
        Said(
            "rotate the beach by 90 degrees",
            "drop its sound",
            same: "rotate the beach by 90 degrees",
            "mute the beach"
        ),
        Said("I can barely hear the people at dinner, boost that clip", same: "make the dinner louder"),
    ]

    static let stories = [
        Said(
            "there's a wobble at the start of the market, lose the first 2 s of it",
            same: "trim the first 2 s of the market"
        ),
        Said("the bit with the boat (3s to 5s) - can you drop that", same: "cut out 3 s to 5 s"),
        Said("I messed up between 15 and 18 seconds, take that out", same: "cut out 15 s to 18 s"),
        Said("take out 15 to 18 and join it back together", same: "cut out 15 s to 18 s"),
    ]

    static let chinese = [
        Said("每段只留前4秒", same: "keep the first 4 seconds of each clip"),
        Said("海滩那段调亮一点", same: "beach那段调亮一点"),
        Said("delete the seaside clip", same: "delete the beach"),
        Said("一二段之间来个闪黑", same: "第一段和第二段之间加闪黑"),
        Said("奇数段慢慢放大，偶数段慢慢缩小", same: "第一段和第三段慢慢放大，第二段慢慢缩小"),
        Said("从8秒剪到14秒这一截去掉", same: "cut out 8 s to 14 s"),
        Said("20秒弹出一行字“开饭”，3秒后消失", same: "在20秒处加一行字“开饭”，持续3秒"),
        Said("字幕：第一句“到了”1到4秒，第二句“走吧”12到16秒", same: "字幕“到了”1到4秒，“走吧”12到16秒"),
        Said("音乐先静音，别删", same: "音乐静音"),
        Said("掐头去尾，前后各去掉1秒", same: "前后各去掉1秒"),
        Said("bgm有点抢，压到15", same: "音乐音量调到15%"),
        Said("第三段从左往右摇", same: "第三段向右平移"),
        Said("第二段从它的3秒开始播就行", same: "剪掉第二段前3秒"),
    ]

    @Test("is asked about, and changes nothing", arguments: asked)
    func asks(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before, "\(talk.told)")
        #expect(talk.question?.isEmpty == false)
    }

    static let asked = [
        // What somebody needs is the film, and no title of that length.
        "i need a 15 second version", "make me a 20 second version",
        // A place that nobody asks to put a picture at.
        "number each clip at the bottom", "每段下面写上编号", "每段左下角",
        // What goes on for a while is no place to move to.
        "hold the title for 5 seconds",
        // There is none.
        "mute the voiceover", "make the narration louder", "旁白小声一点",
    ]

    /// "It" behind what stands nowhere is not the music that is there.
    @Test func whatStandsNowhereIsNotTheMusic() {
        var talk = Talk(more: [
            Upload(id: "voice.mp3", name: "voice.mp3", duration: 6000, kind: .audio)
        ])
        talk.say("put the voiceover at the beginning")
        talk.say("delay it by 2 secs")
        #expect(talk.film.contains("A2·1 voice.mp3 2000-8000"))
        #expect(talk.film.contains("A1·1 Lo-fi 0-30000 35%"))
        talk.say("voice.mp3 at 10, 16 and 24")
        talk.say("delete the voiceover")
        #expect(talk.film.contains("A1·1 Lo-fi 0-30000 35%"))
    }

    @Test(
        "puts files where they are wanted",
        arguments: [
            (
                "put beach.mp4 on the timeline twice, back to back",
                ["V1·1 beach.mp4 0-12000", "V1·2 beach.mp4 12000-24000"]
            ),
            ("put the first half of dinner.mp4 on the timeline", ["V1·1 dinner.mp4 0-5000"]),
            ("lay them out in this order: dinner, beach", ["V1·1 dinner.mp4 0-10000", "V1·2 beach.mp4 10000-22000"]),
            ("三个都放上来", ["V1·1 beach.mp4 0-12000", "V1·2 market.mp4 12000-20000", "V1·3 dinner.mp4 20000-30000"]),
            (
                "add the beach video || now market after it || and dinner at the front",
                ["V1·1 dinner.mp4 0-10000", "V1·2 beach.mp4 10000-22000", "V1·3 market.mp4 22000-30000"]
            ),
        ]
    )
    func files(_ said: String, _ film: [String]) {
        var talk = Talk(saying: [], uploads: Talk().uploads)
        for sentence in said.split(separator: " || ") { talk.say(String(sentence)) }
        #expect(talk.film == film, "\(talk.told)")
    }

    @Test(
        "fades the other end of the same thing",
        arguments: [
            ("音乐淡入2秒 || 结尾也淡出", "fade in 2000 fade out 1000"),
            ("音乐淡入2秒 || 然后淡出3秒", "fade in 2000 fade out 3000"),
            ("音乐淡出2秒 || 开头也淡入1秒", "fade in 1000 fade out 2000"),
        ]
    )
    func otherEnds(_ said: String, _ fades: String) {
        var talk = Talk()
        for sentence in said.split(separator: " || ") { talk.say(String(sentence)) }
        #expect(talk.film.contains("A1·1 Lo-fi 0-30000 35% \(fades)"), "\(talk.told)")
    }

    /// "To 150%" is the size that it is to have.
    @Test func sizesAreReached() {
        for (said, size) in [
            ("标题放大到150%", 144), ("enlarge the title to 150%", 144), ("标题放大到80%", 77), ("标题放大50%", 144),
        ] {
            var talk = Talk()
            talk.say(said)
            #expect(talk.film.contains("T1·1 Summer 0-3000 \(size) px"), "\(said): \(talk.told)")
        }
    }
}
