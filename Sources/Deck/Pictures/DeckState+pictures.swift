import Rendering
import Terminal
import Timeline

extension DeckState {
    /// Asks for what is looked at and is not here yet; nothing twice.
    mutating func askForPictures() -> [DeckEffect] {
        guard pictures.isOffered, !layout.isTooSmall else { return [] }
        let draft = timeline.shown
        let seen = timeline.seenSegments
        var effects: [DeckEffect] = []
        if theme.showsPictures {
            let requests = MediaCache<Filmstrip>.requests(
                for: seen.filter { $0.kind == .video }.map(\.segment),
                in: draft
            )
            effects += pictures.strips.ask(for: requests).map { .loadStrip($0, in: draft) }
        }
        let requests = MediaCache<Waveform>.requests(for: seen.filter { $0.kind == .audio }.map(\.segment), in: draft)
        effects += pictures.waveforms.ask(for: requests).map { .loadWaveform($0, in: draft) }
        return effects + askForFrame()
    }

    private mutating func askForFrame() -> [DeckEffect] {
        guard let size = layout.previewPicture else { return pictures.preview.close() ? [.cancel(.frame)] : [] }
        let question = FrameQuestion(
            // The film is over at its end: the last picture is the one before.
            time: max(0, min(timeline.playhead, timeline.shown.duration - 1)),
            width: size.width,
            height: size.height * 2,
            draft: timeline.shown
        )
        return pictures.preview.want(question).map { [.loadFrame($0)] } ?? []
    }

    // MARK: The preview

    /// Shows the preview, or puts it away; says why where it cannot be shown.
    mutating func togglePreview() {
        if let trouble = previewTrouble { return say(.noPreview(trouble)) }
        pictures.previewChoice = layout.preview == nil
    }

    /// Why there can be no preview; nil where there can.
    var previewTrouble: PreviewTrouble? {
        if !pictures.isOffered { return .noPictures(service: service) }
        if !theme.showsPictures { return .fewColours(needed: Theme.coloursForPictures) }
        if timeline.shown.isEmpty { return .emptyTimeline }
        if !Layout.hasPlaceForPreview(size) {
            return .smallWindow(size, needed: Layout.smallestWithPreview)
        }
        if isZoomed, focus != .timeline { return .hidden }
        return nil
    }

    /// Whether the preview is to be seen where it has a place.
    var wantsPreview: Bool {
        guard pictures.isOffered, theme.showsPictures, !timeline.shown.isEmpty else { return false }
        return pictures.previewChoice ?? Layout.isRoomy(size)
    }
}

extension MediaCache {
    /// The sources of the segments that are looked at, in their order.
    static func requests(for segments: [Segment], in draft: Draft) -> [Request] {
        var named: Set<MediaSource> = []
        return segments.compactMap(\.media).filter { $0.source != .unknown && named.insert($0.source).inserted }
            .map { Request(source: $0.source, reach: $0.source.isEndless ? draft.reach(of: $0.source) : 0) }
    }
}

extension Draft {
    /// How far into a source the film looks, in ms.
    fileprivate func reach(of source: MediaSource) -> Int {
        tracks.lazy.flatMap(\.segments).filter { $0.media?.source == source }
            .compactMap { $0.media?.sourceRange(of: $0.duration).end }.max() ?? 0
    }
}

extension TimelineState {
    /// The segments of which anything is on the screen, lane by lane.
    fileprivate var seenSegments: [(kind: TrackKind, segment: Segment)] {
        let end = offset + columns * scale
        return shown.tracks.dropFirst(firstLane).prefix(laneCapacity).flatMap { track in
            track.segments.filter { $0.end > offset && $0.start < end }.map { (track.kind, $0) }
        }
    }
}
