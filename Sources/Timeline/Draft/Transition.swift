import ExactJSON

/// How a clip comes in from the one that abuts before it on its track.
///
/// A transition sits on the cut and moves nothing: half of it lies before the cut and half behind. Its frames come from
/// the handles of both clips, the material that lies beyond their ends; where a source has none, its edge frame is held.
///
/// In the `m` of the later segment it is the object `transition`, of Reeldeck's own, with `kind` and `length_ms`.
public struct Transition: Hashable, Codable, Sendable {
    /// What it looks like.
    public var kind: Kind
    /// How long it takes, in ms, within `lengths`.
    public var length: Int

    /// The looks of a transition; the draft writes these words.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// One fades into the other, at once, by way of black or white, or pixel by pixel.
        case crossfade, fadeBlack, fadeWhite, dissolve
        /// An edge runs over the picture in that direction, the new one behind it.
        case wipeLeft, wipeRight, wipeUp, wipeDown
        /// The new picture pushes the old one out in that direction.
        case slideLeft, slideRight, slideUp, slideDown
        /// By a circle that grows or shrinks, a hand that runs round, coarse pixels, blurring, or going nearer.
        case circleOpen, circleClose, radial, pixelize, blur, zoomIn
    }

    /// The lengths there are, in ms.
    public static let lengths = 100...5000
    /// The length it has unless somebody says otherwise, in ms.
    public static let standardLength = 1000

    /// A transition; by default it takes a second.
    public init(_ kind: Kind, length: Int = Transition.standardLength) {
        self.kind = kind
        self.length = length
    }
}

extension Transition {
    init?(json: JSON?) {
        guard let kind = json?["kind"]?.string.flatMap(Kind.init(rawValue:)) else { return nil }
        self.init(kind, length: (json?["length_ms"]?.int ?? Self.standardLength).clamped(to: Self.lengths))
    }

    /// Writes a transition, or none, and leaves keys that are not ours.
    static func write(_ transition: Transition?, into object: inout JSONObject) {
        object.update("kind", to: transition?.kind.rawValue)
        object.update("length_ms", to: transition?.length ?? standardLength, default: standardLength)
    }
}
