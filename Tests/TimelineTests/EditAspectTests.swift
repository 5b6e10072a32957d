import ExactJSON
import SampleDrafts
import Testing
import Timeline

/// The edits that change how something looks, by what they leave in the draft's JSON.
@Suite("Looks, titles, subtitles, film") struct EditAspectTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let t1 = SegmentAddress(.text, 1, 1)

    private func meta(_ edits: [Edit], on address: SegmentAddress) throws -> JSON? {
        let text = """
            {"t":[{"tt":0,"sg":[{"d":4000,"m":{"id":"a","look":{"own":1.50},"source":{"kind":"file","file":"f"}}}]},\
            {"tt":7,"sg":[{"d":4000,"m":{"id":"t","text":"Hi","font_size":96.0,"outline":{"own":true}}}]}]}
            """
        var draft = Draft(json: try JSON(parsing: text))
        for edit in edits { draft = try draft.applying(edit, newID: { "new" }) }
        let track = draft.json["t"]?.array?[address.track.kind == .video ? 0 : 1]
        return track?["sg"]?.array?[0]["m"]
    }

    static let looks: [(LookAspect, String)] = [
        (.opacity(50), #""opacity":50"#),
        (.rotation(-90), #""rotation":-90"#),
        (.flippedHorizontally(true), #""flip_horizontal":true"#),
        (.flippedVertically(true), #""flip_vertical":true"#),
        (.fit(.blur), #""fit":"blur""#),
        (.crop(Look.Insets(left: 10, bottom: 5)), #""crop":{"left":10,"bottom":5}"#),
        (.box(Look.Box(.topRight, size: 40)), #""box":{"place":"topRight","size":40}"#),
        (.box(Look.Box(.topRight)), #""box":{"place":"topRight"}"#),
        (.motion(Look.Motion(.panLeft)), #""motion":{"kind":"panLeft"}"#),
        (.motion(Look.Motion(.zoomIn, amount: 5)), #""motion":{"kind":"zoomIn","amount":5}"#),
        (.brightness(10), #""brightness":10"#),
        (.contrast(-10), #""contrast":-10"#),
        (.saturation(-100), #""saturation":-100"#),
        (.warmth(100), #""warmth":100"#),
        (.filter(.sepia), #""filter":"sepia""#),
    ]

    @Test("a look is written beside what is not ours", arguments: looks)
    func look(_ aspect: LookAspect, _ written: String) throws {
        #expect(try meta([.setLook(Self.v1, aspect)], on: Self.v1)?["look"]?.text == "{\"own\":1.50,\(written)}")
    }

    @Test("a look that is taken back leaves no key")
    func lookBack() throws {
        let edits = Self.looks.map { Edit.setLook(Self.v1, $0.0) }
        let back: [LookAspect] = [
            .opacity(100), .rotation(0), .flippedHorizontally(false), .flippedVertically(false), .fit(.fit),
            .crop(Look.Insets()), .box(nil), .motion(nil), .brightness(0), .contrast(0), .saturation(0), .warmth(0),
            .filter(.none),
        ]
        let meta = try meta(edits + back.map { .setLook(Self.v1, $0) }, on: Self.v1)
        #expect(meta?["look"]?.text == #"{"own":1.50}"#)
    }

    static let titles: [(TitleAspect, String)] = [
        (.fontSize(120), #""font_size":120,"outline":{"own":true}"#),
        (.color(.black), ##""font_size":96.0,"outline":{"own":true},"color":"#000000""##),
        (.outline(Title.Outline()), ##""font_size":96.0,"outline":{"own":true,"color":"#000000"}"##),
        (.outline(Title.Outline(width: 9)), ##""font_size":96.0,"outline":{"own":true,"color":"#000000","width":9}"##),
        (.font("Serif"), #""font_size":96.0,"outline":{"own":true},"font":"Serif""#),
        (.position(.topLeft), #""font_size":96.0,"outline":{"own":true},"position":"topLeft""#),
        (.style(.lowerThird), #""outline":{"own":true},"style":"lowerThird""#),
    ]

    @Test("a title is written with what is not as usual", arguments: titles)
    func title(_ aspect: TitleAspect, _ written: String) throws {
        let meta = try meta([.setTitle(Self.t1, aspect)], on: Self.t1)
        #expect(meta?.text == "{\"id\":\"t\",\"text\":\"Hi\",\(written)}")
    }

    @Test("a style brings its size and place, which may be changed afterwards")
    func style() throws {
        var draft = Draft(picture: "T1: Hi 0-4")
        draft = try draft.applying(.setTitle(Self.t1, .style(.subtitle)), newID: { "" })
        #expect(draft[Self.t1]?.title == Title("Hi", style: .subtitle, fontSize: 54, position: .bottom))
        draft = try draft.applying(.setTitle(Self.t1, .position(.top)), newID: { "" })
        let again = Draft(json: draft.json)
        #expect(again[Self.t1]?.title == Title("Hi", style: .subtitle, fontSize: 54, position: .top))
    }

    @Test("subtitles go to their track, and end where the next begins")
    func subtitles() throws {
        let cues = [
            Cue(start: 4000, end: 6000, text: "two"), Cue(start: 0, end: 5000, text: "one"),
            Cue(start: 8000, end: 9000, text: "three"),
        ]
        var draft = try Draft(picture: "V1: A 0-9\nT1: t 0-4").applying(.addSubtitles(cues), newID: { "n" })
        #expect(draft.picture == "V1: A 0-9\nT1: t 0-4\nT2: one 0-4 | two 4-6 | three 8-9")
        #expect(draft.tracks[2].name == "Subtitles")
        #expect(draft.tracks[2].segments.allSatisfy { $0.title?.style == .subtitle && $0.title?.fontSize == 54 })
        let more = Edit.addSubtitles([Cue(start: 6000, end: 8500, text: "more")])
        draft = try draft.applying(more, newID: { "n" })
        #expect(draft.tracks[2].segments.map(\.name) == ["one", "two", "more", "three"])
        #expect(draft.tracks[2].segments[2].range == TimeRange(6000, 8000))
        #expect(throws: EditRefusal.occupied(by: "two", TimeRange(4000, 6000))) {
            try draft.applying(.addSubtitles([Cue(start: 5000, end: 5500, text: "x")]), newID: { "n" })
        }
        #expect(throws: EditRefusal.occupied(by: "a", TimeRange(20_000, 21_000))) {
            let twins = [
                Cue(start: 20_000, end: 21_000, text: "a"), Cue(start: 20_000, end: 22_000, text: "b"),
            ]
            return try draft.applying(.addSubtitles(twins), newID: { "n" })
        }
    }

    @Test("the film's loudness is in its metadata, beside what is not ours")
    func loudness() throws {
        let before = Draft(json: try JSON(parsing: #"{"m":{"own":1.0},"t":[]}"#))
        let after = try before.applying(.setLoudness(-14), newID: { "" })
        #expect(after.json["m"]?.text == #"{"own":1.0,"loudness_lufs":-14}"#)
        #expect(try after.applying(.setLoudness(nil), newID: { "" }).json["m"]?.text == #"{"own":1.0}"#)
    }

    static let refusals: [(String, Edit, EditRefusal)] = [
        ("V1 locked: A 0-4", .trim(v1, .end, by: 1), .trackLocked(TrackLabel(.video, 1))),
        ("V1 locked: A 0-4", .removeTrack(TrackLabel(.video, 1)), .trackLocked(TrackLabel(.video, 1))),
        ("V1 locked: A 0-4", .split(at: 1000, nil), .trackLocked(TrackLabel(.video, 1))),
        ("V1 locked: A 0-4", .cut(TimeRange(0, 1), in: nil, ripple: true), .trackLocked(TrackLabel(.video, 1))),
        ("V1: A 0-4", .setSpeed(v1, percent: 100), .noChange),
        ("V1: A 0-4", .setSpeed(v1, percent: 24), .badAmount("24%")),
        ("V1: A 0-4", .setSpeed(v1, percent: 401), .badAmount("401%")),
        ("V1: A 0-4 still", .setSpeed(v1, percent: 50), .isStill(name: "A")),
        ("V1: A 0-4 still", .detachSound(v1), .isStill(name: "A")),
        ("T1: t 0-4", .setSpeed(t1, percent: 50), .wrongKind(t1, .text)),
        ("T1: t 0-4", .setLook(t1, .opacity(1)), .wrongKind(t1, .text)),
        ("V1: A 0-4", .setTitle(v1, .fontSize(20)), .wrongKind(v1, .video)),
        ("V1: A 0-4 @1 of6", .slip(v1, by: -2000), .slipTooFar(name: "A", earlier: 1000, later: 1000)),
        ("V1: A 0-4 @1 of6", .slip(v1, by: 1001), .slipTooFar(name: "A", earlier: 1000, later: 1000)),
        ("V1: A 0-4 of2 x50", .setLength(v1, 4001), .sourceTooShort(name: "A", longest: 4000)),
        ("V1: A 0-4 @1 rev", .setLength(v1, 5001), .sourceTooShort(name: "A", longest: 5000)),
        ("V1: A 0-4", .setTransition(v1, Transition(.blur)), .nothingBefore(v1)),
        ("V1: A 1-4", .setTransition(v1, Transition(.blur)), .nothingBefore(v1)),
        (
            "V1: A 0-0.1 | B 0.1-4", .setTransition(SegmentAddress(.video, 1, 2), Transition(.blur)),
            .noRoom(SegmentAddress(.video, 1, 2), longest: 50)
        ),
        ("V1: A 0-4", .setTransition(v1, Transition(.blur, length: 50)), .badAmount("0.05 s")),
        ("V1: A 0-4", .freeze(at: 5000, v1, length: 1000), .outside(time: 5000, of: TimeRange(0, 4000))),
        ("V1: A 0-4", .freeze(at: 1000, v1, length: 0), .badAmount("0.0 s")),
        ("V1: A 0-4", .setLength(v1, .max), .sourceTooShort(name: "A", longest: 60_000)),
        ("T1: t 0-4", .setLength(t1, .max), .badAmount("9223372036854775.807 s")),
        ("V1: A 0-4", .move(v1, .time(.max)), .outside(time: .max, of: TimeRange(0, 4000))),
        ("V1: A 0-4\nA1:", .move(v1, .track(TrackLabel(.audio, 1), at: 0)), .notForTrack(TrackLabel(.audio, 1))),
        ("V1: A 0-4", .move(v1, .track(TrackLabel(.video, 2), at: 0)), .noTrack(TrackLabel(.video, 2))),
        ("V1: A 0-4", .move(v1, .time(0)), .noChange),
        ("V1: A 0-4 | B 4-8 blur1", .move(SegmentAddress(.video, 1, 2), .after(v1)), .noChange),
        ("V1: A 0-4", .setLook(v1, .crop(Look.Insets(left: 50, right: 41))), .badAmount("50%, 0%, 41%, 0%")),
        ("V1: A 0-4", .setLook(v1, .rotation(360)), .badAmount("360°")),
        ("V1: A 0-4", .setLoudness(0), .badAmount("0 LUFS")),
        ("V1: A 0-4", .renameTrack(TrackLabel(.video, 1), "a\nb"), .badName("")),
        ("V1: A 0-4", .renameTrack(TrackLabel(.video, 1), " "), .badName(" ")),
        ("V1: A 0-4", .moveTrack(TrackLabel(.video, 1), to: 2), .badAmount("2")),
        ("V1: A 0-4", .addTrack(.other(3), name: nil), .notForTrack(TrackLabel(.other(3), 1))),
        ("V1: A 0-4", .addSubtitles([]), .badAmount("0")),
        ("V1: A 0-4", .setDuck(.track(TrackLabel(.video, 1)), percent: 30), .notForTrack(TrackLabel(.video, 1))),
    ]

    @Test("what cannot be done is refused for its reason", arguments: refusals)
    func refusal(_ picture: String, _ edit: Edit, _ reason: EditRefusal) {
        #expect(throws: reason) { try Draft(picture: picture).applying(edit, newID: { "n" }) }
    }
}
