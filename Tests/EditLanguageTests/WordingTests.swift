import SeededNumbers
import Testing
import Timeline

@testable import EditLanguage

/// Whatever is to be said is said, in every language, and in that language.
@Suite("Everything that is said", .serialized) struct WordingTests {
    private static func check(
        _ sentence: String,
        _ language: Language,
        _ of: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let of = "\(of) in \(language): \(sentence)"
        #expect(sentence.contains { !$0.isWhitespace }, "\(of)", sourceLocation: sourceLocation)
        let hasHan = sentence.unicodeScalars.contains { $0.isHan }
        switch language {
        case .english: #expect(!hasHan, "\(of)", sourceLocation: sourceLocation)
        case .chinese: #expect(hasHan, "\(of)", sourceLocation: sourceLocation)
        }
        #expect(!isDump(sentence), "\(of)", sourceLocation: sourceLocation)
    }

    /// Whether it shows a value as a debugger would: `noTrack(…`, `Optional(…`.
    private static func isDump(_ sentence: String) -> Bool {
        ["Optional(", "Timeline.", "EditLanguage."].contains(where: sentence.contains)
            || zip(sentence, sentence.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
                && sentence.contains("(")
    }

    @Test("refuses every edit with its reason", arguments: Language.allCases)
    func refusals(_ language: Language) {
        for refusal in EditRefusal.samples {
            Self.check(refusal.message(language), language, "\(refusal)")
            #expect([".", "。"].contains(refusal.message(language).last), "\(refusal)")
        }
    }

    @Test("asks about every error, of a film and of none", arguments: Language.allCases)
    func doubts(_ language: Language) {
        for draft in [Draft(), Film.long] {
            for error in ReadingError.samples {
                Self.check(language.wording.question(for: error, about: draft), language, "\(error)")
                let examples = Examples(context: EditContext(draft: draft), language: language, sentence: "")
                for example in examples.sentences(for: error) { Self.check(example, language, "\(error)") }
            }
        }
    }

    @Test("tells what is wrong with subtitles", arguments: Language.allCases)
    func subtitles(_ language: Language) {
        for error in SubtitleError.samples { Self.check(error.message(language), language, "\(error)") }
        for fault in [SubtitlePath.Fault.kind, .mixed, .several] {
            Self.check(fault.words(language), language, "\(fault)")
        }
    }

    @Test("has everything else that a turn and a drag say", arguments: Language.allCases)
    func others(_ language: Language) {
        let wording = language.wording
        let thing = wording.name(of: .title)
        let drags: [Drag] = [
            .move(thing: thing, to: thing, whole: thing), .moveSomewhere(thing), .toTimeline(thing: thing, file: thing),
            .set(thing, to: "50%"), .adjust(thing), .turnUp(thing), .turnDown(thing), .trim(thing, to: "5"),
            .trimSomehow(thing),
        ]
        let said =
            [
                wording.help, wording.greeting, wording.pronoun, wording.noVersion(3, of: 2), wording.noMusic("polka"),
                wording.notGenerated("no disk"), wording.nothingElseKept, wording.nothingToChange,
                wording.example(.undo), wording.message(thing, examples: "x"), wording.definite(thing),
            ] + drags.map(wording.sentence) + wording.commonExamples
        for sentence in said { Self.check(sentence, language, "wording") }
    }

    @Test("tells all that is on the timeline", arguments: Language.allCases)
    func summaries(_ language: Language) {
        for draft in [Draft(), Film.long] { Self.check(draft.summary(language), language, "summary") }
        let kinds: [TrackKind] = [.video, .audio, .text, .other(7)]
        let names = kinds.map { Track(kind: $0).name(language) }
        for name in names where name != "BGM" { Self.check(name, language, "track") }
        #expect(Set(names).count == names.count && names.last?.contains("7") == true)
        #expect(Track(kind: .video, name: "Kamera 2").name(language) == "Kamera 2")
        let unnamed = Segment(
            start: 0,
            duration: 1000,
            name: "",
            content: .media(Segment.Media(source: .music(mood: "calm")))
        )
        Self.check(unnamed.spokenName(language), language, "segment")
    }

    @Test("gives each of a kind a name of its own", arguments: Language.allCases)
    func names(_ language: Language) {
        let wording = language.wording
        let names = [
            PicturePlace.allCases.map(wording.name), Transition.Kind.allCases.map(wording.name),
            Look.Motion.Kind.allCases.map(wording.name), Look.Filter.allCases.map(wording.name),
            Look.Fit.allCases.map(wording.name), Title.Style.allCases.map(wording.name),
            FadeSide.allCases.map(wording.name), Dial.allCases.map(wording.name),
        ]
        for names in names {
            #expect(Set(names).count == names.count, "\(names)")
            for name in names { Self.check(name, language, "name") }
        }
    }

    @Test("tells every kind of change")
    func changes() async {
        var random = Seeded(181)
        var told: Set<ChangeKind> = []
        for kind in Edit.Kind.allCases {
            for _ in 0..<40 {
                let before = random.editedDraft()
                let edit = random.edit(of: kind, before, Film.uploads)
                var count = 0
                let after = try? before.applying(edit) {
                    count += 1
                    return "new\(count)"
                }
                guard let after else { continue }
                for change in DraftDifference(from: before, to: after).changes { Self.tell(change, &told) }
            }
            await Task.yield()
        }
        for change in DraftDifference.Change.rare { Self.tell(change, &told) }
        #expect(Set(ChangeKind.allCases).subtracting(told).isEmpty)
    }

    private static func tell(_ change: DraftDifference.Change, _ told: inout Set<ChangeKind>) {
        told.insert(change.kind)
        if case .rippled(let inner, _) = change { told.insert(inner.kind) }
        let (english, chinese) = (change.line(.english), change.line(.chinese))
        #expect(english.contains { $0.isLetter } && english != chinese, "\(change)")
        #expect(chinese.unicodeScalars.contains { $0.isHan }, "\(change)")
        for line in [english, chinese] {
            #expect(!line.contains("Optional(") && !line.contains("Timeline."), "\(change)")
        }
    }
}
