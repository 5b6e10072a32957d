import EditLanguage
import Pictures
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// All media of the project: put on the timeline, renamed, exchanged, removed.
@Suite struct FilesTests {
    private static let sea = SessionMedia.File(
        id: "f-sea",
        name: "sea.mp4",
        kind: .video,
        duration: 6000,
        width: 1920,
        height: 1080,
        size: 18_200_000,
        streams: ["h264 30 fps", "aac 48 kHz 2ch"],
        place: "/home/ada/.local/share/reeldeck/studio/media/1.mp4"
    )
    private static let voice = SessionMedia.File(
        id: "f-voice",
        name: "voice.mp3",
        kind: .audio,
        duration: 12_042,
        size: 96_000,
        streams: ["mp3 44 kHz 1ch"]
    )
    private static let photo = SessionMedia.File(id: "f-photo", name: "photo.png", kind: .image, width: 40, height: 30)
    private static let lost = SessionMedia.File(
        id: "f-lost",
        name: "a film whose name is longer than any pane is wide.mov",
        kind: .video,
        duration: 61_000,
        isMissing: true
    )
    private static let media = SessionMedia([sea, voice, photo, lost])

    /// Four clips and music; the sea stands twice among them.
    private static var film: Draft {
        var draft = Sample.cut
        for (place, start) in [(0, 0), (2, 10_000)] {
            let media = Segment.Media(source: .file(id: "f-sea"), sourceLength: 6000)
            draft.tracks[0].segments[place] = Segment(
                id: "sea\(place)",
                start: start,
                duration: 5000,
                name: "sea.mp4",
                content: .media(media)
            )
        }
        return draft
    }

    private func state(
        _ size: (Int, Int) = (120, 40),
        language: Language = .english,
        service: String = "studio",
        media: SessionMedia = media,
        film: Draft = film
    ) -> DeckState {
        var state = Sample.state(film, width: size.0, height: size.1, language: language, service: service)
        state.focus(on: .timeline)
        state.press([.alt("6")])
        _ = state.update(.workspace(.media(media)))
        return state
    }

    private func pane(_ state: DeckState) -> FilesPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? FilesPane }.first
    }

    private func select(_ name: String, _ state: inout DeckState) {
        state.press([Key(.home)])
        let place = pane(state)?.list.all.firstIndex { $0.name == name } ?? 0
        state.press(Array(repeating: Key(.down), count: place))
    }

    @Test func theyAreAskedForWhenTheyAreSeenAndWhenThereAreOthers() {
        var state = Sample.state(Self.film)
        state.focus(on: .timeline)
        #expect(state.update(.tick) == [])
        #expect(state.press([.alt("6")]) == [.look(.media)])
        #expect(state.update(.tick) == [])
        let file = UploadedFile(name: "b.mp4", type: nil, address: nil, duration: nil, width: nil, height: nil)
        _ = state.want(.upload(["b.mp4"]))
        #expect(state.update(.workspace(.notice(.uploaded([file])))).contains(.look(.media)))
    }

    @Test func whatIsUsedIsCountedAndWhatWasMadeIsThereToo() throws {
        let state = state()
        let list = try #require(pane(state)?.list)
        #expect(list.all.map(\.name).prefix(4) == ["sea.mp4", "voice.mp3", "photo.png", Self.lost.name])
        #expect(list.all.dropFirst(4).map(\.name) == ["city", "rain", "Lo-fi"])
        #expect(list.all.map(list.count) == [2, 0, 0, 0, 1, 1, 1])
        #expect(state.screen.contains("2 times in the film") && state.screen.contains("✗ a film whose"))
    }

    @Test(arguments: [
        ("sea.mp4", false, #"add the file "sea.mp4" with id "f-sea" for 6 s"#),
        ("sea.mp4", true, #"add the file "sea.mp4" with id "f-sea" for 6 s at 5 s"#),
        ("photo.png", false, #"add the file "photo.png" with id "f-photo" for 5 s"#),
        ("voice.mp3", true, #"add the sound file "voice.mp3" with id "f-voice" at 5 s at 100%"#),
        ("voice.mp3", false, #"add the sound file "voice.mp3" with id "f-voice" at 0 s at 100%"#),
        ("city", false, "generate a 10 s clip of"),
    ])
    func itIsPutOnTheTimelineAsByHand(_ name: String, _ isHere: Bool, _ sentence: String) throws {
        var state = state()
        state.timeline.movePlayhead(to: 5000)
        select(name, &state)
        let count = state.timeline.film.lanes.flatMap(\.segments).count
        let said = state.press([isHere ? .character("p") : Key(.enter)]).sentences
        #expect(said.count == 1 && said.first?.hasPrefix(sentence) == true, "\(said) \(state.toast?.text ?? "")")
        // It is seen at once, and the keys are where they were.
        #expect(state.timeline.film.lanes.flatMap(\.segments).count > count)
        #expect(PaneSet.all[state.shell.focus].number == 6)
        guard
            case .instructions(let all, _) = EditReader().read(
                try #require(said.first),
                in: EditContext(
                    draft: Self.film,
                    uploads: [
                        Upload(id: "f-sea", name: "sea.mp4", duration: 6000, kind: .video),
                        Upload(id: "f-voice", name: "voice.mp3", duration: 12_042, kind: .audio),
                        Upload(id: "f-photo", name: "photo.png", duration: nil, kind: .image),
                    ]
                )
            )
        else {
            Issue.record("\(said) is not read")
            return
        }
        #expect(all.count == 1)
    }

    @Test func aMissingOneIsNotPutThere() {
        var state = state()
        select(Self.lost.name, &state)
        #expect(state.press([Key(.enter)]) == [] && state.toast?.text.contains("missing") == true)
    }

    @Test func itGetsAnotherName() {
        var state = state()
        state.press([.character("r"), .control("u")])
        #expect(state.type("ocean.mp4\n") == [.files(.rename(id: "f-sea", to: "ocean.mp4"))])
        // The same name, or none, is left alone.
        state.press([.character("r")])
        #expect(state.press([Key(.enter)]) == [])
        select("city", &state)
        #expect(state.press([.character("r")]) == [] && state.overlay == nil)
        #expect(state.toast?.text.contains("made for the film") == true)
    }

    @Test func whatIsUsedIsRemovedOnlyWhenThatIsMeant() {
        var state = state()
        select("voice.mp3", &state)
        #expect(state.press([.character("d")]) == [.files(.remove(["f-voice"]))])
        select("sea.mp4", &state)
        #expect(state.press([.character("d")]) == [] && state.screen.contains("in the film 2 times"))
        #expect(state.type("no\n") == [])
        state.press([Key(.delete)])
        let effects = state.type("yes\n")
        #expect(effects.first == .files(.remove(["f-sea"])))
        #expect(effects.sentences.count == 1)
        #expect(state.timeline.film.lanes.first?.segments.map(\.name) == ["city", "rain"])
    }

    @Test func aServiceWithoutCallsForItSaysSo() {
        let named = SessionMedia([.init(id: nil, name: "b.mov", kind: .video)])
        var state = state(service: "cloud", media: named, film: Sample.mission)
        #expect(state.screen.contains("b.mov"))
        for key: Character in ["r", "l", "d", "p"] {
            #expect(state.press([.character(key)]) == [] && state.toast?.tone == .bad, "\(key)")
        }
        #expect(state.press([Key(.enter)]).actions == [.say("put the uploaded file \"b.mov\" on the timeline")])
        #expect(!state.screen.contains("relink"))
    }

    @Test func thePictureOfTheSelectedOneIsAskedForOnce() throws {
        var state = Sample.pictured(Self.film)
        state.answer(state.press([.alt("6")]))
        var effects = state.update(.workspace(.media(Self.media)))
        #expect(effects.contains { if case .pictures(.strip(.file(id: "f-sea"), _)) = $0 { true } else { false } })
        _ = state.update(.pictures(.strip(Sample.strip(), of: .file(id: "f-sea"))))
        state.press([Key(.down)])
        // One that stands nowhere is looked at by itself.
        effects = state.press([Key(.down)])
        let asked = effects.compactMap { effect -> Draft? in
            if case .pictures(.strip(.file(id: "f-photo"), let film)) = effect { film.draft } else { nil }
        }
        #expect(asked.first?.tracks.count == 1)
        #expect(state.press([Key(.home)]) == [])
    }

    @Test func anEmptyProjectSaysWhatToDo() {
        let state = state(media: SessionMedia([]), film: Draft())
        #expect(state.screen.contains("No files yet: a uploads one"))
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(size, language: language)
        state.press([Key(.down)])
        try Golden.expect(state, "\(language == .english ? "files" : "zh-files")-\(size.0)x\(size.1)")
    }

    @Test func aloneItHasAllColumns() throws {
        var state = state((120, 40))
        state.press([Key(.function(2))])
        try Golden.expect(state, "files-alone-120x40")
    }
}
