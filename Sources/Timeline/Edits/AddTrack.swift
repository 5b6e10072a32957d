/// Adds an empty track: video above the other video tracks, audio above the other audio tracks and below text, text on
/// top. Without a name it gets the one its kind has.
/// ```
/// 1 V1  2 A1  3 T1      video   1 V1  2 V2  3 A1  4 T1
/// ```
/// Refused are a kind unknown here, and a name that is none.
public struct AddTrack: EditOperation {
    public static let kind = Edit.Kind.addTrack

    /// What it carries.
    public var carries: TrackKind
    /// What to call it; nil for what its kind is called.
    public var name: String?

    /// A track.
    public init(_ carries: TrackKind, name: String?) {
        self.carries = carries
        self.name = name
    }

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let usual: String
        switch carries {
        case .video: usual = "Video"
        case .audio: usual = "Audio"
        case .text: usual = "Title"
        case .other: throw .notForTrack(TrackLabel(carries, 1))
        }
        let name = if let name { try Draft.checked(name: name) } else { draft.numbered(usual, carries) }
        _ = draft.openTrack(carries, name: name)
    }
}

extension Edit {
    /// See `AddTrack`.
    public static func addTrack(_ carries: TrackKind, name: String?) -> Edit {
        .addTrack(AddTrack(carries, name: name))
    }
}
