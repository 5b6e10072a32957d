import Foundation
import Testing
import Timeline

@testable import EditLanguage

/// What people say around a request changes nothing of it, and two requests in one message are two.
@Suite struct CourtesyTests {
    private static let english = [
        "can you X?", "could you please X", "hey, X", "any chance you could X?", "do me a favour and X",
        "i'm trying to X",
        "why don't we X", "what i want is to X", "tell you what, X", "it'd be great if you could X", "time to X",
        "you should X", "would you mind Xing?", "how about Xing?", "sorry, X", "hmm, X", "X please", "X, thanks!",
        "X, that would be great", "X, cheers mate", "i was wondering if you could X", "great, now X", "actually, X",
        "whoa, X", "the next step is to X",
    ]
    private static let chinese = [
        "能帮我X吗", "可以X吗", "麻烦你帮忙X，谢谢", "嗯，X", "那就X", "接下来X", "我觉得应该X", "直接X", "X好吗", "亲，X", "你好，帮我X", "能不能X", "X，辛苦了",
        "不好意思，X",
        "对了，X", "我希望X", "下一步，X", "大佬，X吧",
    ]

    /// Whatever stands around it, the same film comes of it, or it is asked; sentences that were judged, some of each table.
    @Test(arguments: [Language.english, .chinese]) func talkAroundARequestChangesNothing(_ language: Language) throws {
        let said = try Self.requests(language)
        #expect(said.count > 30)
        let wraps = language == .english ? Self.english : Self.chinese
        var asked = 0
        for (number, one) in said.enumerated() {
            let plain = Self.film(one.words, from: one.talk)
            let wrapped = Self.wrapped(one.words, in: wraps[number % wraps.count], language)
            let film = Self.film(wrapped, from: one.talk)
            guard film != Self.outline(one.talk.draft) else {
                asked += 1
                continue
            }
            #expect(film == plain, "\(wrapped)")
        }
        #expect(asked * 20 <= said.count, "\(asked) of \(said.count) were asked")
    }

    /// Two requests in one message do what they do one after the other, or are asked; never one of them, and never a third.
    @Test(arguments: [Language.english, .chinese]) func twoRequestsAreTwo(_ language: Language) throws {
        let said = try Self.requests(language)
        let ties =
            language == .english
            ? [", then X", ". X", "; X", " and then X", ". oh and X"] : ["，然后X", "。X", "，另外X", "；X"]
        var tried = 0
        for (number, first) in said.enumerated() {
            let second = said[(number * 7 + 3) % said.count]
            // Which film the second one counts on may be asked.
            guard first.start == second.start, first.words != second.words,
                !MessagePieces.countsOnTheFilmAsItWas(second.words)
            else { continue }
            tried += 1
            var apart = first.talk
            apart.say(first.words)
            guard apart.question == nil else { continue }
            apart.say(second.words)
            guard apart.question == nil else { continue }
            let together = first.words + ties[number % ties.count].replacing("X", with: Self.lowered(second.words))
            let film = Self.film(together, from: first.talk)
            #expect(film == Self.outline(apart.draft) || film == Self.outline(first.talk.draft), "\(together)")
        }
        #expect(tried > 10)
    }

    @Test(arguments: [
        ("ok, the second one", nil), ("no thanks", nil), ("perfect, thanks", nil), ("hello world", nil),
        ("could you mute it?", "mute it"), ("can you tell me how long it is?", nil), ("you can barely hear it", nil),
        ("would you mind taking the title out and muting the music?", "take the title out and mute the music"),
        ("yes please", "yes"), ("what about the third one", nil), ("add a title that says see you later man", nil),
        ("add a title 'Bye', thanks mate", "add a title 'Bye'"), ("要不要删掉第二段", nil), ("你会做什么", nil), ("能对音乐做什么", nil),
        ("可以把第二段删掉吗", "把第二段删掉"), ("好的，第二个", nil), ("另外两段也静音", nil), ("最后两秒删掉", nil),
    ]) func whatIsTalkAndWhatIsNot(_ message: String, _ request: String?) {
        let language = Language(of: message)
        #expect(Courtesy(around: message, language).request == request ?? message)
    }

    @Test(arguments: [
        ("taking", "take"), ("cutting", "cut"), ("making", "make"), ("muting", "mute"), ("adding", "add"),
        ("splitting", "split"), ("pulling", "pull"), ("fading", "fade"), ("whacking", "whack"), ("gliding", "glide"),
        ("title", "title"),
    ]) func aVerbIsFoundInItsOtherForm(_ form: String, _ verb: String) { #expect(EnglishGerund.plain(form) == verb) }

    // MARK: What was judged

    private struct Request {
        let start: SpokenCase.Start
        let talk: Talk
        let words: String
    }

    /// Single sentences that change the film as a person expects it, the sixth of them; English ones that begin with a verb.
    private static func requests(_ language: Language) throws -> [Request] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/Tables")
        var talks: [SpokenCase.Start: Talk] = [:]
        var found: [Request] = []
        for table in SpokenCaseTests.tables {
            let right = Set(
                try String(contentsOf: folder.appending(path: "\(table).txt"), encoding: .utf8)
                    .components(separatedBy: "\n\n").filter { $0.hasPrefix("# right") && $0.contains("\n+ ") }
                    .compactMap { block in block.split(separator: "\n").filter { $0.hasPrefix("> ") }.only?.dropFirst(2)
                    }
            )
            let rows = try String(contentsOf: folder.appending(path: "\(table).tsv"), encoding: .utf8)
            for case let said? in rows.split(separator: "\n").dropFirst().map({ SpokenCase(line: $0) }) {
                guard let words = said.sentences.only, right.contains(words[...]), Language(of: words) == language,
                    !words.contains(where: { "?？吗呢".contains($0) }), begins(words, language)
                else { continue }
                let talk = talks[said.start] ?? said.start.talk
                talks[said.start] = talk
                found.append(Request(start: said.start, talk: talk, words: words.trimmingSigns))
            }
        }
        return found.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
    }

    private static func begins(_ words: String, _ language: Language) -> Bool {
        guard language == .english else {
            return !["能", "可", "帮", "我", "请", "麻", "嗯", "那", "好", "亲", "大"].contains { words.hasPrefix($0) }
        }
        if case .verb = Lexer.tokens(of: SourceText(words)).first?.term { return true }
        return false
    }

    private static func wrapped(_ words: String, in wrap: String, _ language: Language) -> String {
        let plain = wrap.hasPrefix("X") ? words : lowered(words)
        guard wrap.contains("Xing") else { return wrap.replacing("X", with: plain) }
        let verb = plain.prefix { $0 != " " }
        let form =
            ["cut", "put", "get", "trim", "set", "drop", "swap", "split", "chop", "flip", "crop"].contains(verb)
            ? "\(verb)\(verb.suffix(1))ing" : verb.hasSuffix("e") ? "\(verb.dropLast())ing" : "\(verb)ing"
        return wrap.replacing("Xing", with: form + plain.dropFirst(verb.count))
    }

    private static func lowered(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }

    private static func film(_ words: String, from talk: Talk) -> [String] {
        var talk = talk
        talk.say(words)
        return outline(talk.draft)
    }

    /// All of a draft but its identifiers.
    private static func outline(_ draft: Draft) -> [String] {
        ["\(draft.canvas)"]
            + draft.addresses.map { address in
                var segment = draft[address]
                segment?.id = nil
                return "\(address) \(segment.map { "\($0)" } ?? "")"
            }
    }
}
