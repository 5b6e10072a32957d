import EditLanguage
import Testing
import Timeline

/// What a question offers by number is found again in its message.
@Suite("Numbered readings") struct NumberedReadingsTests {
    @Test(arguments: [
        "trim 2 seconds", "delete a clip", "give it a vintage look", "speed it up 2x", "剪掉2秒", "加个复古滤镜", "删掉一段",
        "make the clip brighter", "mute the clip 1 2 3",
    ])
    func areThoseThatWereAsked(_ sentence: String) {
        var talk = Talk()
        talk.say(sentence)
        guard let asked = talk.asked, !asked.choices.isEmpty else { return }
        let found = NumberedReadings(in: asked.message)
        #expect(found.readings.map(\.sentence) == asked.choices)
        #expect(found.readings.map(\.number) == Array(1...asked.choices.count))
        for reading in found.readings {
            #expect(String(Array(asked.message)[reading.range]) == "\(reading.number) \(reading.sentence)")
        }
    }

    @Test func someOfThemAsk() {
        for sentence in ["trim 2 seconds", "删掉一段"] {
            var talk = Talk()
            talk.say(sentence)
            #expect((talk.asked?.choices.count ?? 0) > 1)
        }
    }

    @Test(arguments: [
        "", "1", "1 2", "The film is 20 s long.", "1 a · 3 b", "· 1 a", "a1 b · 2 c", "1  · 2 ", "2 a · 1 b",
    ])
    func nothingElseIsOne(_ message: String) { #expect(NumberedReadings(in: message).readings.isEmpty) }

    @Test func whatStandsBelowIsNoPartOfThem() {
        let found = NumberedReadings(in: "Which? 1 mute V1·1 · 2 mute V1·2\nA language model runs on this machine.")
        #expect(found.readings.map(\.sentence) == ["mute V1·1", "mute V1·2"])
    }
}
