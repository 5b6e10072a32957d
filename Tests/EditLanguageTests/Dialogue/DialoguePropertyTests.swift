import TestSupport
import Testing
import Timeline

@testable import EditLanguage

/// What holds of every request whose sentence names one clip.
@Suite("A conversation's algebra") struct DialoguePropertyTests {
    /// An example of a request, with the words for the clip in it taken out.
    struct Frame: CustomTestStringConvertible, Sendable {
        let before: String
        let behind: String
        let language: Language

        var testDescription: String { before + "…" + behind }

        /// The sentence about the clip of a number, or about "the clip".
        func sentence(_ number: Int?) -> String { before + name(number) + behind }

        func name(_ number: Int?) -> String {
            switch language {
            case .english: number.map { "the \(["first", "second", "third"][$0 - 1]) clip" } ?? "the clip"
            case .chinese: number.map { "第\(["一", "二", "三"][$0 - 1])段" } ?? "片段"
            }
        }

        func answers(_ number: Int) -> [String] {
            let name = name(number)
            return switch language {
            case .english:
                [name, "V1·\(number)", "\(number)", "I meant \(name)", ["beach", "market", "dinner"][number - 1]]
            case .chinese:
                [name, "V1·\(number)", "\(number)", "我是说\(name)", ["beach", "market", "dinner"][number - 1]]
            }
        }

        func corrections(_ number: Int) -> [String] {
            let name = name(number)
            return switch language {
            case .english: ["no, \(name)", "sorry, I meant \(name)", "\(name) instead", "not that one, \(name)"]
            case .chinese: ["不对，是\(name)", "错了，\(name)", "我是说\(name)", "改成\(name)"]
            }
        }

        func repetitions(_ number: Int) -> [String] {
            let name = name(number)
            return switch language {
            case .english: ["same for \(name)", "do that to \(name) as well", "and \(name) too"]
            case .chinese: ["\(name)也一样", "\(name)也是"]
            }
        }
    }

    /// The examples of all requests that name the first or the second clip, and no other thing.
    static let frames: [Frame] = EditRequests.all.flatMap { request in
        Language.allCases.flatMap { language in
            request.words(language).examples.compactMap { example -> Frame? in
                let names = language == .english ? ["the first clip", "the second clip"] : ["第一段", "第二段"]
                let found = names.compactMap { example.firstRange(of: $0) }
                guard found.count == 1, let range = found.first else { return nil }
                let frame = Frame(
                    before: String(example[..<range.lowerBound]),
                    behind: String(example[range.upperBound...]),
                    language: language
                )
                let isOfOne =
                    !frame.behind.contains("clip") && !frame.behind.contains("段") && !frame.before.contains("clip")
                    && !frame.before.contains("and") && !frame.before.contains("第")
                return isOfOne ? frame : nil
            }
        }
    }

    static let some = TestAmount.of(frames, otherwise: 24)

    /// What stands after some sentences; nil where the last was asked about.
    private static func outcome(_ sentences: String..., after start: Talk = Talk()) -> Draft? {
        var talk = start
        for sentence in sentences { talk.say(sentence) }
        return talk.question == nil ? talk.draft.unnamed : nil
    }

    @Test func thereAreSuchSentencesOfManyRequests() { #expect(Self.frames.count >= 40) }

    @Test("the answer after the question is the sentence said at once", arguments: some)
    func answers(_ frame: Frame) {
        var talk = Talk()
        talk.say(frame.sentence(nil))
        guard let asked = talk.asked, asked.choices.count == 3 else { return }
        for number in 1...3 {
            guard let whole = Self.outcome(frame.sentence(number)) else { continue }
            for answer in frame.answers(number) + [asked.choices[number - 1]] {
                #expect(Self.outcome(answer, after: talk) == whole, "\(answer)")
            }
        }
    }

    @Test("the correction after the edit is the other edit", arguments: some)
    func corrections(_ frame: Frame) {
        var talk = Talk()
        talk.say(frame.sentence(1))
        guard talk.question == nil, let other = Self.outcome(frame.sentence(3)) else { return }
        for correction in frame.corrections(3) {
            #expect(Self.outcome(correction, after: talk) == other, "\(correction)")
        }
    }

    @Test("the repetition after the edit is the sentence about the other", arguments: some)
    func repetitions(_ frame: Frame) {
        var talk = Talk()
        talk.say(frame.sentence(1))
        guard talk.question == nil, let both = Self.outcome(frame.sentence(3), after: talk) else { return }
        for repetition in frame.repetitions(3) {
            #expect(Self.outcome(repetition, after: talk) == both, "\(repetition)")
        }
    }

    @Test("what takes it back leaves what was", arguments: some)
    func takenBack(_ frame: Frame) {
        guard Self.outcome(frame.sentence(1)) != nil else { return }
        #expect(Self.outcome(frame.sentence(1), "put it back") == Talk().draft.unnamed)
    }

    /// Whatever is said, in whatever state: no crash, and no edit that the draft refuses (`Talk` records those).
    @Test func fragmentsInAnyOrderAreReadOrAsked() {
        let words = [
            "2", "yes", "no", "beach", "all of them", "from the end", "90", "a bit more", "too loud", "same for clip 3",
            "again",
            "no, the third one", "just 2", "the rest too", "put it back", "delete the second part", "5 seconds instead",
            "全部",
            "不对，是第三段", "再大一点", "第三段也一样", "再来一次", "改成3秒", "red", "undo", "make the clip brighter", "trim 2 seconds",
            "split at 5s", "mute the first clip", "speed up clip 2 to 2x", "rotate it", "add a title",
        ]
        var state: UInt64 = 20
        for _ in 0..<12 {
            var talk = Talk()
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                talk.say(words[Int(state >> 33) % words.count])
            }
        }
    }
}

extension Draft {
    /// The same without the identifiers, which are made anew.
    fileprivate var unnamed: Draft {
        var draft = self
        for track in draft.tracks.indices {
            for segment in draft.tracks[track].segments.indices { draft.tracks[track].segments[segment].id = nil }
        }
        return draft
    }
}

extension String {
    fileprivate func firstRange(of words: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(words) }.map { $0..<index($0, offsetBy: words.count) }
    }
}
