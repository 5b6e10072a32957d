import Testing
import Timeline

/// Names that a person gives to versions.
@Suite("Names of versions") struct VersionNamesTests {
    @Test(
        "bring the film back as it was",
        arguments: [
            ["save a version called rough cut", "go back to rough cut"],
            ["remember this as version one", "take me to version one"],
            ["name this version \"before lunch\"", "restore before lunch please"],
            ["先存一版，叫“初稿”", "回到初稿那一版"], ["保存一个版本叫粗剪", "回到粗剪"],
        ]
    )
    func back(_ sentences: [String]) {
        var talk = Talk()
        let before = talk.draft
        talk.say(sentences[0])
        #expect(talk.draft == before && talk.question != nil)
        talk.say("delete the first clip")
        talk.say("mute the last clip")
        #expect(talk.draft != before)
        talk.say(sentences[1])
        #expect(talk.draft == before, "\(talk.told)")
    }

    /// A version that was taken back and made anew is another one.
    @Test("mean the film and not the number")
    func another() {
        var talk = Talk()
        talk.say("delete the first clip")
        talk.say("save this version as short")
        talk.say("undo")
        talk.say("mute the last clip")
        let now = talk.draft
        talk.say("go back to short")
        #expect(talk.draft == now, "\(talk.told)")
    }

    @Test("are none where a file is asked for", arguments: ["save it as an mp4", "save this as a video", "存成视频文件"])
    func files(_ sentence: String) {
        var talk = Talk()
        talk.say(sentence)
        #expect(talk.question?.contains("version") != true && talk.question?.contains("版") != true, "\(talk.told)")
    }
}
