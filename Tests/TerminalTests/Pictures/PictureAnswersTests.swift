import Testing

@testable import Terminal

/// Whether a terminal shows pictures: what it answers, in which order and how late.
@Suite struct PictureAnswersTests {
    private static let taken = "\u{1B}_Gi=5391513;OK\u{1B}\\"
    private static let last = "\u{1B}[?62;4c"
    private static let stayed = "\u{1B}[2;1R"

    /// What follows of bytes that come at times, in ms, where all questions are asked.
    private func shown(_ bytes: [(String, at: Int)]) -> Bool {
        var (decoder, answers) = (InputDecoder(), PictureAnswers())
        answers.ask(at: 0)
        for (text, time) in bytes {
            #expect(decoder.feed(text.utf8).isEmpty, "an answer is no key")
            _ = answers.take(decoder.replies, at: time)
            if answers.isQuestionDue { answers.askForPlaceholders(at: time) }
        }
        return answers.areShown
    }

    @Test func whoTakesThemAndLeavesTheCursorShowsThem() {
        #expect(shown([(Self.taken, 5), (Self.last, 6), (Self.stayed, 20)]))
        #expect(shown([(Self.taken + Self.last, 2999), (Self.stayed, 5990)]))
    }

    @Test(arguments: [
        // No answer at all, none to the first question, an error, another's answer.
        [], [last], [last, stayed], ["\u{1B}_Gi=5391513;EINVAL:no\u{1B}\\", last], ["\u{1B}_Gi=31;OK\u{1B}\\", last],
        // One that comes behind the last question is not for ours.
        [last, taken, stayed],
        // The cursor has moved: it knows no placeholders.
        [taken, last, "\u{1B}[2;2R"], [taken, last, "\u{1B}[3;1R"], [taken, last, "\u{1B}[3;2R"], [taken, last],
    ])
    func allOthersDoNot(_ answers: [String]) { #expect(!shown(answers.map { ($0, at: 1) })) }

    @Test func whatComesTooLateIsNoAnswer() {
        #expect(!shown([(Self.taken + Self.last, 3001), (Self.stayed, 3002)]))
        #expect(!shown([(Self.taken + Self.last, 10), (Self.stayed, 3011)]))
    }

    @Test func nothingFollowsTwice() {
        var answers = PictureAnswers()
        #expect(answers.take(.pictures, at: 0) == nil && !answers.awaitsCursor)
        answers.ask(at: 0)
        #expect(answers.take(.pictures, at: 1) == .askForPlaceholders)
        #expect(answers.take(.pictures, at: 2) == nil)
        answers.askForPlaceholders(at: 3)
        #expect(answers.awaitsCursor)
        let all: TerminalReplies = [.pictures, .cursor, .placeholders, .deviceAttributes]
        #expect(answers.take(all, at: 4) == .shows)
        #expect(answers.take(all, at: 5) == nil && answers.areShown)
    }

    /// However they are cut by the way they come.
    @Test func noPartOfAnAnswerIsAKey() {
        let bytes = Array((Self.taken + Self.last + Self.stayed).utf8)
        for cut in bytes.indices {
            var decoder = InputDecoder()
            #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) == [])
            #expect(decoder.replies.isSuperset(of: [.pictures, .placeholders, .deviceAttributes]))
        }
        var decoder = InputDecoder()
        #expect(bytes.flatMap { decoder.feed([$0]) } == [])
    }

    /// F3 with a modifier reads like an answer about the first row, which nobody asks for.
    @Test func aKeyStaysOne() {
        var decoder = InputDecoder()
        #expect(decoder.feed("\u{1B}[1;2R".utf8) == [.key(Key(.function(3), .shift))])
        #expect(!decoder.replies.contains(.cursor))
    }

    @Test func theQuestionsAreWhatTheProtocolHas() {
        let first = String(
            decoding: ControlSequence.questions(asksForTrueColor: false, asksForPictures: true),
            as: UTF8.self
        )
        #expect(first.hasSuffix("\u{1B}_Gi=5391513,a=q,t=d,f=24,s=1,v=1;AAAA\u{1B}\\\u{1B}8\u{1B}[K\u{1B}[c"))
        let none = ControlSequence.questions(asksForTrueColor: true, asksForPictures: false)
        #expect(!String(decoding: none, as: UTF8.self).contains("_G"))
        let second = String(decoding: PictureQuestion.knowsPlaceholders(cursor: Point(x: 4, y: 9)), as: UTF8.self)
        #expect(
            second.hasPrefix("\u{1B}[2;1H\u{1B}_Ga=T,") && second.contains("U=1") && second.hasSuffix("\u{1B}[10;5H")
        )
        var screen = PictureScreen()
        screen.write(first + second)
        #expect(screen.pictures.isEmpty && screen.mistakes == [])
    }
}
