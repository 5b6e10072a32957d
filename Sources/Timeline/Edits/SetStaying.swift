/// Has what lies over the pictures stay where it is when they change, or go with them again: things of a kind, or all.
/// ```
/// T1  |....|tt|         titles stay, delete A    T1  |....|tt|
/// V1  |AAAA|BBBB|                                V1  |BBBB|
/// ```
/// Music still ends with the film.
public struct SetStaying: EditOperation {
    public static let kind = Edit.Kind.setStaying

    /// Which things; nil for all.
    public var things: OverlayKind?
    /// Whether they stay.
    public var isStaying: Bool

    /// Things that stay, or go with the pictures.
    public init(_ things: OverlayKind?, _ isStaying: Bool) {
        self.things = things
        self.isStaying = isStaying
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        for thing in things.map({ [$0] }) ?? OverlayKind.allCases {
            if isStaying { draft.staying.insert(thing) } else { draft.staying.remove(thing) }
        }
    }
}

/// What may lie over the pictures of a film; the draft writes these words.
public enum OverlayKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Titles and subtitles, pictures on the tracks above the lowest, or music and other sounds.
    case titles, overlays, sounds

    /// What such things stand on.
    var track: TrackKind {
        switch self {
        case .titles: .text
        case .overlays: .video
        case .sounds: .audio
        }
    }
}

extension Edit {
    /// See `SetStaying`.
    public static func setStaying(_ things: OverlayKind?, _ isStaying: Bool) -> Edit {
        .setStaying(SetStaying(things, isStaying))
    }
}
