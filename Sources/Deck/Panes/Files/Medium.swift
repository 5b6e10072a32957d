import ServiceProtocol
import Timeline

/// Something that films of the project are made of: a file, or what is made from a description.
struct Medium: Hashable, Sendable {
    /// As segments name it; nil where the service does not say.
    let source: MediaSource?
    /// What is known of it where it is a file.
    let file: SessionMedia.File?
    let name: String
    let kind: MediaFormat.Content?
    /// In ms.
    let duration: Int?

    init(_ file: SessionMedia.File) {
        source = file.id.map { .file(id: $0) }
        (self.file, name, kind, duration) = (file, file.name, file.kind, file.duration)
    }

    init(_ segment: Segment, _ media: Segment.Media, on kind: TrackKind) {
        source = media.source
        file = nil
        name = segment.name
        self.kind = kind == .audio ? .audio : .video
        duration = media.source.isEndless ? nil : media.sourceLength
    }

    /// How long a still stands, and a clip whose length nobody knows, in ms.
    static let lengthOfStill = 5000

    /// What puts it on the timeline: at a time in ms, or behind what is there of its kind; nil where its source is not known.
    func edit(at time: Int?, in film: DraftSnapshot) -> Edit? {
        guard let source, source != .unknown else { return nil }
        guard kind != .audio else {
            func end(of kind: TrackKind) -> Int { film.lanes.filter { $0.kind == kind }.map(\.end).max() ?? 0 }
            let behind = end(of: .audio)
            // Where the pictures have sound to their end, it lies beside that: behind them it would be heard in the dark.
            let isFull = end(of: .video) > 0 && behind >= end(of: .video)
            let start = time ?? (isFull ? 0 : behind)
            return .addSound(AddSound(source: source, name: name, start: start, sourceLength: duration))
        }
        return .addClip(
            AddClip(
                source: source,
                name: name,
                length: duration ?? Self.lengthOfStill,
                sourceLength: duration,
                place: time.map(ClipPlace.at) ?? .end
            )
        )
    }

    /// What takes these off the timeline, the last first.
    static func edits(taking media: [Medium], off film: DraftSnapshot) -> [Edit] {
        let sources = Set(media.compactMap(\.source))
        return film.lanes.flatMap { lane in
            lane.segments.indices.compactMap { place -> Edit? in
                guard let source = lane.segments[place].media?.source, sources.contains(source) else { return nil }
                let address = SegmentAddress(lane.label, place + 1)
                return .delete(address, ripple: lane.kind == .video)
            }
        }.reversed()
    }
}

/// All media of a project, and how often each stands in the film.
struct MediaList: Equatable, Sendable {
    private(set) var all: [Medium] = []
    private(set) var uses: [MediaSource: Int] = [:]

    init() {}

    /// The files as they came, then what the film has that was made, in the order in which it stands there.
    init(_ media: SessionMedia?, _ film: DraftSnapshot) {
        all = (media?.files ?? []).map(Medium.init)
        for lane in film.lanes {
            for segment in lane.segments {
                guard let part = segment.media, part.source != .unknown else { continue }
                uses[part.source, default: 0] += 1
                if case .file = part.source { continue }
                if uses[part.source] == 1 { all.append(Medium(segment, part, on: lane.kind)) }
            }
        }
    }

    func count(of medium: Medium) -> Int { medium.source.flatMap { uses[$0] } ?? 0 }
}
