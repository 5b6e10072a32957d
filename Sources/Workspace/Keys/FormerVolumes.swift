import ExactJSON
import Timeline

/// How loud what is silent now was before it was silenced, so that a key can give that back.
///
/// A service knows no such thing, and a sentence cannot say it; so it is seen from one draft to the next, whoever made
/// the change, and kept with the project.
public struct FormerVolumes: Hashable, Sendable {
    private var percents: [String: Int] = [:]

    /// More are not kept than this; those of things that are gone go first.
    static let limit = 2000

    /// Nothing is known yet.
    public init() {}

    /// What was kept.
    public init(json: JSON) {
        for member in json.object?.members ?? [] {
            guard let percent = member.value.int, percent > 0, Segment.volumes.contains(percent) else { continue }
            percents[member.key] = percent
        }
    }

    /// To be kept.
    public var json: JSON {
        .object(JSONObject(percents.sorted { $0.key < $1.key }.map { ($0.key, JSON($0.value)) }))
    }

    /// How loud the segment at an address was, in per cent; nil where it was never heard.
    public func percent(of address: SegmentAddress, in draft: Draft) -> Int? {
        guard let segment = draft[address] else { return nil }
        let key = Self.key(of: segment, on: address.track)
        return draft.volumes[key] == nil ? nil : percents[key]
    }

    /// Takes in that one draft became another.
    public mutating func see(_ old: Draft, become new: Draft) {
        guard new.hasSilence, old != new else { return }
        let silent = new.volumes.filter { $0.value == 0 }
        let before = old.volumes
        for key in silent.keys {
            if let percent = before[key], percent > 0 { percents[key] = percent }
        }
        if percents.count > Self.limit { percents = percents.filter { silent[$0.key] != nil } }
    }

    /// What a segment is known by for as long as it lives.
    fileprivate static func key(of segment: Segment, on track: TrackLabel) -> String {
        if let id = segment.id { return "id \(id)" }
        let mark = SegmentTraits(segment, on: track)
        return "\(mark.track) \(mark.inPoint) \(mark.words) \(mark.name)"
    }
}

extension Draft {
    /// Whether anything is silent that could be heard.
    fileprivate var hasSilence: Bool {
        tracks.contains { $0.kind != .text && $0.segments.contains { $0.volume == 0 } }
    }

    /// The volume of all that can be told from everything else.
    fileprivate var volumes: [String: Int] {
        var volumes: [String: Int?] = [:]
        for index in tracks.indices where tracks[index].kind != .text {
            let label = label(ofTrackAt: index)
            for segment in tracks[index].segments {
                let key = FormerVolumes.key(of: segment, on: label)
                // Twins are known by the same: neither is kept, lest one gets the volume of the other.
                volumes.updateValue(volumes[key] == nil ? segment.volume : nil, forKey: key)
            }
        }
        return volumes.compactMapValues { $0 }
    }
}

extension SegmentTraits {
    fileprivate var words: String {
        switch source {
        case .generated(let prompt): "generated \(prompt)"
        case .music(let mood): "music \(mood)"
        case .file(let id): "file \(id)"
        case .unknown, nil: ""
        }
    }
}
