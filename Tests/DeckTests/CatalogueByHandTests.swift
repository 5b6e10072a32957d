import EditLanguage
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Every edit of the catalogue is done by keys, or by a command of the palette and what is typed then.
@Suite struct CatalogueByHandTests {
    /// What is pressed, or a command of the palette and what is typed into what it asks for, an empty line where it asks nothing.
    private enum Way {
        case keys(String)
        case palette(String, String = "")
    }

    private static let clip = SegmentAddress(.video, 1, 2)
    private static let music = SegmentAddress(.audio, 1, 1)
    private static let title = SegmentAddress(.text, 1, 1)

    private static let ways: [Edit.Kind: (SegmentAddress?, Way)] = [
        .addClip: (clip, .palette("timeline.addClip", "sea.mp4\n\n")),
        .addSound: (clip, .palette("timeline.addSound", "voice\n\n")),
        .addTitle: (clip, .keys("tWords\n")),
        .addSubtitles: (clip, .palette("timeline.subtitles", "talk\n")),
        .duplicate: (clip, .palette("timeline.duplicate")),
        .copy: (clip, .keys("yp")),
        .delete: (clip, .keys("d")),
        .move: (title, .palette("timeline.move", "0:04\n")),
        .replaceClip: (clip, .palette("timeline.replaceClip", "sea.mp4\n\n")),
        .overwrite: (clip, .palette("timeline.overwrite", "sea.mp4\n\n")),
        .overlay: (clip, .palette("timeline.overlay", "sea.mp4\n\n")),
        .closeGap: (nil, .palette("timeline.gap")),
        .replaceSound: (music, .palette("timeline.replaceSound", "voice\n\n")),
        .trim: (clip, .keys("[")),
        .setLength: (clip, .palette("timeline.length", "3s\n")),
        .moveEdge: (title, .keys("\n].\n")),
        .cut: (nil, .keys("illlod")),
        .split: (clip, .keys("s")),
        .slip: (clip, .keys(";.\n")),
        .roll: (clip, .keys("\\.\n")),
        .slide: (clip, .keys("|.\n")),
        .setSpeed: (clip, .palette("timeline.speed", "2x\n")),
        .setReversed: (clip, .keys("R")),
        .freeze: (clip, .palette("timeline.freeze", "2\n")),
        .setVolume: (clip, .keys("m")),
        .setDuck: (music, .palette("timeline.duck", "30%\n")),
        .detachSound: (clip, .palette("timeline.detachSound")),
        .setLoudness: (clip, .palette("timeline.loudness", "-16\n")),
        .setFade: (clip, .palette("timeline.fades", "1 0.5\n")),
        .setTransition: (clip, .palette("timeline.transition", "dissolve 2\n")),
        .setLook: (clip, .palette("timeline.opacity", "50%\n")),
        .setTitleText: (title, .keys("e!\n")),
        .setTitle: (title, .palette("timeline.titleColor", "yellow\n")),
        .setCanvas: (clip, .palette("timeline.shape", "9:16\n")),
        .setStaying: (clip, .palette("timeline.staying")),
        .addMarker: (clip, .keys("a")),
        .removeMarker: (nil, .keys("g0:06\na")),
        .moveMarker: (clip, .palette("timeline.markerMove", "0:09\n")),
        .renameMarker: (clip, .palette("timeline.markerName", "Chorus\n")),
        .clearTimeline: (clip, .palette("timeline.clear")),
        .addTrack: (clip, .palette("timeline.trackAdd", "sound\n")),
        .removeTrack: (clip, .palette("timeline.trackRemove")),
        .renameTrack: (music, .palette("timeline.trackName", "Score\n")),
        .setTrackMuted: (music, .palette("timeline.trackMute")),
        .setTrackHidden: (clip, .palette("timeline.trackHide")),
        .setTrackSolo: (music, .palette("timeline.trackSolo")),
        .setTrackLocked: (music, .palette("timeline.trackLock")),
        .moveTrack: (music, .palette("timeline.trackPlace", "1\n")),
    ]

    /// Sea, city, wood and rain with music and a title, and a gap before the last; the playhead in the second, in the gap or on the marker.
    private func state(_ selection: SegmentAddress?, for kind: Edit.Kind) -> DeckState {
        var draft = Sample.cut
        if kind == .closeGap { draft.tracks[0].segments[3].start += 2000 }
        var state = Sample.state(draft)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        let playheads: [Edit.Kind: Int] = [.closeGap: 16_000, .renameMarker: 6000]
        state.timeline.movePlayhead(to: playheads[kind] ?? 7000)
        return state
    }

    private let files = [
        SessionMedia.File(id: "f-sea", name: "sea.mp4", kind: .video, duration: 3000),
        SessionMedia.File(id: "f-voice", name: "voice.mp3", kind: .audio, duration: 12_000),
    ]

    private func go(_ way: Way, _ state: inout DeckState) -> [DeckEffect] {
        switch way {
        case .keys(let keys): return state.type(keys)
        case .palette(let id, let typed):
            // By its words, as one finds it.
            let title = state.keymap.rows.first { $0.facts.id == id }?.facts.title[.english] ?? ""
            state.press([.control("p")])
            state.type(title)
            guard case .palette(let palette) = state.overlay,
                let place = state.entries(for: palette).firstIndex(where: { $0.row.facts.id == id })
            else { return [] }
            var effects = state.press(Array(repeating: Key(.down), count: place) + [Key(.enter)])
            effects += state.update(.workspace(.media(SessionMedia(files))))
            let entry = FolderListing.Entry(name: "talk.srt", isFolder: false)
            if id == "timeline.subtitles" {
                effects += state.update(.folder(FolderListing(path: "/home/ada", entries: [entry])))
            }
            guard !typed.isEmpty else { return effects }
            state.press([.control("u")])
            return effects + state.type(typed)
        }
    }

    @Test(arguments: Edit.Kind.allCases) func eachIsDone(_ kind: Edit.Kind) throws {
        let (selection, way) = try #require(Self.ways[kind], "no way to \(kind)")
        var state = state(selection, for: kind)
        let effects = go(way, &state)
        let kinds = effects.actions.flatMap { action -> [Edit.Kind] in
            switch action {
            case .edit(let edit): edit.edits.map(\.kind)
            // What stands in a file of this machine is read by who sends it.
            case .say(let text): SubtitlePath(in: text) == nil ? [] : [.addSubtitles]
            default: []
            }
        }
        #expect(kinds.contains(kind), "\(kinds) \(state.toast?.text ?? "") \(effects)")
        #expect(kind == .addSubtitles || state.timeline.shown != state.timeline.draft)
    }
}
