import Testing
import Timeline

@testable import EditLanguage

@Suite("An explanation") struct ExplanationTests {
    @Test("tells tokens, parts, who read it, what was left, and what comes of it")
    func told() {
        let explanation = Explanation(of: "make the second clip brighter", in: Film.inLong)
        #expect(explanation.tokens.map(\.text) == ["make", "the", "second", "clip", "brighter"])
        #expect(explanation.tokens[0].meaning == "verb(make)")
        #expect(explanation.clauses.count == 1)
        #expect(explanation.clauses[0].attempts[0].request == "Colours")
        #expect(explanation.clauses[0].attempts[0].unused == [])
        let text = explanation.description
        #expect(text.hasPrefix("make the second clip brighter\ntokens: make [verb(make)]"))
        #expect(text.contains("1. Colours: set the brightness of V1·2 to 20"), "\(text)")
        #expect(text.hasSuffix("so: set the brightness of V1·2 to 20"), "\(text)")
        #expect(text.contains("leaves \"brighter\""), "\(text)")
    }

    @Test("names the words that nobody took")
    func leftOver() {
        let text = Explanation(of: "frobnicate the music", in: Film.inLong).description
        #expect(text.contains("frobnicate [?]"), "\(text)")
        #expect(text.contains("so: I did not understand"), "\(text)")
    }

    @Test("takes clause after clause, each against the film as the ones before leave it")
    func several() {
        let explanation = Explanation(of: "delete the second clip, then mute the music", in: Film.inLong)
        #expect(explanation.clauses.map(\.text) == ["delete the second clip", "mute the music"])
        #expect(explanation.clauses.allSatisfy { if case .read = $0.attempts.first?.outcome { true } else { false } })
    }

    @Test("is in the language of the sentence")
    func chinese() {
        let text = Explanation(of: "把第二段调亮一点", in: Film.inLong).description
        #expect(text.contains("成分：") || text.contains("成分:"), "\(text)")
        #expect(text.contains("结果"), "\(text)")
    }

    @Test("comes to the same as reading, whatever is said")
    func same() {
        for row in SentenceTables.all.flatMap(\.rows).enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
            let explanation = Explanation(of: row.sentence, in: row.context)
            #expect(explanation.reading == EditReader().read(row.sentence, in: row.context))
            #expect(!explanation.description.isEmpty)
        }
        #expect(Explanation(of: "", in: Film.inLong).clauses.isEmpty)
        #expect(Explanation(of: String(repeating: "very ", count: 2000), in: Film.inLong).tokens.isEmpty)
    }
}
