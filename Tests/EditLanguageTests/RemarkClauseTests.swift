import EditLanguage
import Testing
import Timeline

/// What people tell beside what they want, and what they want left alone.
@Suite("Beside the request") struct RemarkClauseTests {
    @Test(
        "is told and changes nothing",
        arguments: [
            ("flip the beach footage horizontally, it came out mirrored", "flip the beach clip horizontally"),
            ("the dinner scene drags, speed it up 1.25x", "speed up the dinner clip 1.25x"),
            ("the beach one is sideways, can you rotate it by 90 degrees", "rotate beach.mp4 by 90 degrees"),
            ("whoops didn't mean to have music in there, delete the music", "delete the music"),
            ("make the title red, i filmed it in june", "make the title red"),
            ("the second clip is blurry so delete it", "delete the second clip"),
            ("第二段拍糊了，删掉", "删掉第二段"), ("第二段太抖了，删掉吧", "删掉第二段"), ("背景音乐没什么用，去掉", "去掉背景音乐"),
            ("第一段声音是反的，倒放一下", "第一段倒放"),
            ("mute the beach clip and don't touch the music", "mute the beach clip"),
            ("don't touch the music, just mute clip 1", "mute clip 1"),
            ("mute clip 3, but don't change anything else", "mute clip 3"),
            ("remove everything after 20s, don't delete the title", "remove everything after 20s"),
            ("slow down the last clip, leave everything else", "slow down the last clip"),
            ("第一段静音，音乐别动", "第一段静音"), ("第三段调亮一点，其他的不变", "第三段调亮一点"),
        ]
    )
    func isNoEdit(_ sentence: String, _ plain: String) {
        var talk = Talk()
        talk.say(sentence)
        var other = Talk()
        let before = other.film
        other.say(plain)
        #expect(talk.draft.withoutIDs == other.draft.withoutIDs, "\(talk.question ?? "")")
        #expect(other.film != before || other.draft != Talk().draft)
    }

    @Test(
        "but may ask for something",
        arguments: [
            "reverse it, the second clip is what I mean", "mute all clips but don't touch the second",
            "add a title that says Hello, it was great", "delete the second clip, it should be the third",
            "don't touch the music, mute the music",
            "delete the last clip, don't delete the last clip", "第一段静音，第一段别动", "trim clip 2, it is 3 seconds too long",
        ]
    )
    func isAsked(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before && talk.question != nil, "\(talk.film)")
    }
}

extension Draft {
    fileprivate var withoutIDs: Draft {
        var draft = self
        for track in draft.tracks.indices {
            for place in draft.tracks[track].segments.indices { draft.tracks[track].segments[place].id = nil }
        }
        return draft
    }
}
