import TestSupport
import Testing
import Timeline

@testable import EditLanguage

/// A clip is drawn from "5 seconds of forest" alone, and never of what is there or of what nobody can draw.
@Suite struct DrawnTests {
    private static let ways = ["add 5 seconds of", "i want 10 seconds of", "use 3 seconds of", "i need 20 seconds of"]

    private func draws(_ sentence: String, after first: String...) -> Bool {
        var talk = Talk()
        for said in first { talk.say(said) }
        let before = Set(talk.film)
        talk.say(sentence)
        return talk.draft.tracks.flatMap(\.segments).contains { segment in
            guard case .generated? = segment.media?.source else { return false }
            return !before.contains { $0.contains(segment.name) }
        }
    }

    /// Whatever words there are for edits and for things in a film, none of them is drawn unless it names a scene.
    @Test func whatIsNoSceneIsNotDrawn() {
        let words = TestAmount.of(Lexicon.english.sorted(), otherwise: 12)
        let colours = ["black", "blank", "empty", "white"]
        for (number, word) in words.enumerated() where !DrawnScene.isNamed(by: word) && !colours.contains(word) {
            let sentence = "\(Self.ways[number % Self.ways.count]) \(word)"
            #expect(!draws(sentence), "\(sentence)")
        }
    }

    @Test(arguments: [
        "add 5 seconds of padding", "i need 20 seconds of total length", "put 2 seconds of delay",
        "add 4 seconds of beech",
        "give me 10 seconds of best moments", "i want 5 seconds of slow motion", "add 5 seconds of ocean sounds",
        "add 5 seconds of background", "留3秒余量", "加2秒延迟", "给我10秒精华", "我要20秒总长",
    ])
    func neverOfThese(_ sentence: String) { #expect(!draws(sentence)) }

    /// In two pieces it is not clear which one is meant: one asks, and draws no third.
    @Test(arguments: ["give me 5 seconds of beach", "add 5 seconds of the beach", "放5秒海滩", "use 4 seconds of seaside"])
    func whatIsThereIsNotDrawn(_ sentence: String) {
        #expect(!draws(sentence, after: "split the beach clip at 4 seconds"))
        #expect(!draws(sentence))
    }

    @Test(arguments: [
        "add 5 seconds of ocean at the end", "give me 4 seconds of a rainy forest", "put 3 seconds of black at the end",
        "i want 6 seconds of mountains", "在结尾加5秒森林", "来6秒雪山",
    ])
    func butOfThese(_ sentence: String) { #expect(draws(sentence)) }
}
