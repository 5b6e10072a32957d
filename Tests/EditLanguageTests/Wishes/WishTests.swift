import Testing
import Timeline

@testable import EditLanguage

/// What Reeldeck cannot do is said by its name, with the nearest that it can.
@Suite("Wishes") struct WishTests {
    struct Wished: CustomTestStringConvertible, Sendable {
        let sentence: String
        let wish: Wish
        var testDescription: String { sentence }

        init(_ sentence: String, _ wish: Wish) {
            self.sentence = sentence
            self.wish = wish
        }
    }

    @Test("are named, change nothing, and come with the nearest that can be done", arguments: english + chinese)
    func named(_ wished: Wished) {
        var talk = Talk()
        let before = talk.film
        talk.say(wished.sentence)
        #expect(talk.film == before)
        let language = Language(of: wished.sentence)
        let name = wished.wish.words(language).name
        #expect(talk.question?.contains(name) == true, "\(talk.question ?? "done")")
    }

    @Test("have offers that can be read, in each language", arguments: Wish.allCases)
    func offers(_ wish: Wish) {
        for language in Language.allCases {
            let words = wish.words(language)
            let examples = Examples(context: Film.inLong, language: language)
            #expect(!words.offers.isEmpty && !words.phrases.isEmpty)
            for offer in words.offers { #expect(examples.isReadable(offer), "\(wish): \(offer)") }
            #expect(examples.sentences(for: .wish(wish)) == words.offers)
            for phrase in words.phrases { #expect(phrase == SourceText(phrase).foldedString, "\(phrase)") }
        }
    }

    @Test("have names of their own, and each phrase is one wish's", arguments: Language.allCases)
    func distinct(_ language: Language) {
        let words = Wish.allCases.map { $0.words(language) }
        #expect(Set(words.map(\.name)).count == words.count)
        let phrases = words.flatMap(\.phrases)
        let twice = Dictionary(grouping: phrases) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(twice.isEmpty)
    }

    @Test("hide no edit: what can be done is done")
    func hideNothing() {
        for row in SentenceTables.all.flatMap(\.rows) {
            if case .question(let question) = EditReader().read(row.sentence, in: row.context) {
                Issue.record("\(row.sentence): \(question.text)")
            }
        }
    }

    @Test("have every word of an edit that is known and not there")
    func unsupported() {
        for (phrases, terms) in Vocabulary.table where terms.contains(.verb(.unsupported)) {
            for phrase in phrases {
                let text = SourceText(phrase)
                #expect(Wish(in: text, tokens: Lexer.tokens(of: text)) != nil, "\(phrase)")
            }
        }
    }

    @Test("are named where one is asked about, too")
    func asked() {
        for (sentence, wish) in [
            ("can you stabilize the first clip?", Wish.shaking), ("is it possible to blur the faces?", .mosaic),
            ("how do I add captions automatically?", .captions), ("怎么给人脸打码？", .mosaic), ("能自动识别字幕吗", .captions),
        ] {
            guard case .question(let question) = EditReader().read(sentence, in: Film.inLong) else {
                Issue.record("\(sentence) was done")
                continue
            }
            #expect(question.text.contains(wish.words(question.language).name), "\(sentence): \(question.text)")
        }
    }
}
