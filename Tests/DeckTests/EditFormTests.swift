import EditLanguage
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Edits that ask for a value.
@Suite struct EditFormTests {
    private func state(_ selection: SegmentAddress?) -> DeckState {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        state.timeline.movePlayhead(to: 7000)
        return state
    }

    private static let clip = SegmentAddress(.video, 1, 2)
    private static let music = SegmentAddress(.audio, 1, 1)
    private static let title = SegmentAddress(.text, 1, 1)

    /// What is selected, what is typed, and the sentence that it comes to; one for each form.
    private static let rows: [(id: String, SegmentAddress, typed: String, sentence: String)] = [
        ("timeline.speed", clip, "2x", "set the speed of V1·2 to 200%"),
        ("timeline.fades", clip, "1 0.5", "fade in V1·2 over 1 s, then fade out V1·2 over 0.5 s"),
        ("timeline.transition", clip, "dissolve 2", "add a dissolve of 2 s into V1·2"),
        ("timeline.length", clip, "3s", "make V1·2 3 s long"),
        ("timeline.move", title, "0:04", "move T1·1 to 4 s"),
        ("timeline.slip", clip, "-500ms", "slip V1·2 0.5 s earlier"),
        ("timeline.slide", clip, "1", "slide V1·2 1 s later"),
        ("timeline.roll", clip, "15f", "roll the cut before V1·2 0.495 s later"),
        ("timeline.freeze", clip, "2", "freeze at 7 s for 2 s"),
        ("timeline.duck", music, "30%", "duck A1·1 to 30%"),
        ("timeline.loudness", clip, "-16", "normalize the loudness to -16 LUFS"),
        ("timeline.opacity", clip, "50%", "set the opacity of V1·2 to 50%"),
        ("timeline.rotation", clip, "90", "set the rotation of V1·2 to 90°"),
        ("timeline.brightness", clip, "20", "set the brightness of V1·2 to 20"),
        ("timeline.contrast", clip, "-20", "set the contrast of V1·2 to -20"),
        ("timeline.saturation", clip, "5", "set the saturation of V1·2 to 5"),
        ("timeline.warmth", clip, "10", "set the warmth of V1·2 to 10"),
        ("timeline.filter", clip, "sepia", "make V1·2 sepia"),
        ("timeline.pictureFit", clip, "fill", "fill"),
        ("timeline.crop", clip, "10 0 10 0", "crop"),
        ("timeline.box", clip, "top right 30", "top right"),
        ("timeline.motion", clip, "zoom in", "zoom"),
        ("timeline.titleSize", title, "120", "120"),
        ("timeline.titleColor", title, "yellow", "#FFFF00"),
        ("timeline.titleOutline", title, "black", "#000000 outline"),
        ("timeline.titlePlace", title, "top", "top"),
        ("timeline.titleStyle", title, "subtitle", "subtitle"),
        ("timeline.titleFont", title, "DejaVu Sans", "DejaVu Sans"),
        ("timeline.trackName", music, "Score", "Score"),
        ("timeline.trackAdd", clip, "sound", "track"),
        ("timeline.trackPlace", music, "1", "1"),
        ("timeline.shape", clip, "9:16", "1080×1920"),
        ("timeline.frameRate", clip, "25", "25"), ("timeline.markerName", clip, "Chorus", "Chorus"),
        ("timeline.markerMove", clip, "0:09", "9 s"),
    ]

    @Test func eachComesToASentence() {
        #expect(Set(Self.rows.map(\.id)) == Set(EditForm.all.map(\.id)))
        for (id, selection, typed, sentence) in Self.rows {
            var state = state(selection)
            guard let row = state.keymap.rows.first(where: { $0.facts.id == id }) else { continue }
            state.perform(row)
            state.settle()
            guard case .prompt = state.overlay else {
                Issue.record("\(id): \(state.toast?.text ?? "nothing asked")")
                continue
            }
            state.press([.control("u")])
            let effects = state.type("\(typed)\n")
            #expect(
                effects.sentences.first?.contains(sentence) == true,
                "\(id): \(effects.sentences) \(state.toast?.text ?? "")"
            )
        }
    }

    /// What each edit of the catalogue is done with.
    @Test func everyEditOfTheCatalogueHasACommand() {
        let commands: [Edit.Kind: String] = [
            .addTitle: "timeline.title", .delete: "timeline.delete", .move: "timeline.move",
            .trim: "timeline.trimStart",
            .setLength: "timeline.length", .cut: "timeline.delete", .split: "timeline.split", .slip: "timeline.slip",
            .roll: "timeline.roll", .slide: "timeline.slide", .setSpeed: "timeline.speed",
            .setReversed: "timeline.reverse",
            .freeze: "timeline.freeze", .setVolume: "timeline.volume", .setDuck: "timeline.duck",
            .setLoudness: "timeline.loudness", .setFade: "timeline.fades", .setTransition: "timeline.transition",
            .setLook: "timeline.opacity", .setTitleText: "timeline.edit", .setTitle: "timeline.titleColor",
            .setCanvas: "timeline.shape", .addTrack: "timeline.trackAdd", .renameTrack: "timeline.trackName",
            .moveTrack: "timeline.trackPlace", .duplicate: "timeline.duplicate", .detachSound: "timeline.detachSound",
            .removeTrack: "timeline.trackRemove", .setTrackMuted: "timeline.trackMute",
            .setTrackLocked: "timeline.trackLock",
            .clearTimeline: "timeline.clear", .setStaying: "timeline.staying", .copy: "timeline.paste",
            .moveEdge: "timeline.grab", .closeGap: "timeline.gap",
            .addMarker: "timeline.marker", .removeMarker: "timeline.marker", .renameMarker: "timeline.markerName",
            .moveMarker: "timeline.markerMove", .setTrackHidden: "timeline.trackHide",
            .setTrackSolo: "timeline.trackSolo", .addClip: "timeline.addClip", .addSound: "timeline.addSound",
            .addSubtitles: "timeline.subtitles", .replaceClip: "timeline.replaceClip",
            .overwrite: "timeline.overwrite", .overlay: "timeline.overlay", .replaceSound: "timeline.replaceSound",
        ]
        let ids = Set(Keymap().rows.map(\.facts.id))
        for kind in Edit.Kind.allCases {
            #expect(commands[kind].map(ids.contains) == true, "\(kind)")
        }
    }

    @Test(arguments: ["purple elephant", "", "12 12 12"]) func whatCannotBeReadIsToldWithAnExample(_ typed: String) {
        var state = state(Self.clip)
        state.type("r")
        state.press([.control("u")])
        #expect(state.type("\(typed)\n") == [])
        #expect(typed.isEmpty || state.toast?.tone == .bad)
        #expect(state.timeline.shown == state.timeline.draft)
    }

    @Test func severalAreSetAtOnce() {
        var state = state(Self.clip)
        state.type("vn")
        state.type("r")
        state.press([.control("u")])
        #expect(state.type("50%\n").sentences == ["set the speed of V1·3 to 50%, then set the speed of V1·2 to 50%"])
    }

    @Test(arguments: [
        ("2", 2000), ("1.5s", 1500), ("500ms", 500), ("0:12", 12_000), ("1:02:03.5", 3_723_500), ("10f", 330),
        ("-2", -2000),
        ("２秒", 2000), ("1.5 秒", 1500), ("10帧", 330), ("2分钟", 120_000),
    ])
    func timesAreReadAsTheyAreWritten(_ text: String, _ ms: Int) throws {
        #expect(try TypedValue(text, .english).time(frame: 33) == ms)
    }

    @Test(arguments: ["", "abc", "1:2:3:4", "s", "--2", "1e9", "99999999999"])
    func whatIsNoTimeIsRefused(_ text: String) {
        #expect(throws: TypedValue.Fault.self) { try TypedValue(text, .english).time(frame: 33) }
    }

    @Test func goingToATime() {
        var state = state(nil)
        state.type("g0:12\n")
        #expect(state.timeline.playhead == 12_000)
    }
}
