import EditLanguage
import Testing
import Timeline

@Suite("The last edit elsewhere, once more, or further") struct RepetitionTests {
    @Test("repetitions come to the same sentence about another thing", arguments: english + chinese)
    func repetitions(_ said: Said) { said.check() }

    static let bw = "make clip 2 black and white"

    static let english = [
        Said(bw, "same for clip 3", same: bw, "make clip 3 black and white"),
        Said(bw, "and the third one too", same: bw, "make clip 3 black and white"),
        Said(bw, "do the same to the first clip", same: bw, "make clip 1 black and white"),
        Said(bw, "do that to the others as well", same: "make all clips black and white"),
        Said(bw, "the rest too", same: "make all clips black and white"),
        Said(bw, "same for the other two", same: "make all clips black and white"),
        Said(bw, "clip 3 as well", same: bw, "make clip 3 black and white"),
        Said(bw, "also dinner", same: bw, "make clip 3 black and white"),
        Said(bw, "clip 3", "2", same: bw, "make clip 3 black and white"),
        Said(bw, "clip 3", "1", same: "make clip 3 black and white"),
        Said(bw, "clip 3", "no, clip 3 instead", same: "make clip 3 black and white"),
        Said(bw, "same for clip 3", "and clip 1", same: "make all clips black and white"),
        Said("mute the first clip", "same with the third", same: "mute clips 1 and 3"),
        Said("mute the first clip", "the second one as well", same: "mute clips 1 and 2"),
        Said(
            "crossfade between the first two clips",
            "do that between the other two as well",
            same: "add crossfades between all clips"
        ),
        Said("crossfade between the first two clips", "same for the others", same: "add crossfades between all clips"),
        Said("make the first clip brighter", "again", same: "make V1·1 brighter", "make V1·1 brighter"),
        Said("duplicate the second clip", "once more", same: "duplicate clip 2", "duplicate clip 2"),
        Said("trim the first 2 seconds", "one more time", same: "trim the first 4 seconds"),
        Said("delete the second clip", "undo", "again", same: "delete the second clip"),
        Said(
            "speed up the beach clip 2x",
            "back to normal speed",
            same: "speed up the beach clip 2x",
            "set the speed of V1·1 to 100%"
        ),
        Said("split at 5s", "delete the second part", same: "split at 5s", "delete V1·2"),
        Said("split at 5s", "remove the first half", same: "split at 5s", "delete V1·1"),
        Said("split the second clip at 15s", "mute the right part", same: "split at 15s", "mute V1·3"),
    ]

    static let chinese = [
        Said("第二段变成黑白", "第三段也一样", same: "第二段变成黑白", "第三段变成黑白"),
        Said("第二段变成黑白", "其他的也一样", same: "把所有片段变成黑白"),
        Said("第二段变成黑白", "第三段也要", same: "第二段变成黑白", "第三段变成黑白"),
        Said("第二段变成黑白", "第一段也这样", same: "第一段变成黑白", "第二段变成黑白"),
        Said("第二段变成黑白", "第三段", "2", same: "第二段变成黑白", "第三段变成黑白"),
        Said("第二段变成黑白", "第三段", "1", same: "第三段变成黑白"),
        Said("第一段和第二段之间加叠化", "另外两段之间也一样", same: "所有片段之间加叠化"),
        Said("把第一段调亮一点", "再来一次", same: "把第一段调亮一点", "把第一段调亮一点"),
        Said("复制第二段", "再来一次", same: "复制第二段", "复制第二段"),
        Said("第二段静音", "第三段也是", same: "第二段静音", "第三段静音"),
        Said("在5秒处分割", "删除后半段", same: "在5秒处分割", "删除第二段"),
    ]

    struct Turned: CustomTestStringConvertible, Sendable {
        let sentences: [String]
        let value: @Sendable (Draft) -> Int?
        let expected: Int
        var testDescription: String { sentences.joined(separator: " · ") }
    }

    private static func volume(_ sentences: String..., is value: Int) -> Turned {
        Turned(sentences: sentences, value: { $0[a1]?.volume }, expected: value)
    }
    private static func speed(_ sentences: String..., is value: Int) -> Turned {
        Turned(sentences: sentences, value: { $0[v1]?.media?.speed }, expected: value)
    }
    private static func brightness(_ sentences: String..., is value: Int) -> Turned {
        Turned(sentences: sentences, value: { $0[v2]?.look.brightness }, expected: value)
    }
    private static func length(_ sentences: String..., is value: Int) -> Turned {
        Turned(sentences: sentences, value: { $0.duration }, expected: value)
    }
    private static func size(_ sentences: String..., is value: Int) -> Turned {
        Turned(sentences: sentences, value: { $0[t1]?.title?.fontSize }, expected: value)
    }

    @Test("nudges go on, or half the way back", arguments: nudges)
    func nudged(_ turned: Turned) {
        var talk = Talk()
        for sentence in turned.sentences { talk.say(sentence) }
        #expect(turned.value(talk.draft) == turned.expected, "\(talk.question ?? "")")
    }

    static let nudges = [
        volume("turn the music down to 10%", "that's too quiet, a bit more", is: 22),
        volume("turn the music down to 10%", "too quiet", is: 22),
        volume("set the music to 55%", "too loud", is: 45), volume("set the music to 55%", "a bit more", is: 65),
        volume("set the music to 55%", "more", is: 75), volume("set the music to 55%", "even louder", is: 75),
        volume("set the music to 55%", "a bit more", "a bit more", is: 75),
        volume("set the music to 55%", "less", is: 45), volume("set the music to 15%", "not quiet enough", is: 0),
        volume("把音乐调到10%", "太小声了", is: 22), volume("把音乐调到10%", "还是太小", is: 22),
        volume("音乐调到55%", "再大一点", is: 72), volume("音乐调到55%", "太大声了", is: 45),
        volume("音乐调到55%", "再多一点", is: 65), volume("音乐调到55%", "不够", is: 75),
        speed("speed up the beach clip 2x", "too fast", is: 150),
        speed("speed up the beach clip 2x", "a bit slower", is: 150),
        speed("speed up the beach clip 2x", "even faster", is: 300),
        speed("speed up the beach clip 2x", "still not fast enough", is: 300),
        speed("第一段加速到2倍", "还是太快", is: 150), speed("第一段加速到2倍", "再快一点", is: 250),
        speed("第一段加速到2倍", "慢一点", is: 150),
        brightness("brighten the second clip", "too bright", is: 10), brightness("把第二段调亮一点", "不够亮", is: 20),
        brightness("brighten the second clip", "still too dark", is: 40),
        size("make the title bigger", "still too small", is: 144), size("make the title bigger", "a bit less", is: 108),
        length("trim the first 4 seconds", "a bit more", is: 24_000),
        length("trim the first 4 seconds", "less", is: 28_000), length("剪掉前4秒", "太多了", is: 28_000),
        length("剪掉前4秒", "再多一点", is: 24_000), length("trim the last 4 seconds", "not enough", is: 22_000),
    ]

    @Test func aNudgeIsAVersionOfItsOwn() {
        var talk = Talk()
        talk.say("set the music to 55%")
        talk.say("a bit more")
        talk.say("undo")
        #expect(talk.draft[a1]?.volume == 55)
    }

    @Test func aNameAloneIsAskedAbout() {
        var talk = Talk()
        talk.say(Self.bw)
        let film = talk.film
        talk.say("clip 3")
        #expect(talk.film == film)
        #expect(talk.asked?.choices == ["no, clip 3 instead", "clip 3 too"])
    }

    @Test func itIsWhatTheAnswerSpokeOf() {
        var talk = Talk()
        talk.say("make the clip brighter")
        talk.say("market")
        talk.say("mute it")
        #expect(talk.draft[v2]?.volume == 0)
        talk.say("no, the third one")
        #expect(talk.draft[v2]?.volume == 100 && talk.draft[v3]?.volume == 0)
        talk.say("reverse it")
        #expect(talk.draft[v3]?.media?.isReversed == true)
    }
}
