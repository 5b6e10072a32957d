/// Takes away all tracks with all that stands on them, and all markers; shape and loudness are as a new film has them.
/// ```
/// before  V1 |AA|BB|  A1 |MMMM|      clear   no track at all
/// ```
/// A locked track refuses it: nothing is half cleared.
public struct ClearTimeline: EditOperation {
    public static let kind = Edit.Kind.clearTimeline

    /// All of it; there is nothing to choose.
    public init() {}

    public var subject: EditSubject { .film }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        if let locked = draft.tracks.firstIndex(where: \.isLocked) {
            throw .trackLocked(draft.label(ofTrackAt: locked))
        }
        draft.tracks = []
        draft.canvas = .standard
        draft.loudness = nil
        draft.staying = []
        draft.markers = []
    }
}

extension Edit {
    /// See `ClearTimeline`.
    public static var clearTimeline: Edit { .clearTimeline(ClearTimeline()) }
}
