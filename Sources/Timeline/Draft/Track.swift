import ExactJSON

/// One lane of the timeline. Later tracks paint over earlier ones; a track's segments never overlap.
///
/// In a draft: `tt` and `sg` by the mission's API text, "Draft field mapping"; in `m`, of Reeldeck's own, `name`, `muted`,
/// `hidden`, `solo` and `locked`.
public struct Track: Hashable, Sendable {
    /// What it carries.
    public var kind: TrackKind
    /// What people call it; nil where the draft gives no name.
    public var name: String?
    /// Its segments, by start.
    public var segments: [Segment]
    /// Whether nothing of it is heard; its pictures are still seen. A title track that is muted is not seen.
    public var isMuted = false
    /// Whether nothing of it is seen; what it sounds is still heard.
    public var isHidden = false
    /// Whether it is heard alone: while any track is solo, only those that are so are heard.
    public var isSolo = false
    /// Whether it is kept from every edit; nothing on it changes or moves until it is unlocked.
    public var isLocked = false
    /// The object it was read from, with every key not modelled here.
    var raw: JSONObject

    /// A new track.
    public init(kind: TrackKind, name: String? = nil, segments: [Segment] = []) {
        self.kind = kind
        self.name = name
        self.segments = segments
        raw = [:]
    }

    /// Where its last segment ends, in ms.
    public var end: Int { segments.map(\.end).max() ?? 0 }

    /// The name to show: its own, else one for what it carries.
    public var displayName: String {
        if let name, !name.isEmpty { return name }
        return switch kind {
        case .video: "Video"
        case .audio: "BGM"
        case .text: "Title"
        case .other(let code): "Track of type \(code)"
        }
    }

    /// Whether nothing stands in a stretch of time.
    public func isFree(_ range: TimeRange) -> Bool { !segments.contains { $0.range.overlaps(range) } }

    /// Puts the segments in the order of their starts.
    mutating func sort() { segments.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
}

extension Track {
    init(raw: JSONObject) {
        let kind = TrackKind(code: raw["tt"]?.int ?? -1)
        var previousEnd = 0
        let listed = raw["sg"]?.array ?? []
        var segments: [Segment] = []
        // Thousands of segments in an array that grew by doubling would hold room for thousands more.
        segments.reserveCapacity(listed.count)
        for case .object(let object) in listed {
            let segment = Segment(raw: object, kind: kind, previousEnd: previousEnd)
            previousEnd = segment.end
            segments.append(segment)
        }
        self.init(kind: kind, name: raw["m"]?["name"]?.string, segments: segments)
        isMuted = raw["m"]?["muted"]?.bool ?? false
        isHidden = raw["m"]?["hidden"]?.bool ?? false
        isSolo = raw["m"]?["solo"]?.bool ?? false
        isLocked = raw["m"]?["locked"]?.bool ?? false
        self.raw = raw
    }

    var json: JSON {
        let asRead = Track(raw: raw)
        guard asRead != self else { return .object(raw) }
        var raw = raw
        raw.update("tt", to: kind.code)
        if asRead.segments != segments || raw["sg"] == nil {
            var previousEnd = 0
            let written = segments.map { segment in
                defer { previousEnd = segment.end }
                return segment.json(kind: kind, previousEnd: previousEnd)
            }
            // What is not an object is no segment we could edit, but it is not ours to drop either.
            let strangers = (raw["sg"]?.array ?? []).filter { $0.object == nil }
            raw["sg"] = .array(written + strangers)
        }
        raw.updateObject("m") { meta in
            if asRead.name != name { meta.update("name", to: name) }
            meta.update("muted", to: isMuted)
            meta.update("hidden", to: isHidden)
            meta.update("solo", to: isSolo)
            meta.update("locked", to: isLocked)
        }
        return .object(raw)
    }

    /// Whether every key of the track is one that this program writes.
    var isOurs: Bool {
        let meta = raw["m"]?.object ?? [:]
        return raw.members.allSatisfy { ["tt", "sg", "m"].contains($0.key) }
            && meta.members.allSatisfy { ["name", "muted", "hidden", "solo", "locked"].contains($0.key) }
    }
}
