import ExactJSON

/// A film being cut: tracks of segments over one timeline, all times in whole milliseconds.
///
/// Reading is tolerant and writing exact: the service documents the keys `t`, `tt`, `sg`, `d` and `m` only, and the
/// draft goes back to it on export, so what this program does not know or did not change leaves as it came.
///
/// The five stand in the mission's API text, "Draft field mapping". What else is written lies in `m`, and is Reeldeck's own: `canvas`,
/// `loudness_lufs`, `staying` and `markers` here.
public struct Draft: Hashable, Sendable {
    /// The tracks, lowest first.
    public var tracks: [Track]
    /// The picture it is made for.
    public var canvas: Canvas
    /// How loud the whole film is made, in LUFS, within `loudnesses`; nil for as it comes. −14 is what most sites ask.
    public var loudness: Int?
    /// What lies over the pictures and yet stays where it is when an edit changes them; all else goes with them.
    public var staying: Set<OverlayKind> = []
    /// Moments that somebody marked, by their times; no two at one.
    public var markers: [Marker] = []
    /// The object it was read from, with every key not modelled here.
    var raw: JSONObject

    /// The loudnesses there are, in LUFS.
    public static let loudnesses = -70 ... -5

    /// The most segments, the most tracks and the most markers that a draft may have.
    public static let mostSegments = 100_000

    /// How many segments there are, or tracks, or markers, whichever are more.
    public var size: Int { max(tracks.count, tracks.reduce(0) { $0 + $1.segments.count }, markers.count) }

    /// A draft of tracks; empty by default.
    public init(tracks: [Track] = [], canvas: Canvas = .standard) {
        self.tracks = tracks
        self.canvas = canvas
        raw = [:]
    }

    /// How long the film is: where its last segment ends, in ms.
    public var duration: Int { tracks.map(\.end).max() ?? 0 }

    /// Where the pictures end, in ms; 0 without any.
    public var pictureEnd: Int { tracks.filter { $0.kind == .video }.map(\.end).max() ?? 0 }

    /// Whether there is no segment at all.
    public var isEmpty: Bool { tracks.allSatisfy(\.segments.isEmpty) }

    /// Whether it holds what another does. One without tracks holds nothing, however a service writes that down.
    public func holdsTheSame(as other: Draft) -> Bool {
        self == other
            || tracks.isEmpty && other.tracks.isEmpty && canvas == other.canvas && loudness == other.loudness
                && staying == other.staying && markers.map(\.saying) == other.markers.map(\.saying)
    }

    /// Reads a draft; anything but an object is an empty one.
    public init(json: JSON?) {
        let raw = json?.object ?? [:]
        var tracks: [Track] = []
        for case .object(let object) in raw["t"]?.array ?? [] { tracks.append(Track(raw: object)) }
        self.init(tracks: tracks, canvas: Canvas(json: raw["m"]?["canvas"]) ?? .standard)
        loudness = raw["m"]?["loudness_lufs"]?.int.flatMap { Self.loudnesses.contains($0) ? $0 : nil }
        staying = Set((raw["m"]?["staying"]?.array ?? []).compactMap { $0.string.flatMap(OverlayKind.init) })
        markers = Marker.read(raw["m"]?["markers"]).markers
        self.raw = raw
    }

    /// The draft as JSON: what it came as, changed only where the model says something else.
    public var json: JSON {
        let asRead = Draft(json: .object(raw))
        guard asRead != self else { return .object(raw) }
        var raw = raw
        if asRead.tracks != tracks || raw["t"] == nil {
            let strangers = (raw["t"]?.array ?? []).filter { $0.object == nil }
            raw["t"] = .array(tracks.map(\.json) + strangers)
        }
        raw.update("d", to: duration)
        raw.updateObject("m") { meta in
            if asRead.canvas != canvas { meta["canvas"] = canvas.json }
            if asRead.loudness != loudness { meta.update("loudness_lufs", to: loudness) }
            if asRead.staying != staying {
                let strangers = (meta["staying"]?.array ?? []).filter { $0.string.flatMap(OverlayKind.init) == nil }
                let words = OverlayKind.allCases.filter(staying.contains).map { JSON.string($0.rawValue) } + strangers
                meta["staying"] = words.isEmpty ? nil : .array(words)
            }
            if asRead.markers != markers {
                meta["markers"] = Marker.json(markers, and: Marker.read(meta["markers"]).strangers)
            }
        }
        return .object(raw)
    }
}
