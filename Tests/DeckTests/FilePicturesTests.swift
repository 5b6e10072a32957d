import Pictures
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A small picture in each row of the files, where there is room.
@Suite struct FilePicturesTests {
    private static func clip(_ name: String, _ seconds: Int) -> SessionMedia.File {
        SessionMedia.File(id: "f-\(name)", name: "\(name).mp4", kind: .video, duration: seconds * 1000)
    }

    private static let media = SessionMedia([
        clip("one", 1), clip("two", 2), SessionMedia.File(id: "f-song", name: "song.mp3", kind: .audio, duration: 4000),
        clip("three", 3), SessionMedia.File(id: "f-lost", name: "lost.mov", kind: .video, isMissing: true),
    ])

    /// A film of one of the files.
    private static var film: Draft {
        let media = Segment.Media(source: .file(id: "f-two"), sourceLength: 2000)
        let segment = Segment(id: "two", start: 0, duration: 2000, name: "two.mp4", content: .media(media))
        return Draft(tracks: [Track(kind: .video, segments: [segment])])
    }

    /// A screen that shows the files, and the pictures that it asked for when they came.
    private func state(
        _ size: (Int, Int) = (120, 40),
        _ language: Language = .english,
        _ media: SessionMedia = media,
        _ film: Draft = film
    ) -> (DeckState, asks: [MediaSource]) {
        var state = Sample.pictured(film, width: size.0, height: size.1)
        state.desk.language = language
        state.focus(on: .timeline)
        state.answer(state.press([.alt("6")]))
        let asks = asked(state.update(.workspace(.media(media))))
        return (state, asks)
    }

    private func pane(_ state: DeckState) -> FilesPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? FilesPane }.first
    }

    private func asked(_ effects: [DeckEffect]) -> [MediaSource] {
        effects.compactMap { if case .pictures(.strip(let source, _)) = $0 { source } else { nil } }
    }

    /// Answers what is asked for until nothing more is; all that was asked for, in order.
    private func answerAll(_ first: [MediaSource], _ state: inout DeckState) -> [MediaSource] {
        var (open, seen) = (first[...], first)
        while let source = open.popFirst() {
            let more = asked(state.update(.pictures(.strip(Sample.strip(), of: source))))
            open += more
            seen += more
        }
        return seen
    }

    @Test func picturesOfWhatIsInSightAreAskedForAFewAtATimeAndOnce() {
        var (state, first) = state()
        #expect(pane(state)?.rowHeight == 2 && pane(state)?.hasThumbnails == true)
        #expect(first.count == MediaCache<MediaSource, Filmstrip>.atOnce && first.first == .file(id: "f-one"))
        // What is answered makes room for the next; a sound has none, nor what is missing.
        let all = answerAll(first, &state)
        #expect(all == ["f-one", "f-two", "f-three"].map { .file(id: $0) })
        #expect(asked(state.press([Key(.down), Key(.down), Key(.home)])) == [])
    }

    @Test func aLongListHasOneRowEachAndNoMoreIsAskedForThanIsSeen() {
        let many = SessionMedia((0..<60).map { Self.clip("c\($0)", 1) })
        var (state, first) = state((120, 40), .english, many, Draft())
        // Narrow rows have none: only the selected one is looked at.
        #expect(pane(state)?.rowHeight == 1 && pane(state)?.hasThumbnails == false)
        #expect(answerAll(first, &state) == [.file(id: "f-c0")])
        let all = answerAll(asked(state.press([Key(.function(2))])), &state)
        #expect(pane(state)?.hasThumbnails == true)
        let seen = pane(state).map { pane in (1..<pane.rows).map { MediaSource.file(id: "f-c\($0)") } }
        #expect(all == seen)
        // Further down are others.
        #expect(answerAll(asked(state.press([Key(.end)])), &state).contains(.file(id: "f-c59")))
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var (state, first) = state(size, language)
        first = answerAll(first, &state)
        state.press([Key(.down), Key(.down), Key(.down), .character(" "), Key(.home), .character(" ")])
        try Golden.expect(state, "\(language == .english ? "marked" : "zh-marked")-\(size.0)x\(size.1)")
    }
}
