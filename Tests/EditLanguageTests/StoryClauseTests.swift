import Testing
import Timeline

/// What is told of the footage beside a request, and what the request then means.
@Suite("Stories beside a request") struct StoryClauseTests {
    @Test(
        "are passed over",
        arguments: [
            ("lose the first two seconds of the market clip, the camera's shaking there", 28_000),
            ("Someone coughs around second 22 — snip out 21.5 through 22.5", 29_000),
            ("I held the phone wrongly there, delete the last clip", 20_000),
            ("20秒到24秒有人走过去，剪掉", 26_000), ("beach开头有两秒镜头在晃，掐掉它", 28_000),
        ]
    )
    func passedOver(_ sentence: String, _ length: Int) {
        var talk = Talk()
        talk.say(sentence)
        #expect(talk.draft.duration == length, "\(talk.told)")
    }

    @Test("tell which stretch is meant")
    func stretch() {
        var talk = Talk()
        talk.say("from 5 to 9 there's a guy walking through the frame, cut that out")
        #expect(talk.draft.duration == 26_000, "\(talk.told)")
    }

    /// "It" is what they tell of, and not what was spoken of before.
    @Test(
        "leave nothing to guess",
        arguments: [
            "there's a guy walking through the frame, cut that out",
            "at the start of beach somebody sneezes, delete it", "I don't see why, delete it",
            "the neighbours hated everything but the beach, delete it",
        ]
    )
    func unknown(_ sentence: String) {
        var talk = Talk()
        let before = talk.draft
        talk.say(sentence)
        #expect(talk.draft == before, "\(talk.told)")
    }
}
