import EditLanguage
import Foundation
import Testing
import Timeline

/// What "it" is after an edit that was about something that a segment has, or about several things.
@Suite("What it is") struct PronounTests {
    /// What was said in turn, and what is to stand in the film then; nothing where the last of it is to be asked back.
    struct Said: CustomTestStringConvertible, Sendable {
        let sentences: [String]
        let lines: [String]
        var testDescription: String { sentences.joined(separator: " || ") }

        init(_ sentences: String..., film lines: String...) {
            self.sentences = sentences
            self.lines = lines
        }
    }

    @Test("it is what was spoken of, be it only the transition or the fade", arguments: done)
    func means(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences { talk.say(sentence) }
        #expect(talk.question == nil)
        #expect(said.lines.allSatisfy(talk.film.contains), "\(talk.film.joined(separator: "\n"))")
    }

    static let done = [
        Said("crossfade the first two clips", "remove it", film: "V1·2 market.mp4 12000-20000"),
        Said("put a fade through black between clip 2 and clip 3", "delete it", film: "V1·3 dinner.mp4 20000-30000"),
        Said("add a fade out to the last clip", "delete it", film: "V1·3 dinner.mp4 20000-30000"),
        Said("add a fade in to the first clip", "make that 3 seconds", film: "V1·1 beach.mp4 0-12000 fade in 3000"),
        Said("make clip 2 black and white", "remove it", film: "V1·2 market.mp4 12000-20000"),
        Said("add a slow zoom in to clip 1", "remove it", film: "V1·1 beach.mp4 0-12000"),
        Said("第一段后面加叠化", "把它删了", film: "V1·2 market.mp4 12000-20000"),
        // What a transition or a filter cannot be is the clip.
        Said("crossfade the first two clips", "reverse it", film: "V1·2 market.mp4 12000-20000 reversed crossfade"),
        Said("make the first clip brighter", "make it 2 seconds", film: "V1·1 beach.mp4 0-2000 brightness 20"),
        Said(
            "delete the title",
            "undo",
            "delete the third clip",
            "undo",
            "delete it",
            film: "V1·2 market.mp4 12000-20000"
        ),
    ]

    @Test(
        "a transition's length is what is made so many seconds",
        arguments: [
            ("wipe from beach to market", "make that 2 seconds"),
            ("crossfade the first two clips", "make it 2 seconds"),
            ("第一段后面加叠化", "把它改成2秒"), ("第一段后面加叠化", "改成2秒"),
        ]
    )
    func lengthOfTransition(_ first: String, _ second: String) {
        var talk = Talk()
        talk.say(first)
        talk.say(second)
        #expect(talk.draft[SegmentAddress(.video, 1, 2)]?.transition?.length == 2000)
        #expect(talk.draft.duration == 30_000)
    }

    @Test("a question may have been about something else")
    func question() {
        var talk = Talk()
        for sentence in ["mute the market clip", "which clip is the longest?", "delete that one"] { talk.say(sentence) }
        #expect(talk.film.contains("V1·2 market.mp4 12000-20000 0%"))
        #expect(talk.film.contains("T1·1 Summer 0-3000"))
        #expect(talk.question?.isEmpty == false)
    }

    @Test(
        "after what was not understood nobody knows what it is",
        arguments: [
            ["add a caption that reads Day Two when it gets dark", "make it blue"], ["frobnicate the clip", "louder"],
            ["在市场开头加一行字", "改成蓝色"],
            ["每个接缝处加一秒的魔法转场", "缩短到半秒"], ["用song.mp3换掉现在的背景音乐", "开头淡入两秒"],
        ]
    )
    func unknown(_ sentences: [String]) {
        var talk = Talk()
        let before = talk.film
        for sentence in sentences {
            talk.say(sentence)
            #expect(talk.question?.isEmpty == false)
        }
        #expect(talk.film == before)
        // What names its thing goes on as ever, and so does what is the film's.
        talk.say("make it vertical")
        talk.say("delete the second clip")
        #expect(talk.question == nil)
    }

    @Test("all of them are it where all were spoken of")
    func allTransitions() {
        var talk = Talk()
        talk.say("add crossfades between all clips")
        talk.say("make them 2 seconds")
        for number in 2...3 { #expect(talk.draft[SegmentAddress(.video, 1, number)]?.transition?.length == 2000) }
        #expect(talk.draft.duration == 30_000)
    }

    @Test("what may be one of several, or of another kind, is asked back", arguments: asked)
    func asks(_ said: Said) {
        var talk = Talk()
        for sentence in said.sentences.dropLast() { talk.say(sentence) }
        #expect(talk.question == nil)
        let before = talk.film
        for sentence in said.sentences.suffix(1) { talk.say(sentence) }
        #expect(talk.film == before)
        #expect(talk.question?.isEmpty == false)
    }

    static let asked = [
        Said("make the first two clips brighter", "make it 2 seconds"),
        Said("make the first two clips brighter", "delete it"),
        Said("cut the music at 20 seconds", "delete it"), Said("cut the music at 20 seconds", "and fade it out"),
        Said("split at 5s", "speed it up"),
        Said("crossfade the first two clips", "make it faster"), Said("crossfade the first two clips", "duplicate it"),
        Said("crossfade the first two clips", "move it to the end"), Said("make the first clip brighter", "delete it"),
        Said("add a title 'Hi' at 5s", "delete that clip"), Said("add a title 'Hi' at 5s", "那段不要了"),
        Said("把标题改成红色", "这个片段删掉"), Said("把第二段调暗", "再小一点"),
    ]
}
