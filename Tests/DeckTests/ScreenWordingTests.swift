import EditLanguage
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Whatever the screen says is said in every language, in that language, and with its facts.
@Suite struct ScreenWordingTests {
    /// Something said, and the facts it has to tell.
    private struct Said {
        let text: String
        let facts: [String]

        init(_ text: String, _ facts: String...) { (self.text, self.facts) = (text, facts) }
        init(_ text: String, facts: [String]) { (self.text, self.facts) = (text, facts) }
    }

    private static func all(in words: any ScreenWording) -> [Said] {
        shell(words) + keys(words) + timeline(words) + chat(words) + renders(words)
    }

    private static func shell(_ words: any ScreenWording) -> [Said] {
        let (window, needed) = (Size(width: 51, height: 9), Size(width: 60, height: 16))
        let small = words.tooSmall(window, needed: needed)
        #expect(small.count == 3)
        return [Desk.Link.connecting, .online, .offline].map { Said(words.link($0, to: "studio"), "studio") }
            + [0, 1, 2].map { Said(words.creditUnit($0)) }
            + zip(small, [["51×9"], ["60×16"], []]).map { Said($0, facts: $1) }
            + Remark.samples.map { Said(words.sentence(for: $0), facts: $0.facts) }
            + LeavingLoss.samples.map { Said(words.sentence(for: $0), facts: $0.facts) }
            + [
                Said(words.keptUnreadable("disk image is malformed"), "disk image is malformed"),
                Said(words.editDone(in: "urban-dreams"), "urban-dreams"), Said(words.leavingTitle),
                Said(words.goingOverTitle("trip"), "trip"),
                Said(words.joined(["urban.mp4", words.leavingTitle]), "urban.mp4", words.leavingTitle),
            ]
    }

    private static func keys(_ words: any ScreenWording) -> [Said] {
        [Said(words.helpTitle), Said(words.helpGoesOn)] + Keymap().rows.map { Said($0.facts.title[words.language]) }
            + Keymap().rows.compactMap(\.facts.group).map { Said($0[words.language]) }
            + PaneSet.all.map { Said($0.name[words.language]) }
            + PaneSet.all.flatMap { $0.signs }.map { Said($0.1[words.language]) }
    }

    private static func timeline(_ words: any ScreenWording) -> [Said] {
        [
            Said(words.scale(175), "175"), Said(words.scale(2000), "2"), Said(words.scale(4500), "4.5"),
            Said(words.showsAll), Said(words.editsOnTheWay(1), "1"), Said(words.editsOnTheWay(3), "3"),
            Said(words.moreTracks(4), "4"), Said(words.selected), Said(words.howToSelect), Said(words.volume(0)),
            Said(words.volume(35), "35%"), Said(words.fontSize(80), "80"), Said(words.nothingYet),
            Said(words.sayForExample), Said(words.noPicture),
        ] + words.firstMessages.map { Said($0) }
            + TimelineQuestion.Purpose.samples.map { Said(words.question(for: $0), facts: $0.facts) }
            + PreviewTrouble.samples.map { Said(words.sentence(for: $0), facts: $0.facts) }
    }

    private static func chat(_ words: any ScreenWording) -> [Said] {
        [
            Said(words.waiting(1), "1"), Said(words.waiting(3), "3"), Said(words.saySomething), Said(words.you),
            Said(words.agent), Said(words.stopped), Said(words.uploading(31), "31%"),
            Said(words.working(for: "6.0 s"), "6.0 s"), Said(words.escapeStops),
            Said(words.moreWaiting(2), "2"), Said(words.rowsBelow(12), "12"),
            Said(words.newsBelow), Said(words.searching), Said(words.nothingSaid), Said(words.moreRows(7), "7"),
            Said(words.moreRows(1), "1"), Said(words.foldsAway),
            Said(words.uploaded("a.mov (12.3 s)"), "a.mov (12.3 s)"),
        ] + words.commonSentences.map { Said($0) } + Decision.allCases.map { Said(words.words(for: $0)) }
            + GuiTalk.Action.samples.map { Said(words.words(for: $0), facts: $0.facts) }
            + QueuePlace.allCases.map { Said(words.words(for: $0)) }
            + ComposerHint.allCases.map { Said(words.words(for: $0)) }
            + WayOn.allCases.map { Said(words.sentence(for: $0)) }
    }

    private static func renders(_ words: any ScreenWording) -> [Said] {
        [
            Said(words.rendersUnderWay(1), "1"), Said(words.rendersUnderWay(3), "3"),
            Said(words.retries(after: "disk full"), "disk full"), Said(words.beginsAgain),
        ] + words.noRenders.map { Said($0) }
    }

    @Test(arguments: Language.allCases) func nothingIsLeftUnsaid(_ language: Language) {
        let all = Self.all(in: language.screenWording)
        #expect(all.count > 180)
        for said in all {
            #expect(said.text.contains { $0.isLetter } && said.text.trimmed == said.text, "\(said.text)")
            #expect(!said.text.contains("Optional(") && !said.text.contains("nil"), "\(said.text)")
            for fact in said.facts { #expect(said.text.contains(fact), "\(fact) in \(language): \(said.text)") }
        }
    }

    /// What stands in Chinese sentences as it is: keys, commands, kinds of file, and what is typed.
    private static let names: Set<String> = [
        "Esc", "Tab", "Alt-2", "Alt-3", "Alt-R", "EDITOR", "Lo-fi", "Enter", "MP4", "Reeldeck", "reeldeck", "export",
        "--kept",
        "V1", "lo-fi",
        "Videos", "clip",
        "mp4",
    ]

    @Test func chineseIsChinese() {
        for said in Self.all(in: Chinese()) {
            let own = said.facts.reduce(said.text) { $0.replacing($1, with: " ") }
            let words = own.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init)
            for word in words where word.contains(where: \.isLetter) && !Self.names.contains(word) {
                // A letter or F and a number is a key.
                #expect(word.count == 1 || word.wholeMatch(of: /F\d/) != nil, "\(word) in \(said.text)")
            }
            let isOnlyFacts = own.allSatisfy { !$0.isLetter }
            #expect(isOnlyFacts || own.unicodeScalars.contains { $0.isHan }, "\(said.text)")
            let pairs = zip(own, own.dropFirst())
            let marks = pairs.compactMap { $0.0.unicodeScalars.contains(where: \.isHan) ? $0.1 : nil }
            #expect(!marks.contains { ",.;:?!()".contains($0) }, "\(said.text) has marks of half a width")
        }
    }

    @Test func englishIsEnglish() {
        for said in Self.all(in: English()) {
            #expect(!said.text.unicodeScalars.contains { $0.isHan }, "\(said.text)")
        }
    }

    @Test(arguments: Language.allCases) func whatHasOneNameHasItAlone(_ language: Language) {
        let words = language.screenWording
        let names = [
            PaneSet.all.map { $0.name[language] }, Keymap().rows.map { $0.facts.title[language] },
            QueuePlace.allCases.map { words.words(for: $0) }, ComposerHint.allCases.map { words.words(for: $0) },
            WayOn.allCases.map { words.sentence(for: $0) }, Decision.allCases.map { words.words(for: $0) },
        ]
        for names in names { #expect(Set(names).count == names.count, "\(names)") }
    }

    // MARK: What is said to be typed

    @Test(arguments: Language.allCases) func theFirstMessagesAreUnderstood(_ language: Language) {
        for message in language.screenWording.firstMessages {
            switch Request.Action(said: message) {
            case .say(let text):
                #expect(Language(of: text) == language)
                guard case .instructions = EditReader().read(text, in: EditContext()) else {
                    Issue.record("\(text) is not understood")
                    continue
                }
            case .upload(let files): #expect(files == ["~/Videos/clip.mp4"])
            case let action: Issue.record("\(message) is taken for \(action)")
            }
        }
    }

    @Test(arguments: zip(Language.allCases, ["put it on the timeline", "把它放到时间线上"]))
    func whatIsAdvisedAfterAnUploadIsUnderstood(_ language: Language, _ advice: String) {
        #expect(language.screenWording.uploaded("a.mov").hasSuffix(advice))
        let context = EditContext(uploads: [Upload(id: "u", name: "a.mov", duration: 5000, kind: .video)])
        guard case .instructions(let all, _) = EditReader().read(advice, in: context) else {
            Issue.record("\(advice) is not understood")
            return
        }
        #expect(all.count == 1)
    }

    @Test(arguments: zip(Language.allCases, ["export", "导出"]))
    func whatExportsInWordsDoes(_ language: Language, _ word: String) {
        #expect(language.screenWording.noRenders.joined().contains(word))
        #expect(Request.Action(said: word) == .export(ExportOrder()))
    }

    // MARK: Room

    @Test(arguments: Language.allCases) func whoSpeaksFitsBeforeTheText(_ language: Language) {
        let words = language.screenWording
        for who in [words.you, words.agent] { #expect(who.columns < Transcript.whoWidth) }
    }

    @Test(arguments: Language.allCases, ScreenTests.sizes) func helpIsNotCut(_ language: Language, _ size: (Int, Int)) {
        var state = Sample.state(width: size.0, height: size.1, language: language)
        let seen = state.readHelp()
        for case .line(let keys, let words) in HelpText(Keymap()).columns(width: 0).joined() {
            let row = "\(keys.padded(to: HelpText.keyColumns))\(words[language])"
            #expect(seen.contains(row + " "), "\(row)")
        }
    }

    @Test(arguments: Language.allCases) func boxesHoldTheirSentences(_ language: Language) {
        let words = language.screenWording
        for loss in LeavingLoss.samples { #expect(words.sentence(for: loss).columns <= 44) }
        for purpose in TimelineQuestion.Purpose.samples {
            var state = Sample.state(width: 60, height: 16, language: language)
            let question = words.question(for: purpose)
            state.shell.overlay = .prompt(Prompt(asker: TimelinePane.number, question: question, field: Composer()))
            #expect(state.screen.contains("╭─ \(words.question(for: purpose)) ─"))
        }
        let small = words.tooSmall(Size(width: 59, height: 15), needed: Layout.smallest)
        for line in small { #expect(line.columns <= 40) }
        for remark in Remark.samples { #expect(words.sentence(for: remark).columns <= 76, "\(remark)") }
    }

    /// Undo, export and leaving are seen on the narrowest of common screens, wherever they have a key.
    @Test(arguments: Language.allCases, [false, true]) func theLastLineShowsWhatMatters(
        _ language: Language,
        _ runs: Bool
    ) {
        var state =
            runs
            ? Sample.midStream(width: 80, height: 24, language: language)
            : Sample.state(width: 80, height: 24, jobs: Sample.jobs(), language: language)
        for pane in DeckState.Pane.allCases {
            state.focus(on: pane)
            let last = state.screen.split(separator: "\n").last ?? ""
            for hint in FooterKeys(state).hints where hint.isVital {
                #expect(last.contains("\(hint.keys) \(hint.words[language])"), "\(last)")
            }
            #expect(last.hasSuffix("F1 \(FooterKeys.help[language])"), "\(last)")
        }
    }
}

extension ScreenWording {
    /// The language that it is of.
    fileprivate var language: Language { self is English ? .english : .chinese }
}
