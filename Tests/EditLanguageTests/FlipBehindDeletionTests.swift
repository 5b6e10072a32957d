import EditLanguage
import Testing
import Timeline

/// A clause without a verb takes over the verb before it only where that would do something.
@Suite("Behind a deletion") struct FlipBehindDeletionTests {
    @Test(arguments: ["delete the first clip, mirror the last clip", "删掉第一段，最后一段左右翻转"])
    func whatIsNamedIsMirrored(_ sentence: String) {
        var talk = Talk()
        talk.say(sentence)
        #expect(talk.draft.tracks.first?.segments.map(\.look.isFlippedHorizontally) == [false, true])
    }

    @Test func aTransitionThatIsNotThereIsNotAdded() {
        var talk = Talk()
        talk.say("delete the second clip and the transition")
        #expect(talk.draft.tracks.first?.segments.count == 3)
        #expect(talk.draft.tracks.flatMap(\.segments).allSatisfy { $0.transition == nil })
    }
}
