import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What stands on a lane: its order among others, shapes, gaps, and files that are not there.
@Suite struct LaneTests {
    private func state(_ draft: Draft, width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.state(draft, width: width, height: height)
        state.focus(on: .timeline)
        return state
    }

    /// Everything that a lane can have: titles above an overlay above pictures with a gap, fades and a transition, sounds.
    static var rich: Draft {
        var draft = Sample.cut
        draft.tracks[0].segments[1].transition = Transition(.crossfade, length: 2000)
        draft.tracks[0].segments[0].fadeIn = 1500
        draft.tracks[0].segments[3].start = 17_000
        draft.tracks[0].segments[3].fadeOut = 2000
        draft.tracks[1].segments[0].duration = 9000
        draft.tracks[1].segments[0].fadeOut = 3000
        draft.tracks[1].segments.append(Sample.music("Calm", 11_000, 8000))
        draft.tracks.insert(Track(kind: .video, segments: [file("logo.png", 6000, 5000)]), at: 1)
        draft.tracks.append(Track(kind: .text, segments: [Sample.title("The End", 17_000, 4000)]))
        draft.tracks[4].segments[0].fadeIn = 800
        return draft
    }

    static func file(_ name: String, _ start: Int, _ length: Int) -> Segment {
        let media = Segment.Media(source: .file(id: name), sourceLength: length)
        return Segment(id: name, start: start, duration: length, name: name, content: .media(media))
    }

    /// The text of a lane, without its label.
    private func row(_ label: String, _ state: DeckState) -> String {
        let rows = state.screen.split(separator: "\n").map(String.init)
        return rows.first { $0.hasPrefix(" \(label) ") } ?? ""
    }

    // MARK: Order

    @Test func titlesLieAboveOverlaysAboveThePicturesAndSoundsBelow() {
        let kinds: [TrackKind] = [.video, .audio, .video, .text, .audio, .other(9), .text]
        #expect(LaneOrder.of(kinds) == [6, 3, 5, 2, 0, 1, 4])
        #expect(LaneOrder.of([]).isEmpty)
        let shown = state(Self.rich)
        let order = shown.timeline.lanes.map { shown.timeline.film.lanes[$0.index].label.description }
        #expect(order == ["T2", "T1", "V2", "V1", "A1"])
    }

    @Test func oneGoesDownAsOneSees() {
        var state = state(Self.rich)
        var seen: [String] = []
        state.press([Key(.down)])
        for key in [Key(.up), Key(.up), Key(.up), Key(.up)] + Array(repeating: Key(.down), count: 5) {
            state.press([key])
            seen.append(state.timeline.selection?.track.description ?? "")
        }
        #expect(seen == ["V2", "T1", "T2", "T2", "T1", "V2", "V1", "A1", "A1"])
    }

    // MARK: Shapes

    @Test func aFadeComesUpAndATransitionHalfOfIt() {
        var segment = Sample.clip("sea", 0, 10_000, id: "sea")
        segment.fadeIn = 2000
        let shape = BlockShape(segment, before: Transition(.crossfade, length: 4000), columns: 20, scale: 500)
        #expect(shape.rise == 4 && shape.fall == 4 && shape.isCutOutOf && !shape.isCutInto)
        #expect((0..<5).map { shape.level(at: $0, of: 20) } == [125, 375, 625, 875, 1000])
        #expect((15..<20).map { shape.level(at: $0, of: 20) } == [1000, 925, 775, 625, 475])
        // Where there is no room there are signs.
        let narrow = BlockShape(segment, before: nil, columns: 6, scale: 500)
        #expect(narrow == BlockShape() && SegmentSigns.of(segment, shape: narrow) == "◢")
        #expect(SegmentSigns.of(segment, shape: shape).isEmpty)
    }

    @Test func theyAreSeenOnTheLane() {
        let lane = row("V1", state(Self.rich, width: 80, height: 24))
        #expect(lane.contains("×") && lane.contains("▂"), "\(lane)")
        #expect(lane.contains("sea") && lane.contains("city"), "\(lane)")
    }

    // MARK: Gaps

    @Test func whatIsFreeIsDotted() {
        #expect(LaneGaps.columns(taken: [0..<3, 5..<7], in: 0..<9) == [3, 4, 7, 8])
        #expect(LaneGaps.columns(taken: [-4..<2], in: 1..<3) == [2])
        let shown = state(Self.rich)
        #expect(row("V1", shown).contains("▌·····"), "\(row("V1", shown))")
        #expect(row("A1", shown).contains("········"), "\(row("A1", shown))")
        // Above the pictures what is free is the picture.
        #expect(!row("V2", shown).contains("·") && !row("T1", shown).contains("··"))
    }

    @Test func manyInAFewCellsStayApart() {
        let clips = (0..<60).map { Sample.clip("c\($0)", $0 * 100, 100, id: "c\($0)") }
        var draft = Draft(tracks: [Track(kind: .video, segments: clips)])
        draft.tracks.append(Track(kind: .audio, segments: [Sample.music("Lo-fi", 0, 10_000)]))
        #expect(row("V1", state(draft)).contains("▌▌▌▌▌▌"))
    }

    // MARK: Missing files

    private func asked(width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.offered(Self.rich, width: width, height: height)
        state.focus(on: .timeline)
        _ = state.update(.tick)
        state.timeline.select(SegmentAddress(.video, 2, 1))
        return state
    }

    private func answer(_ strip: Bool, _ state: inout DeckState) {
        var effects = state.update(.tick)[...]
        for source in state.timeline.shown.tracks.flatMap(\.segments).compactMap({ $0.media?.source }) {
            let isFile = source == .file(id: "logo.png")
            effects += state.getCells(isFile && !strip ? nil : Sample.cells(rows: 1), of: source)
        }
    }

    @Test func aFileThatIsGoneIsHatchedAndNamed() {
        var state = asked()
        #expect(!state.screen.contains("missing"))
        answer(false, &state)
        #expect(row("V2", state).contains("✗ logo.png"))
        #expect(state.screen.contains("╱╱╱") && state.screen.contains("✗ its file is missing"))
        #expect(state.screen.contains("╱ missing ╱"))
        // In one row there is no room for both beside the name's own.
        var low = asked(width: 160, height: 24)
        answer(false, &low)
        #expect(row("V2", low).contains("✗ missing logo.png"))
        var there = asked()
        answer(true, &there)
        #expect(!there.screen.contains("missing"))
    }

    /// While a turn runs it may come yet; and what is made of words is made again.
    @Test func whatMayComeIsNotMissing() {
        var state = asked()
        _ = state.want(.say("add a clip"))
        _ = state.update(.workspace(.notice(.began("add a clip"))))
        answer(false, &state)
        #expect(!state.screen.contains("missing"))
        var made = Sample.offered(Sample.cut)
        for effect in made.update(.tick) {
            if case .pictures(.cells(let look, _)) = effect {
                _ = made.update(.pictures(.cells(nil, of: look)))
            }
        }
        #expect(!made.screen.contains("missing"))
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func golden(_ width: Int, _ height: Int) throws {
        var state = state(Self.rich, width: width, height: height)
        state.timeline.select(SegmentAddress(.video, 1, 2))
        state.timeline.movePlayhead(to: 8000)
        try Golden.expect(state, "lanes-\(width)x\(height)")
    }
}
