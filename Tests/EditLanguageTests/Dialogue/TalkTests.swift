import EditLanguage
import Testing
import Timeline

/// Small talk about edits that people really have, told by the film that must come of it.
@Suite("Talk about edits") struct TalkTests {
    @Test("comes to what was meant", arguments: english + chinese)
    func talk(_ said: Said) { said.check() }

    static let english = [
        // "The second one" is of what was spoken of last.
        Said(
            "add a crossfade between all the clips",
            "remove the second one",
            same: "add a crossfade into the second clip"
        ),
        Said(
            "add a crossfade between all the clips",
            "remove the first one",
            same: "add a crossfade into the third clip"
        ),
        Said("fade in all clips", "remove the second one", same: "fade in the first clip", "fade in the third clip"),
        Said(
            "add a title 'A' at 5 s",
            "add a title 'B' at 10 s",
            "delete the last one",
            same: "add a title 'A' at 5 s"
        ),
        Said(
            "add a crossfade into the second clip",
            "delete the second one",
            same: "add a crossfade into the second clip"
        ),
        Said(
            "make the first two clips brighter",
            "mute the second one",
            same: "make the first two clips brighter",
            "mute clip 2"
        ),
        Said(
            "add a crossfade between all the clips",
            "make them half a second",
            same: "add half a second crossfades between all clips"
        ),
        // So long of what nobody has is drawn.
        Said("add 5 seconds of ocean at the end", same: "make a 5 second ocean clip at the end"),
        Said("put a black screen for 3 seconds at the end", same: "make a 3 second black clip at the end"),
        Said("give me 4 seconds of a rainy forest", same: "make a 4 second rainy forest clip"),
        // The other way.
        Said("move the title to the left", "the other side", same: "move the title to the right"),
        Said(
            "trim 2 seconds from the start of the beach clip",
            "wrong end",
            same: "trim the last 2 seconds of the first clip"
        ),
        Said("wipe left into the second clip", "opposite direction", same: "wipe right into the second clip"),
        Said("fade in the music", "no, the other way", same: "fade out the music"),
        Said("mute the music", "wrong way", same: "mute the music"),
        // A fault and what is to be instead.
        Said("set the music to 20%", "hmm, too quiet now, go up to 30", same: "set the music to 30%"),
        Said("speed up the beach clip 3x", "too fast, 2x", same: "speed up the first clip to 2x"),
        Said("trim the first 5 seconds", "too loud, go up to 30", same: "trim the first 5 seconds"),
        // Another than the one that was meant, and all but one.
        Said("mute the first clip", "no, the other one", same: "mute the first clip"),
        Said("mute the first clip", "no, the other one", "2", same: "mute the third clip"),
        Said("mute the second clip", "not the third one", same: "mute the second clip"),
        Said("mute all clips", "not the third one", same: "mute the first clip", "mute the second clip"),
        Said("fade in", "the music", same: "fade in the music"),
        // What a deed has made, and where it is to be.
        Said("duplicate the market clip", "play the copy backwards", same: "duplicate clip 2", "reverse clip 3"),
        Said(
            "split at 6 seconds",
            "speed up the second half of the beach 2x",
            same: "split at 6 seconds",
            "speed up clip 2 to 2x"
        ),
        Said("add a title 'Bye'", "at 10 seconds", same: "add a title 'Bye' at 10 seconds"),
        Said(
            "add a title 'Bye' at 10 s",
            "another one at 20",
            same: "add a title 'Bye' at 10 s",
            "add a title 'Bye' at 20 s"
        ),
        Said("add a title 'Bye' at 10 s", "red please", same: "add a title 'Bye' at 10 s", "make T1·2 red"),
        Said(
            "move the market clip to the start",
            "ok and now swap the other two",
            same: "move the market clip to the start",
            "swap clip 2 and clip 3"
        ),
        // Of what was spoken of, and not of what it would be said of alone.
        Said("make clip 2 louder", "twice as loud", same: "set the volume of clip 2 to 260%"),
        Said(
            "trim the first 2 seconds of clip 2",
            "trim the last 2 seconds",
            same: "trim the first 2 seconds of clip 2",
            "trim the last 2 seconds"
        ),
        Said("make the title bigger", "and yellow", same: "make the title bigger", "make the title yellow"),
        Said("brighten clip 1", "do that to all of them", same: "make all clips brighter"),
        Said("crossfade the first two clips", "faster", same: "crossfade the first two clips"),
        Said("freeze the frame at 5 seconds", "for 3 seconds", same: "freeze the frame at 5 seconds for 3 seconds"),
        Said("trim the first 3 seconds", "how long is the second clip?", "5 seconds", same: "trim the first 3 seconds"),
        // A number is counted in what was counted before.
        Said("trim the first 4 seconds", "undo", "trim the first 3 instead", same: "trim the first 3 seconds"),
        Said(
            "cut everything after 25 seconds",
            "oh and the first 5 too",
            same: "cut everything after 25 seconds",
            "cut the first 5 seconds"
        ),
        Said(
            "delete the last 4 seconds",
            "and the first 2 too",
            same: "delete the last 4 seconds",
            "delete the first 2 seconds"
        ),
        // A sentence of its own is no correction.
        Said("delete the second clip", "start the banana half a second later", same: "delete the second clip"),
    ]

    static let chinese = [
        Said("在结尾加5秒森林", same: "在结尾加一段5秒的森林视频"),
        Said("结尾加3秒黑屏", same: "在结尾加一段3秒的黑色视频"),
        Said("给所有片段之间加叠化", "删掉第二个", same: "第一段后面加叠化"),
        Said("标题放到左边", "另一边", same: "标题放到右边"),
        Said("剪掉前2秒", "反了", same: "剪掉最后2秒"),
        Said("音乐调到20%", "太小了，调到40%", same: "音乐调到40%"),
        Said("第一段加速到3倍", "太快了，2倍", same: "第一段加速到2倍"),
        Said("剪掉前5秒", "太吵了，降到30%", same: "剪掉前5秒"),
        Said("音乐有点吵", "还是吵", same: "音乐调到15%"),
        Said("第一段静音", "不对，另一个", same: "第一段静音"),
        Said("第一段静音", "不对，另一个", "1", same: "第二段静音"),
        Said("第二段静音", "第三段不用", same: "第二段静音"),
        Said("所有片段静音", "第三段不用", same: "第一段静音", "第二段静音"),
        Said("复制第二段", "副本倒放", same: "复制第二段", "第三段倒放"),
        Said("在10秒处加标题“再见”", "20秒再放一个", same: "在10秒处加标题“再见”", "在20秒处加标题“再见”"),
        Said("加标题“再见”", "从10秒开始", same: "在10秒处加标题“再见”"),
        Said("在21秒处加标题“到家了”", "往后挪一秒", same: "在22秒处加标题“到家了”"),
        Said("第一段后面加个叠化", "后面的也都加上", same: "给所有片段之间加叠化"),
        Said("在5秒处加标题“你好”", "字幕", same: "在5秒处加标题“你好”"),
        Said("删除第三段", "第二段多长？", "改成5秒", same: "删除第三段", "第二段改成5秒"),
        Said("所有片段变成黑白", "只要第二段", same: "所有片段变成黑白"),
        Said("从5秒那里切开", "前面那半段静音", same: "从5秒那里切开", "第一段静音"),
    ]

    @Test(
        "takes back what was done",
        arguments: [
            ["set the music to 20%", "no, back to 35%"],
            ["mute the first clip", "actually don't mute it"],
            ["swap the first and the second clip", "swap them back"],
            ["第二段音量调到200%", "好像爆音了，降回100%"],
            ["第二段和第三段换个位置", "还是换回来吧"],
            ["画面改成9:16", "还是改回16:9吧"],
            ["第一段倒放", "算了，不倒了"],
            ["删除第二段", "ctrl+z"], ["第二段静音", "取消静音"], ["删除第二个片段", "别删"], ["第一段静音", "不要静音"],
            ["mute the second clip", "unmute it"],
        ]
    )
    func back(_ sentences: [String]) {
        var talk = Talk()
        for sentence in sentences { talk.say(sentence) }
        #expect(talk.draft == Talk().draft && talk.question == nil, "\(talk.question ?? "") \(talk.film)")
    }

    /// The other way of the other way is the first.
    @Test(
        "the other way, twice, is where it began",
        arguments: [
            "move the title to the left", "rotate clip 2 by 90 degrees", "pan left on the first clip",
            "fade in the music",
            "wipe left into the second clip", "trim the first 2 seconds", "make the first clip brighter", "向左平移第一段",
        ]
    )
    func mirrored(_ sentence: String) {
        var talk = Talk()
        talk.say(sentence)
        let once = talk.draft
        talk.say("the other way")
        #expect(talk.draft != once && talk.question == nil, "\(talk.question ?? "")")
        talk.say("the other way")
        #expect(talk.draft == once && talk.question == nil, "\(talk.question ?? "")")
    }
}
