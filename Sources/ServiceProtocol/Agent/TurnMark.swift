import ExactJSON

/// What a turn says of itself beside its words: a state key of our own, which a service need not know.
///
/// People read that something was not understood; a script needs to know. The studio sends it with the last words of a turn,
/// as `{"reeldeck":{"understood":false,"kind":"question"}}` in `stateDelta`. It is of the turn and no part of the state.
public struct TurnMark: Hashable, Sendable {
    /// How the turn ended without an edit.
    public var kind: Kind

    /// Why nothing was done.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It was not clear what was meant, or whether it was meant: something is asked back.
        case question
        /// It was clear, and cannot be done.
        case refused
        /// It was clear, and is so already.
        case nothing
        /// Something was asked, and answered.
        case answer
    }

    /// A mark.
    public init(_ kind: Kind) { self.kind = kind }

    /// Whether what was wanted is so now, as far as it was an edit.
    public var isUnderstood: Bool { kind == .nothing || kind == .answer }

    /// The state key.
    public static let key = "reeldeck"

    /// Reads the value of the key; nil where it is none of ours, or of a kind that is not known here.
    public init?(json: JSON?) {
        guard let word = json?["kind"]?.string, let kind = Kind(rawValue: word) else { return nil }
        self.kind = kind
    }

    /// The value of the key.
    public var json: JSON { ["understood": .bool(isUnderstood), "kind": .string(kind.rawValue)] }
}
