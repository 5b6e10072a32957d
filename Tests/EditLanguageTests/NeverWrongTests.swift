import EditLanguage
import Foundation
import Testing
import Timeline

/// Sentences that once did the wrong thing, or half of the right one, each with what the film is afterwards.
@Suite("Never a wrong edit") struct NeverWrongTests {
    struct Said: CustomTestStringConvertible, Sendable {
        let sentences: String
        /// The lines of the film that are to stand in it afterwards; none where nothing may be changed.
        let lines: [String]
        var testDescription: String { sentences }

        init(_ sentences: String, _ lines: String...) {
            self.sentences = sentences
            self.lines = lines
        }
    }

    @Test("what cannot be done whole, or was not asked for, is asked back and changes nothing", arguments: asked)
    func asks(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        #expect(before.count == 5)
        talk.say(sentence)
        #expect(talk.film == before)
        #expect(talk.question?.isEmpty == false)
    }

    @Test("what is done is done to what was meant", arguments: done)
    func does(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences.components(separatedBy: " || ") { talk.say(sentence) }
        #expect(
            said.lines.allSatisfy(talk.film.contains),
            "\(talk.question ?? "") \(talk.film.joined(separator: "\n"))"
        )
    }

    /// A line of a film without where it stands: `beach.mp4`, `Lo-fi 35%`.
    private static func withoutTimes(_ line: String) -> String {
        let words = line.split(separator: " ").dropFirst()
        return words.filter { word in !word.allSatisfy { $0.isNumber || $0 == "-" } }.joined(separator: " ")
    }

    static let asked =
        leftOver + questions + refusals + drawings + lengths + texts
        + [
            // Text that is none.
            "turn this into a TikTok", "change the title to uppercase", "标题改成粗体", "标题改成竖排",
            "title font to something handwritten",
            "have the title slide in from the left", "给我说的话配上双语字幕",
            // "It" is the film or the title; nobody can tell.
            "make it a bit longer", "make it longer", "shorten it to 25 seconds", "make it 10 seconds long",
            "change it to 20 seconds", "cut it down to one minute",
            "remove the sound", "delete the sound of the first two clips", "mute the audio", "revert everything",
            "trim the first 9 seconds off every clip", "make every clip 9 seconds long", "每段剪到9秒",
            "cut 9 seconds off the end of the first and second clip", "remove the last clip and the music after it",
            "delete clip 1, then make clip 3 brighter", "remove beach and make beach brighter",
            "delete the second clip and the transition", "删除第二段和转场", "内容不要删除20秒之后的",
            "keep the first 10 seconds and the last 5 seconds", "保留前10秒和最后5秒",
            "trim the first 3 seconds and the last 3 seconds of the second clip", "undo 5 times", "撤销100次",
            "hide the second clip", "move the second clip up", "move the second clip left", "第二段左移",
            "move the title to 2 seconds from the end", "add a wipe to the first clip and a slide to the last",
            "add the last 3 seconds of beach.mp4", "添加beach.mp4的最后3秒", "add upbeat music instead",
            "split it at 2s, 4s and 6s", "slide the title in from the left",
            "trim the first clip to its last 4 seconds", "undo that for the last one",
            "zoom in on the first clip and out on the last", "标题改成白底红字",
            "put dinner in the bottom right corner of the first clip at 30%",
            // What stands at a time or is one of several is no picture to be drawn, and a title's length is not its text.
            "15秒的时候来一声ding", "15秒处来一个惊喜", "5秒那里来一段大海", "make both 4 seconds", "make each 3 seconds",
            "make them 3 seconds", "标题一直显示到35秒",
            "move market to the front and dinner after that", "第一个转场用擦除，第二个用闪黑",
            // What is there is not drawn, and a screen is no colour of letters.
            "add a black screen that says Once upon a time at the start",
        ]

    static let done: [Said] = [
        // What is named behind a deletion is not taken away where there is nothing of it.
        Said("delete the first clip and the last one black and white", "V1·2 dinner.mp4 8000-18000 grayscale"),
        Said("Summer should read Autumn instead", "T1·1 Autumn 0-3000"),
        Said("标题描个黑边", "T1·1 Summer 0-3000"), Said("结尾剪3秒 || 说错了，是开头3秒", "T1·1 Summer 0-3000"),
        Said("把第三段缩小到30%放在第一段右下角", "V2·1 dinner.mp4 0-10000 boxed bottomRight 30"),
        Said("could you please remove the music?", "V1·3 dinner.mp4 20000-30000"),
        Said("能把第二段静音吗", "V1·2 market.mp4 12000-20000 0%"),
        Said("can you reverse the second clip?", "V1·2 market.mp4 12000-20000 reversed"),
        Said(
            "make clip one and two black & white",
            "V1·1 beach.mp4 0-12000 grayscale",
            "V1·2 market.mp4 12000-20000 grayscale"
        ),
        Said(
            "make clips one and two a bit brighter",
            "V1·1 beach.mp4 0-12000 brightness 10",
            "V1·2 market.mp4 12000-20000 brightness 10"
        ),
        Said("turn it into a vertical video", "T1·1 Summer 0-3000"),
        Said("add the text See you, Bob! at 4 seconds in blue", "T1·2 See you, Bob! 4000-7000 #0000FF"),
        Said("add a title saying Welcome in big yellow letters at the top", "T2·1 Welcome 0-3000 #FFFF00 144 px top"),
        Said("add text Wait for it... at 18 seconds for 2 seconds", "T1·2 Wait for it... 18000-20000"),
        Said("结尾加字幕 未完待续… 白色 居中 3秒", "T1·2 未完待续… 27000-30000 54 px"),
        Said(
            "insert two seconds of white between clip 2 and clip 3",
            "V1·3 white 20000-22000",
            "V1·4 dinner.mp4 22000-32000"
        ),
        Said("make a 4 second clip about nothing but rain", "V1·4 nothing but rain 30000-34000"),
        Said("结尾五秒剪掉", "V1·3 dinner.mp4 20000-25000"),
        Said("末尾四秒删除", "V1·3 dinner.mp4 20000-26000"),
        Said("去掉片尾4秒", "V1·3 dinner.mp4 20000-26000"),
        Said("删掉结尾的两秒", "V1·3 dinner.mp4 20000-28000"),
        Said("最后3秒不要", "V1·3 dinner.mp4 20000-27000"),
        Said("开头两秒不要", "V1·1 beach.mp4 0-10000"),
        Said(
            "slow the first clip down || reverse it",
            "V1·1 beach.mp4 0-17910 speed 67 reversed",
            "A1·1 Lo-fi 0-35910 35%"
        ),
        Said(
            "cut the third clip to 6 seconds || make it quieter",
            "V1·3 dinner.mp4 20000-26000 70%",
            "A1·1 Lo-fi 0-26000 35%"
        ),
        Said("delete the second clip || undo || delete it", "V1·2 dinner.mp4 12000-22000", "T1·1 Summer 0-3000"),
        Said("replace market.mp4 with beach.mp4", "V1·2 beach.mp4 12000-20000", "A1·1 Lo-fi 0-30000 35%"),
        Said(
            "swap beach.mp4 and dinner.mp4",
            "V1·1 dinner.mp4 0-10000",
            "V1·3 beach.mp4 18000-30000",
            "A1·1 Lo-fi 0-30000 35%"
        ),
        Said("添加beach.mp4", "V1·4 beach.mp4 30000-42000"),
        Said("replace clip 2 with a 5 second forest shot", "V1·2 forest 12000-17000", "V1·3 dinner.mp4 17000-27000"),
        Said("set the title to fade in", "T1·1 Summer 0-3000 fade in 1000"),
        Said("change the title to be bigger and centered", "T1·1 Summer 0-3000 120 px"),
        Said("cut out 2s to 3s and 5s to 6s", "V1·2 beach.mp4 2000-4000", "V1·3 beach.mp4 4000-10000"),
        Said(
            "remove 3 seconds from the end of each clip",
            "V1·1 beach.mp4 0-9000",
            "V1·2 market.mp4 9000-14000",
            "V1·3 dinner.mp4 14000-21000"
        ),
        Said("trim the first 4 seconds", "V1·1 beach.mp4 0-8000", "V1·3 dinner.mp4 16000-26000"),
        Said("freeze the frame at 3s for 2 seconds || trim the first 4 seconds", "V1·2 beach.mp4 1000-10000"),
        Said("make the video shorter by 5 seconds", "V1·3 dinner.mp4 20000-25000"),
        Said("start the music at 5 seconds", "A1·1 Lo-fi 5000-30000 35%"),
        Said("所有片段之间加叠化 || 把转场去掉", "V1·2 market.mp4 12000-20000", "V1·3 dinner.mp4 20000-30000"),
        Said(
            "add crossfades between all clips || remove the second transition",
            "V1·2 market.mp4 12000-20000 crossfade",
            "V1·3 dinner.mp4 20000-30000"
        ),
        Said("delete the first 2s and the last clip", "V1·1 beach.mp4 0-10000", "V1·2 market.mp4 10000-18000"),
        Said("replace dinner with a 6 sec clip of rain on a window", "V1·3 rain on a window 20000-26000"),
        Said(
            "speed up the first and the last clip 2x",
            "V1·1 beach.mp4 0-6000 speed 200",
            "V1·3 dinner.mp4 14000-19000 speed 200"
        ),
        Said(
            "move the title to the top left and the music to 2s",
            "T1·1 Summer 0-3000 topLeft",
            "A1·1 Lo-fi 2000-30000 35%"
        ),
        Said("所有片段之间加叠化 || 第二个改成2秒", "V1·2 market.mp4 12000-20000 crossfade"),
        // A sentence that was not understood may have been about anything: "it" is asked about.
        Said(
            "split clip 1 at 4s || mute the second part || delete it",
            "V1·1 beach.mp4 0-4000",
            "V1·2 market.mp4 4000-12000"
        ),
        Said(
            "delete clip 1 and make clip 3 brighter",
            "V1·1 market.mp4 0-8000",
            "V1·2 dinner.mp4 8000-18000 brightness 20"
        ),
        Said("删除第一段，把第三段调亮", "V1·1 market.mp4 0-8000", "V1·2 dinner.mp4 8000-18000 brightness 20"),
        Said("delete clip 1 and mute clip 2", "V1·1 market.mp4 0-8000 0%", "V1·2 dinner.mp4 8000-18000"),
        Said("put clip 3 first and clip 1 last", "V1·1 dinner.mp4 0-10000", "V1·3 beach.mp4 18000-30000"),
        Said("move clip 1 to the end and delete clip 2", "V1·1 dinner.mp4 0-10000", "V1·2 beach.mp4 10000-22000"),
        Said("add beach.mp4 || swap the last two", "V1·3 beach.mp4 20000-32000", "V1·4 dinner.mp4 32000-42000"),
        Said("音乐调到50% || 再小一点", "A1·1 Lo-fi 0-30000 35%"),
        // What is so already is no reason to leave the rest.
        Said("dinner挪到最前面，market放最后", "V1·1 dinner.mp4 0-10000", "V1·3 market.mp4 22000-30000"),
        Said(
            "move dinner to the front and market to the end",
            "V1·1 dinner.mp4 0-10000",
            "V1·3 market.mp4 22000-30000"
        ),
        Said("添加beach.mp4的前3秒", "V1·4 beach.mp4 30000-33000"),
        Said("change the title to be red and say Hello", "T1·1 Hello 0-3000 #FF0000"),
        Said("fade out the music over the last second", "A1·1 Lo-fi 0-30000 35% fade out 1000"),
        Said("add title rock and roll at the top", "T2·1 rock and roll 0-3000 top"),
        Said("add text Hello World centered at 3 seconds", "T1·2 Hello World 3000-6000"),
        Said("add a title saying The End at 40 seconds anyway", "T1·2 The End 40000-43000"),
        // What was asked about is done when it is said all the same.
        Said("make the music twice as long anyway", "A1·1 Lo-fi 0-60000 35%"),
        Said("把音乐延长到一分钟，照做", "A1·1 Lo-fi 0-60000 35%"),
        Said("add a title saying Love you anyway", "T2·1 Love you anyway 0-3000"),
    ]

    @Test("what would leave the timeline empty is done when it is confirmed")
    func everything() {
        var talk = Talk()
        talk.say("revert everything anyway")
        #expect(talk.draft.isEmpty)
    }

    @Test("a question is answered with the sentence that would do it")
    func answers() {
        guard
            case .question(let question) = EditReader().read("how do I delete the third clip?", in: Film.inLong),
            case .question(let length) = EditReader().read("how long is the video?", in: Film.inLong)
        else {
            Issue.record("a question was taken for an order")
            return
        }
        #expect(question.examples.first == "delete the third clip")
        #expect(length.text.contains("21 s"))
    }
}
