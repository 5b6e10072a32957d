import EditLanguage
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Edits that take a file of the project.
@Suite struct FileFormTests {
    private static let files = [
        SessionMedia.File(id: "f-sea", name: "sea.mp4", kind: .video, duration: 3000),
        SessionMedia.File(id: "f-voice", name: "voice.mp3", kind: .audio, duration: 12_000),
        SessionMedia.File(id: "f-photo", name: "sea photo.png", kind: .image),
        SessionMedia.File(id: "f-lost", name: "sea lost.mov", kind: .video, isMissing: true),
        SessionMedia.File(id: nil, name: "sea named.mov", kind: .video),
    ]
    private static let uploads = [
        Upload(id: "f-sea", name: "sea.mp4", duration: 3000, kind: .video),
        Upload(id: "f-voice", name: "voice.mp3", duration: 12_000, kind: .audio),
        Upload(id: "f-photo", name: "sea photo.png", duration: nil, kind: .image),
    ]
    private static let clip = SegmentAddress(.video, 1, 2)
    private static let music = SegmentAddress(.audio, 1, 1)

    private func state(
        _ selection: SegmentAddress? = clip,
        _ size: (Int, Int) = (120, 40),
        language: Language = .english,
        service: String = "studio"
    ) -> DeckState {
        var state = Sample.state(Sample.cut, width: size.0, height: size.1, language: language, service: service)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        state.timeline.movePlayhead(to: 7000)
        return state
    }

    /// Does a command, as from the palette, and has the files come.
    private func open(_ id: String, _ state: inout DeckState, files: [SessionMedia.File] = files) {
        guard let row = state.keymap.rows.first(where: { $0.facts.id == id }) else { return }
        state.perform(row)
        state.settle()
        _ = state.update(.workspace(.media(SessionMedia(files))))
    }

    private func prompt(_ state: DeckState) -> Prompt? {
        if case .prompt(let prompt) = state.overlay { prompt } else { nil }
    }

    /// What is selected, what is typed to find the file and beside it, and the sentence that it comes to.
    private static let rows: [(id: String, SegmentAddress, file: String, value: String?, sentence: String)] = [
        ("timeline.addClip", clip, "sea", nil, #"add the file "sea.mp4" with id "f-sea" for 3 s"#),
        ("timeline.addClip", clip, "photo", "0:05", #"add the file "sea photo.png" with id "f-photo" for 5 s at 5 s"#),
        ("timeline.overwrite", clip, "sea", "2", #""sea.mp4" with id "f-sea""#),
        (
            "timeline.overlay", clip, "spng", "top left 40",
            #"overlay the file "sea photo.png" with id "f-photo" for 5 s at 7 s"#
        ),
        ("timeline.overlay", clip, "sea", "full", "full screen"),
        ("timeline.addSound", clip, "", nil, #"add the sound file "voice.mp3" with id "f-voice" at 7 s"#),
        ("timeline.replaceClip", clip, "sea.", nil, "V1·2"),
        ("timeline.replaceSound", music, "v", nil, "A1·1"),
    ]

    @Test func eachComesToASentenceThatIsRead() throws {
        #expect(Set(Self.rows.map(\.id)) == Set(FileForm.all.map(\.id)))
        for (id, selection, file, value, sentence) in Self.rows {
            var state = state(selection)
            open(id, &state)
            #expect(prompt(state)?.files != nil, "\(id): \(state.toast?.text ?? "")")
            var effects = state.type(file + "\n")
            let place = FileForm.all.firstIndex { $0.id == id } ?? 0
            if FileForm.all[place].value != nil {
                #expect(prompt(state)?.field.isEmpty == false, "\(id)")
                if let value {
                    state.press([.control("u")])
                    state.type(value)
                }
                effects = state.press([Key(.enter)])
            }
            let said = effects.sentences
            #expect(said.count == 1 && said[0].contains(sentence), "\(id): \(said) \(state.toast?.text ?? "")")
            #expect(state.timeline.shown != state.timeline.draft)
            let context = EditContext(draft: Sample.cut, uploads: Self.uploads)
            guard case .instructions(let all, _) = EditReader().read(try #require(said.first), in: context) else {
                Issue.record("\(said) is not read")
                continue
            }
            #expect(all.count == 1)
        }
    }

    @Test func onlyFilesThatFitAreOffered() {
        var state = state()
        open("timeline.replaceClip", &state)
        #expect(prompt(state).flatMap { $0.files?.files("", state.desk) }?.map(\.name) == ["sea.mp4", "sea photo.png"])
        state.press([Key(.escape)])
        open("timeline.addSound", &state)
        #expect(prompt(state).flatMap { $0.files?.files("", state.desk) }?.map(\.name) == ["voice.mp3"])
    }

    @Test func theyAreAskedForAndFillTheListThatIsOpen() {
        var state = state()
        guard let row = state.keymap.rows.first(where: { $0.facts.id == "timeline.replaceClip" }) else { return }
        state.perform(row)
        state.settle()
        #expect(state.update(.tick).contains(.look(.media)))
        #expect(state.screen.contains("is asked for the files"))
        // Nothing is done while there is nothing to choose.
        #expect(state.press([Key(.enter)]) == [] && prompt(state) != nil)
        _ = state.update(.workspace(.media(SessionMedia(Self.files))))
        #expect(state.screen.contains("sea photo.png"))
        state.press([Key(.down)])
        #expect(state.press([Key(.enter)]).sentences.first?.contains("f-photo") == true)
    }

    @Test func aWordThatFindsNothingStaysToBeMended() {
        var state = state()
        open("timeline.replaceClip", &state)
        #expect(state.type("wombat\n") == [] && prompt(state)?.field.text == "wombat")
        #expect(state.screen.contains("No file of that name."))
        #expect(state.press([Key(.escape)]) == [] && state.overlay == nil)
        #expect(state.timeline.shown == state.timeline.draft)
    }

    @Test func severalThatAreSelectedAreReplacedAtOnce() {
        var state = state()
        state.timeline.select(all: [SegmentAddress(.video, 1, 2), SegmentAddress(.video, 1, 4), Self.music])
        open("timeline.replaceClip", &state)
        #expect(state.screen.contains("V1·2 +1"))
        state.press([Key(.enter)])
        #expect(state.timeline.shown.tracks[0].segments.map(\.name) == ["sea", "sea.mp4", "wood", "sea.mp4"])
    }

    @Test func theMarkedStretchIsCovered() {
        var state = state()
        state.type("g4\ni")
        state.type("g6\no")
        open("timeline.overwrite", &state)
        state.press([Key(.enter)])
        #expect(prompt(state)?.field.text == "2s")
        state.press([Key(.enter)])
        let covering = state.timeline.shown.tracks[0].segments.first { $0.name == "sea.mp4" }
        #expect(covering?.range == TimeRange(4000, 6000))
    }

    @Test(arguments: [
        ("timeline.replaceClip", music, "studio", "video track"), ("timeline.replaceSound", clip, "studio", "sounds"),
        ("timeline.addClip", clip, "cloud", "to the end"),
    ])
    func whatCannotBeDoneSaysWhy(_ id: String, _ selection: SegmentAddress, _ service: String, _ words: String) {
        var state = state(selection, service: service)
        guard let row = state.keymap.rows.first(where: { $0.facts.id == id }) else { return }
        state.perform(row)
        #expect(state.overlay == nil && state.toast?.text.contains(words) == true, "\(state.toast?.text ?? "")")
    }

    @Test func aClickTakesAFileAndOneElsewhereLeavesIt() throws {
        var state = state()
        open("timeline.replaceClip", &state)
        let view = try #require(prompt(state).flatMap { FileChoiceView(state, $0) })
        var left = state
        let second = Point(x: view.rect.x + 8, y: view.rect.y + 4)
        let effects = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: second)))) + state.rest()
        #expect(effects.sentences.first?.contains("f-photo") == true, "\(effects)")
        _ = left.update(.input(.mouse(MouseEvent(.press, button: .left, at: .zero))))
        #expect(left.overlay == nil && left.timeline.shown == left.timeline.draft)
    }

    // MARK: Subtitles

    @Test func subtitlesAreFoundInFolders() throws {
        var state = state()
        open("timeline.subtitles", &state)
        #expect(PaneSet.all[state.shell.focus].number == 6)
        let entries: [FolderListing.Entry] = [
            .init(name: "a.mp4", isFolder: false), .init(name: "talk it's.SRT", isFolder: false),
            .init(name: "more", isFolder: true),
        ]
        _ = state.update(.folder(FolderListing(path: "/home/ada", entries: entries)))
        #expect(!state.screen.contains("a.mp4") && state.screen.contains("talk it's.SRT"))
        state.type("talk it")
        let said = try #require(state.press([Key(.enter)]).actions.first)
        guard case .say(let text) = said else {
            Issue.record("\(said)")
            return
        }
        #expect(SubtitlePath(in: text)?.path == "/home/ada/talk it's.SRT" && SubtitlePath(in: text)?.fault == nil)
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        let name = language == .english ? "choose-file" : "zh-choose-file"
        var state = state(Self.clip, size, language: language)
        open("timeline.overlay", &state)
        state.press([Key(.down)])
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
    }
}
