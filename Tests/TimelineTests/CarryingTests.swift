import ExactJSON
import SampleDrafts
import Testing
import Timeline

/// What lies over a picture lives with it, edit by edit; times in seconds.
@Suite("What lies over a picture") struct CarryingTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let v2 = SegmentAddress(.video, 1, 2)
    private static let v3 = SegmentAddress(.video, 1, 3)
    private static let three = "V1: A 0-8 | B 8-16 | C 16-24"

    struct Row: Sendable, CustomTestStringConvertible {
        let before: String
        let edits: [Edit]
        let after: String
        var testDescription: String { "\(before.split(separator: "\n").last ?? ""): \(edits.map(\.kind.rawValue))" }

        init(_ before: String, _ edits: Edit..., gives after: String) {
            (self.before, self.edits, self.after) = (before, edits, after)
        }
    }

    static let rows: [Row] = [
        Row(
            "\(three)\nT1: t 17-20",
            .delete(v2, ripple: true),
            .delete(v1, ripple: true),
            gives: "V1: C 0-8\nT1: t 1-4"
        ),
        Row("\(three)\nT1: t 9-11", .delete(v2, ripple: true), gives: "V1: A 0-8 | C 8-16"),
        Row("\(three)\nT1: t 9-11 | u 17-18", .delete(v2, ripple: false), gives: "V1: A 0-8 | C 16-24\nT1: u 17-18"),
        // An opening title stays at the start when the start is trimmed, a closing one at the end.
        Row("\(three)\nT1: t 0-3", .trim(v1, .start, by: 2000), gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: t 0-3"),
        Row("\(three)\nT1: t 0-3", .trim(v1, .start, by: 4000), gives: "V1: A 0-4 @4 | B 4-12 | C 12-20\nT1: t 0-3"),
        Row("\(three)\nT1: t 0-3", .trim(v1, .start, by: 6000), gives: "V1: A 0-2 @6 | B 2-10 | C 10-18\nT1: t 0-2"),
        Row("\(three)\nT1: t 3-5", .trim(v1, .start, by: 2000), gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: t 1-3"),
        Row("\(three)\nT1: t 22-24", .trim(v3, .end, by: 3000), gives: "V1: A 0-8 | B 8-16 | C 16-21\nT1: t 19-21"),
        Row("\(three)\nT1: t 20-24", .trim(v3, .end, by: 3000), gives: "V1: A 0-8 | B 8-16 | C 16-21\nT1: t 20-21"),
        // One that lay over the cut to the next picture still does.
        Row("\(three)\nT1: t 6-10", .trim(v1, .start, by: 2000), gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: t 4-8"),
        Row("\(three)\nT1: t 6-10", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nT1: t 0-2"),
        Row("\(three)\nT1: t 14-18", .delete(v3, ripple: true), gives: "V1: A 0-8 | B 8-16\nT1: t 14-16"),
        // Stretches cut out of the film.
        Row(
            "\(three)\nT1: t 17-20",
            .cut(TimeRange(2000, 5000), in: nil, ripple: true),
            gives: "V1: A 0-2 | A 2-5 @5 | B 5-13 | C 13-21\nT1: t 14-17"
        ),
        Row(
            "\(three)\nT1: t 3-5",
            .cut(TimeRange(2000, 6000), in: nil, ripple: true),
            gives: "V1: A 0-2 | A 2-4 @6 | B 4-12 | C 12-20\nT1: t 2-4"
        ),
        Row(
            "\(three)\nT1: t 1-7",
            .cut(TimeRange(2000, 4000), in: nil, ripple: true),
            gives: "V1: A 0-2 | A 2-6 @4 | B 6-14 | C 14-22\nT1: t 1-6"
        ),
        Row(
            "\(three)\nT1: t 0-3",
            .cut(TimeRange(0, 2000), in: nil, ripple: true),
            gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: t 0-3"
        ),
        // Time in the picture.
        Row("\(three)\nT1: t 2-4", .setSpeed(v1, percent: 50), gives: "V1: A 0-16 x50 | B 16-24 | C 24-32\nT1: t 4-6"),
        Row("\(three)\nT1: t 4-8", .setSpeed(v1, percent: 200), gives: "V1: A 0-4 x200 | B 4-12 | C 12-20\nT1: t 2-4"),
        Row("\(three)\nT1: t 1-3", .setReversed(v1, true), gives: "V1: A 0-8 rev | B 8-16 | C 16-24\nT1: t 5-7"),
        Row(
            "\(three)\nT1: t 2-4 | u 5-6",
            .freeze(at: 4000, v1, length: 2000),
            gives: "V1: A 0-4 | A 4-6 @4 still | A 6-10 @4 | B 10-18 | C 18-26\nT1: t 2-4 | u 7-8"
        ),
        Row("\(three)\nT1: t 2-4", .slip(v1, by: 1000), gives: "V1: A 0-8 @1 | B 8-16 | C 16-24\nT1: t 1-3"),
        Row("\(three)\nT1: t 9-11", .roll(v2, by: 2000), gives: "V1: A 0-10 | B 10-16 @2 | C 16-24\nT1: t 10-12"),
        Row("\(three)\nT1: t 12-14", .roll(v2, by: 2000), gives: "V1: A 0-10 | B 10-16 @2 | C 16-24\nT1: t 12-14"),
        Row("\(three)\nT1: t 9-11", .slide(v2, by: 1000), gives: "V1: A 0-9 | B 9-17 | C 17-24 @1\nT1: t 10-12"),
        // Places.
        Row(
            "\(three)\nT1: t 1-3 | u 9-11 | w 17-19",
            .move(v1, .after(v3)),
            gives: "V1: B 0-8 | C 8-16 | A 16-24\nT1: u 1-3 | w 9-11 | t 17-19"
        ),
        Row("\(three)\nT1: t 9-11", .duplicate(v1), gives: "V1: A 0-8 | A 8-16 | B 16-24 | C 24-32\nT1: t 17-19"),
        Row("\(three)\nT1: t 5-7", .split(at: 6000, nil), gives: "V1: A 0-6 | A 6-8 @6 | B 8-16 | C 16-24\nT1: t 5-7"),
        Row(
            "\(three)\nT1: t 9-11",
            .replaceClip(v2, .generated(prompt: "N"), name: "N", sourceLength: 2000),
            gives: "V1: A 0-8 | N 8-10 of2 | C 10-18\nT1: t 9-10"
        ),
        Row(
            "\(three)\nT1: t 9-11",
            .overwrite(TimeRange(8000, 16_000), with: .generated(prompt: "N"), name: "N", sourceLength: nil),
            gives: "V1: A 0-8 | N 8-16 | C 16-24\nT1: t 9-11"
        ),
        // Overlays and sounds.
        Row("\(three)\nV2: X 17-20", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nV2: X 9-12"),
        Row("\(three)\nA1: s 17-20", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nA1: s 9-12"),
        Row("\(three)\nA1: s 2-5", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16"),
        Row("\(three)\nA1: s 0-20", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nA1: s 0-16"),
        Row("\(three)\nA1: M 4-20", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nA1: M 4-16"),
        Row("\(three)\nA1: M 0-24", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nA1: M 0-16"),
        Row("\(three)\nA1: M 10-14", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nA1: M 10-14"),
        Row(
            "\(three)\nV2: X 17-20\nA1: M 0-24",
            .delete(v1, ripple: true),
            gives: "V1: B 0-8 | C 8-16\nV2: X 9-12\nA1: M 0-16"
        ),
        // A clip's own sound, laid apart.
        Row(
            "\(three)\nA1: A 0-8",
            .cut(TimeRange(2000, 4000), in: nil, ripple: true),
            gives: "V1: A 0-2 | A 2-6 @4 | B 6-14 | C 14-22\nA1: A 0-2 | A 2-6 @4"
        ),
        Row(
            "\(three)\nA1: A 0-8",
            .setSpeed(v1, percent: 200),
            gives: "V1: A 0-4 x200 | B 4-12 | C 12-20\nA1: A 0-4 x200"
        ),
        // What spans the film.
        Row("\(three)\nT1: t 0-24", .delete(v2, ripple: true), gives: "V1: A 0-8 | C 8-16\nT1: t 0-16"),
        Row(
            "\(three)\nV2: X 0-24",
            .setSpeed(v1, percent: 50),
            gives: "V1: A 0-16 x50 | B 16-24 | C 24-32\nV2: X 0-32"
        ),
        Row("V1: A 0-8\nT1: t 0-8", .duplicate(v1), gives: "V1: A 0-8 | A 8-16\nT1: t 0-8"),
        // What stands over black stands as far behind its picture.
        Row("\(three)\nT1: t 24-27", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nT1: t 16-19"),
        // Two for one place.
        Row(
            "\(three)\nT1: t 0-3 | u 3-5",
            .trim(v1, .start, by: 2000),
            gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: t 0-1 | u 1-3"
        ),
        Row(
            "\(three)\nT1: t 0-1 | u 1-2",
            .trim(v1, .start, by: 2000),
            gives: "V1: A 0-6 @2 | B 6-14 | C 14-22\nT1: u 0-1\nT2: t 0-1"
        ),
        // A still does not part a picture; a split does.
        Row(
            "\(three)\nT1: t 0-3",
            .freeze(at: 3000, v1, length: 2000),
            .cut(TimeRange(0, 4000), in: nil, ripple: true),
            gives: "V1: A 0-1 @3 still | A 1-6 @3 | B 6-14 | C 14-22\nT1: t 0-3"
        ),
        Row(
            "\(three)\nT1: t 0-3",
            .split(at: 4000, nil),
            .delete(v1, ripple: true),
            gives: "V1: A 0-4 @4 | B 4-12 | C 12-20"
        ),
        Row("\(three)\nT1 locked: t 9-11", .delete(v1, ripple: true), gives: "V1: B 0-8 | C 8-16\nT1 locked: t 9-11"),
    ]

    @Test("a thing goes with its picture", arguments: rows)
    func rule(_ row: Row) throws {
        var draft = Draft(picture: row.before)
        var count = 0
        for edit in row.edits {
            draft = try draft.applying(edit) {
                count += 1
                return "new\(count)"
            }
        }
        #expect(draft.picture == row.after)
    }

    @Test("subtitles whose frames are gone make way, the others keep theirs")
    func subtitles() throws {
        let film = Draft(picture: "V1: A 0-10 | B 10-20")
        let cues = [
            Cue(start: 1000, end: 2000, text: "a"), Cue(start: 2000, end: 3000, text: "b"),
            Cue(start: 3500, end: 5000, text: "c"), Cue(start: 11_000, end: 12_000, text: "d"),
        ]
        var count = 0
        let name = { () -> String in
            count += 1
            return "new\(count)"
        }
        let draft = try film.applying(.addSubtitles(cues), newID: name)
            .applying(.trim(Self.v1, .start, by: 3000), newID: name)
        #expect(draft.picture == "V1: A 0-7 @3 | B 7-17\nT1: b 0-0.5 | c 0.5-2 | d 8-9")
    }

    @Test("a draft may say that all stays where it is, and says so over the wire")
    func off() throws {
        var draft = Draft(picture: "\(Self.three)\nA1: M 0-24\nT1: t 9-11")
        draft = try draft.applying(.setStaying(nil, true), newID: { "n" })
        let after = try draft.applying(.delete(Self.v1, ripple: true), newID: { "n" })
        #expect(after.picture == "V1: B 0-8 | C 8-16\nA1: M 0-16\nT1: t 9-11")
        #expect(draft.json["m"]?.text == #"{"staying":["titles","overlays","sounds"]}"#)
        var again = Draft(json: draft.json)
        #expect(again.staying == Set(OverlayKind.allCases))
        again = try again.applying(.setStaying(.sounds, false), newID: { "n" })
        #expect(again.json["m"]?["staying"] == ["titles", "overlays"])
        again = try again.applying(.setStaying(nil, false), newID: { "n" })
        #expect(again.json["m"]?["staying"] == nil)
        let foreign = Draft(json: ["t": [], "m": ["staying": ["signs", "titles"]]])
        #expect(try foreign.applying(.setStaying(.titles, false), newID: { "n" }).json["m"]?["staying"] == ["signs"])
    }

    @Test("what is cut off the head of a clip leaves the clip its name")
    func name() throws {
        let draft = Draft(picture: Self.three)
        let after = try draft.applying(.cut(TimeRange(0, 3000), in: nil, ripple: true), newID: { "n" })
        #expect(after[Self.v1]?.id == "A")
    }
}
