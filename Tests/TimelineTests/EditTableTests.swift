import SampleDrafts
import Testing
import Timeline

/// Every edit on a small draft: what stood there, the edit, and what stands there then, neighbours and all.
@Suite("Edits, before and after") struct EditTableTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let name: String
        let before: String
        let edit: Edit
        let after: String

        init(_ name: String, _ before: String, _ edit: Edit, _ after: String) {
            (self.name, self.before, self.edit, self.after) = (name, before, edit, after)
        }

        var testDescription: String { name }

        func check() throws {
            var count = 0
            let draft = try Draft(picture: before).applying(edit) {
                count += 1
                return "new\(count)"
            }
            #expect(draft.picture == after)
        }
    }

    static let v1 = SegmentAddress(.video, 1, 1)
    static let v2 = SegmentAddress(.video, 1, 2)
    static let a1 = SegmentAddress(.audio, 1, 1)
    static let n: MediaSource = .generated(prompt: "N")

    static func clip(at time: Int) -> Edit {
        .addClip(AddClip(source: n, name: "N", length: 2000, sourceLength: 60_000, place: .at(time)))
    }

    static let arrangement: [Row] = [
        Row(
            "a clip at a cut takes its transition away",
            "V1: A 0-4 | B 4-8 blur1",
            clip(at: 4000),
            "V1: A 0-4 | N 4-6 | B 6-10"
        ),
        Row(
            "a clip inside another splits it, and the later cut keeps its transition",
            "V1: A 0-4 in1 out1 | B 4-8 blur1",
            clip(at: 2000),
            "V1: A 0-2 in1 | N 2-4 | A 4-6 @2 out1 | B 6-10 blur1"
        ),
        Row(
            "a copy stands right behind",
            "V1: A 0-4 @2 x50 in1 | B 4-8 blur1",
            .duplicate(v1),
            "V1: A 0-4 @2 x50 in1 | A 4-8 @2 x50 in1 | B 8-12 blur1"
        ),
        Row("a copy has no transition", "V1: A 0-4 | B 4-8 blur1", .duplicate(v2), "V1: A 0-4 | B 4-8 blur1 | B 8-12"),
        Row(
            "a transition goes with either side: the one before",
            "V1: A 0-2 | B 2-4 blur1 | C 4-6 blur1",
            .delete(v1, ripple: true),
            "V1: B 0-2 | C 2-4 blur1"
        ),
        Row(
            "a transition goes with either side: both",
            "V1: A 0-2 | B 2-4 blur1 | C 4-6 blur1",
            .delete(v2, ripple: true),
            "V1: A 0-2 | C 2-4"
        ),
        Row(
            "a move leaves its transitions behind",
            "V1: A 0-2 | B 2-4 blur1 | C 4-6 blur1",
            .move(v2, .time(8000)),
            "V1: A 0-2 | C 4-6 | B 8-10"
        ),
        Row(
            "a move between others takes theirs away",
            "V1: A 0-2 | B 2-4 blur1 | C 4-6",
            .move(SegmentAddress(.video, 1, 3), .before(v2)),
            "V1: A 0-2 | C 2-4 | B 4-6"
        ),
        Row(
            "a move to another track",
            "V1: A 0-2 | B 2-4 blur1\nV2: X 6-8",
            .move(v1, .track(TrackLabel(.video, 2), at: 1000)),
            "V1: B 2-4\nV2: A 1-3 | X 6-8"
        ),
        Row(
            "a lane that a move emptied is gone",
            "V1: A 0-2\nV2: X 6-8",
            .move(SegmentAddress(.video, 2, 1), .track(TrackLabel(.video, 1), at: 2000)),
            "V1: A 0-2 | X 2-4"
        ),
        Row(
            "another clip, shorter",
            "V1: A 0-4 @3 x50 rev v30 in1 | B 4-8 blur1",
            .replaceClip(v1, n, name: "N", sourceLength: 1500),
            "V1: N 0-1.5 of1.5 in1 v30 | B 1.5-5.5 blur0.75"
        ),
        Row(
            "another clip, longer",
            "V1: A 0-4 @3 | B 4-8",
            .replaceClip(v1, n, name: "N", sourceLength: 60_000),
            "V1: N 0-4 | B 4-8"
        ),
        Row(
            "the sound laid apart",
            "V1: A 0-4 @3 x50 v80 in1\nA1: S 0-2",
            .detachSound(v1),
            "V1: A 0-4 @3 x50 in1 v0\nA1: S 0-2\nA2: A 0-4 @3 x50 in1 v80"
        ),
    ]

    @Test("what stands where", arguments: arrangement) func arrangementAsTold(_ row: Row) throws { try row.check() }

    static let time: [Row] = [
        Row("slipped later", "V1: A 0-4 @2 | B 4-8", .slip(v1, by: 3000), "V1: A 0-4 @5 | B 4-8"),
        Row("slipped earlier", "V1: A 0-4 @2", .slip(v1, by: -2000), "V1: A 0-4"),
        Row(
            "half as fast, twice as long",
            "V1: A 0-4 @2 | B 4-8 blur1",
            .setSpeed(v1, percent: 50),
            "V1: A 0-8 @2 x50 | B 8-12 blur1"
        ),
        Row(
            "four times as fast: fades and transition are shortened",
            "V1: A 0-4 in1 out1 | B 4-8 blur1",
            .setSpeed(v1, percent: 400),
            "V1: A 0-1 x400 in1 | B 1-5 blur0.5"
        ),
        Row("backwards", "V1: A 0-4 @2 | B 4-8", .setReversed(v1, true), "V1: A 0-4 @2 rev | B 4-8"),
        Row(
            "a still between two parts",
            "V1: A 0-4 @1 in1 out1 blur1 | B 4-8 blur1",
            .freeze(at: 3000, v1, length: 2000),
            "V1: A 0-3 @1 in1 | A 3-5 @4 still | A 5-6 @4 out1 | B 6-10 blur0.5"
        ),
        Row(
            "a still before a clip has its edge",
            "V1: Z 0-2 | A 2-4 blur1 in1",
            .freeze(at: 2000, v2, length: 2000),
            "V1: Z 0-2 | A 2-4 still in1 blur1 | A 4-6"
        ),
        Row(
            "a still behind a clip has its edge",
            "V1: A 0-2 out1 | B 2-4",
            .freeze(at: 2000, v1, length: 1000),
            "V1: A 0-2 | A 2-3 @1.999 still out1 | B 3-5"
        ),
        Row(
            "a still of a clip that plays backwards",
            "V1: A 0-4 rev",
            .freeze(at: 1000, nil, length: 1000),
            "V1: A 0-1 @3 rev | A 1-2 @2.999 still | A 2-5 rev"
        ),
        Row(
            "a split, twice as fast",
            "V1: A 0-4 @10 x200 in1 out1 blur1",
            .split(at: 1000, v1),
            "V1: A 0-1 @10 x200 in1 | A 1-4 @12 x200 out1"
        ),
        Row(
            "a split, backwards",
            "V1: A 0-4 @10 rev x200",
            .split(at: 1000, nil),
            "V1: A 0-1 @16 x200 rev | A 1-4 @10 x200 rev"
        ),
        Row(
            "a trim of the start, half as fast",
            "V1: A 0-4 @10 x50 | B 4-8",
            .trim(v1, .start, by: 2000),
            "V1: A 0-2 @11 x50 | B 2-6"
        ),
        Row(
            "a trim of the start, backwards",
            "V1: A 0-4 @10 rev | B 4-8",
            .trim(v1, .start, by: 1000),
            "V1: A 0-3 @10 rev | B 3-7"
        ),
        Row(
            "a trim of the end, backwards",
            "V1: A 0-4 @10 rev | B 4-8",
            .trim(v1, .end, by: 1000),
            "V1: A 0-3 @11 rev | B 3-7"
        ),
        Row("longer, backwards, takes what is before", "V1: A 0-4 @10 rev", .setLength(v1, 6000), "V1: A 0-6 @8 rev"),
        Row("longer, half as fast", "V1: A 0-4 of3 x50", .setLength(v1, 6000), "V1: A 0-6 of3 x50"),
        Row(
            "a cut out of the middle, twice as fast",
            "V1: A 0-8 x200 in1 out2 | B 8-9",
            .cut(TimeRange(2000, 4000), in: v1, ripple: true),
            "V1: A 0-2 x200 in1 | A 2-6 @8 x200 out2 | B 6-7"
        ),
        Row(
            "a cut of a tail keeps the transition behind it",
            "V1: A 0-4 | B 4-8 blur1",
            .cut(TimeRange(3000, 4000), in: v1, ripple: true),
            "V1: A 0-3 | B 3-7 blur1"
        ),
        Row(
            "a cut of a whole clip takes the transition behind it",
            "V1: Z 0-1 | A 1-4 | B 4-8 blur1",
            .cut(TimeRange(1000, 4000), in: nil, ripple: true),
            "V1: Z 0-1 | B 1-5"
        ),
        Row(
            "a cut leaves locked tracks",
            "V1: A 0-8\nA1 locked: M 0-8\nT1: t 4-6",
            .cut(TimeRange(2000, 4000), in: nil, ripple: true),
            "V1: A 0-2 | A 2-6 @4\nA1 locked: M 0-8\nT1: t 2-4"
        ),
        Row(
            "a locked bed does not follow",
            "V1: A 0-8\nA1 locked: M 0-8",
            .setLength(v1, 4000),
            "V1: A 0-4\nA1 locked: M 0-8"
        ),
    ]

    @Test("length and time", arguments: time) func timeAsTold(_ row: Row) throws { try row.check() }

    static let looks: [Row] = [
        Row("a fade in", "V1: A 0-4 | B 4-8", .setFade(v1, .in, length: 1000), "V1: A 0-4 in1 | B 4-8"),
        Row("a fade makes the other give way", "V1: A 0-4 in3", .setFade(v1, .out, length: 2000), "V1: A 0-4 in2 out2"),
        Row(
            "a fade is no longer than its segment",
            "V1: A 0-4 in3",
            .setFade(v1, .out, length: 9000),
            "V1: A 0-4 out4"
        ),
        Row("no fade", "V1: A 0-4 in3", .setFade(v1, .in, length: 0), "V1: A 0-4"),
        Row(
            "a transition moves nothing",
            "V1: A 0-4 | B 4-8",
            .setTransition(v2, Transition(.crossfade)),
            "V1: A 0-4 | B 4-8 crossfade1"
        ),
        Row(
            "a transition is half of the shorter at most",
            "V1: A 0-1 | B 1-8",
            .setTransition(v2, Transition(.radial, length: 3000)),
            "V1: A 0-1 | B 1-8 radial0.5"
        ),
        Row(
            "another transition",
            "V1: A 0-4 | B 4-8 blur1",
            .setTransition(v2, Transition(.dissolve, length: 500)),
            "V1: A 0-4 | B 4-8 dissolve0.5"
        ),
        Row("no transition", "V1: A 0-4 | B 4-8 blur1", .setTransition(v2, nil), "V1: A 0-4 | B 4-8"),
        Row("ducked", "A1: M 0-4", .setDuck(.segment(a1), percent: 30), "A1: M 0-4 d30"),
        Row(
            "a track ducked",
            "A1: M 0-4 | S 4-5",
            .setDuck(.track(TrackLabel(.audio, 1)), percent: 30),
            "A1: M 0-4 d30 | S 4-5 d30"
        ),
        Row("ducked no more", "A1: M 0-4 d30", .setDuck(.segment(a1), percent: nil), "A1: M 0-4"),
    ]

    @Test("fades, transitions, ducks", arguments: looks) func looksAsTold(_ row: Row) throws { try row.check() }

    @Test("tracks", arguments: tracks) func tracksAsTold(_ row: Row) throws { try row.check() }
}
