import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import EditLanguage

@Suite("Typing errors") struct SpellingTests {
    typealias Said = NeverWrongTests.Said

    @Test("are seen through where one sentence can be meant", arguments: done)
    func does(_ said: Said) {
        var talk = Talk()
        talk.say(said.sentences)
        #expect(
            said.lines.allSatisfy(talk.film.contains),
            "\(talk.question ?? "") \(talk.film.joined(separator: "\n"))"
        )
    }

    @Test(
        "are no reason to take one word of the language for another",
        arguments: [
            "delete the ship", "make clip 1 tighter", "make it bolder", "delete the xyzzy clip", "dint delete clip 2",
            "dontt delete the second clip", "make the clip hotter", "wht is the second clip",
            "delet the lsat or frist clip",
        ]
    )
    func asks(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before)
    }

    @Test("are told: the sentence as it was read")
    func told() {
        let reader = EditReader()
        #expect(reader.readMending("delte teh last clip", in: Film.inLong).mended == "delete the last clip")
        #expect(reader.readMending("delete the last clip", in: Film.inLong).mended == nil)
    }

    @Test("are left in quotes")
    func quotes() {
        let reading = EditReader().read("add a title 'Delte teh clip'", in: Film.inLong)
        #expect(reading.edits == [.title("Delte teh clip")])
    }

    @Test("count letters left out, put in, mistaken, and those that changed places")
    func distances() {
        let distance = { (one: String, other: String) in
            SpellingDictionary.distance(Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: 2)
        }
        #expect(distance("delte", "delete") == 1)
        #expect(distance("teh", "the") == 1)
        #expect(distance("verticle", "vertical") == 2)
        #expect(distance("title", "title") == 0)
        #expect(distance("music", "title") == nil)
    }

    /// A sentence with one letter wrong is the same edit, or a question; never another edit.
    @Test("give the same edit or a question, never another edit")
    func property() async {
        var random = Seeded(20)
        let rows = SentenceTables.all.flatMap(\.rows).filter { Self.isPlain($0) }
        var same = 0
        var rounds = 0
        for row in TestAmount.of(rows, otherwise: 150) {
            await Task.yield()
            guard let sentence = Self.mistyped(row.sentence, &random) else { continue }
            rounds += 1
            guard let edits = EditReader().read(sentence, in: row.context).edits else { continue }
            #expect(edits == row.edits, "\(row.sentence) → \(sentence)")
            same += 1
        }
        #expect(same > rounds / 2, "\(same) of \(rounds)")
    }

    /// Whether no word of it is somebody's own: those may be spelt as one likes.
    private static func isPlain(_ row: Row) -> Bool {
        !row.sentence.contains { $0 == "'" || $0 == "\"" || !$0.isASCII }
            && !row.edits.contains { edit in
                switch edit {
                case .addClip, .addTitle, .addSound, .addSubtitles, .setTitleText, .replaceClip, .replaceSound,
                    .overwrite,
                    .renameTrack, .addTrack:
                    true
                case .setTitle(let change): if case .font = change.aspect { true } else { false }
                default: false
                }
            }
    }

    /// The sentence with a letter of a longer word dropped, doubled, or in the place of the next; nil where that is a word.
    private static func mistyped(_ sentence: String, _ random: inout Seeded) -> String? {
        let words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let long = words.indices.filter { words[$0].count >= 5 && words[$0].allSatisfy(\.isLetter) }
        guard !long.isEmpty else { return nil }
        let index = random.pick(long, or: 0)
        var letters = Array(words[index])
        let place = random.number(1...letters.count - 2)
        switch random.number(0...2) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        default: letters.swapAt(place, place + 1)
        }
        let word = String(letters)
        let isKnown = Lexer.tokens(of: SourceText(word)).contains { $0.kind != .other }
        guard word != words[index], !isKnown, !SpellingDictionary.isOfLanguage(word.lowercased()) else { return nil }
        var mistyped = words
        mistyped[index] = word
        return mistyped.joined(separator: " ")
    }

    static let done: [Said] = [
        Said("mute teh music", "A1·1 Lo-fi 0-30000 0%"), Said("make the titel bigger", "T1·1 Summer 0-3000 120 px"),
        Said("reverse the secnd clip", "V1·2 market.mp4 12000-20000 reversed"),
        Said("make the frist clip black and whtie", "V1·1 beach.mp4 0-12000 grayscale"),
        Said("speeed up clip 1", "V1·1 beach.mp4 0-8000 speed 150"),
        Said("fade otu the music", "A1·1 Lo-fi 0-30000 35% fade out 1000"),
        Said("trim the first 2 secodns", "V1·1 beach.mp4 0-10000"),
        Said("delete the beech clip", "V1·1 market.mp4 0-8000"),
        Said("delete dinenr.mp4", "V1·2 market.mp4 12000-20000"),
    ]
}
