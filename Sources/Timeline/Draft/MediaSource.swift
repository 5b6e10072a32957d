import ExactJSON

/// Where a segment's pictures or sound come from.
///
/// The draft names what is wanted, not a path: the studio finds or makes the file, so a draft can move between
/// machines and nothing in it can point outside the media folder.
///
/// In a draft it is an object with `kind` and `prompt`, `mood` or `file`, of Reeldeck's own.
public enum MediaSource: Hashable, Codable, Sendable {
    /// A clip made from a description.
    case generated(prompt: String)
    /// Music made for a mood, by the mood's identifier (`lofi`, `ambient`, …); it can be made any length.
    case music(mood: String)
    /// An uploaded file, by the identifier it was stored under.
    case file(id: String)
    /// Something this program does not know; it is kept as it came.
    case unknown

    /// Whether it is made from a description.
    public var isGenerated: Bool { if case .generated = self { true } else { false } }

    /// Whether the source can be made longer than it is.
    public var isEndless: Bool { if case .music = self { true } else { false } }

    init(json: JSON?) {
        switch json?["kind"]?.string {
        case "generated": self = .generated(prompt: json?["prompt"]?.string ?? "")
        case "music": self = .music(mood: json?["mood"]?.string ?? "")
        case "file": self = .file(id: json?["file"]?.string ?? "")
        default: self = .unknown
        }
    }

    func json(over old: JSON?) -> JSON? {
        guard MediaSource(json: old) != self else { return old }
        switch self {
        case .generated(let prompt): return ["kind": "generated", "prompt": .string(prompt)]
        case .music(let mood): return ["kind": "music", "mood": .string(mood)]
        case .file(let id): return ["kind": "file", "file": .string(id)]
        case .unknown: return old
        }
    }
}
