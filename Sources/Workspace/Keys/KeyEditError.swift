import Timeline

/// Why an edit by key is not sent: what it meant cannot be told in the draft as it is now.
public struct KeyEditError: Error, Hashable, Sendable {
    /// The edit, as it was when the key was pressed.
    public let edit: KeyEdit
    /// Why it is not sent.
    public let reason: Reason

    /// What happened to the thing that the key meant.
    public enum Reason: Hashable, Sendable {
        /// It is not there, or there is more than one that it could be.
        case gone(Target)
        /// It is there, and not as it was.
        case changed(Target)
        /// It cannot be said in one sentence that means nothing else.
        case unclear
    }

    /// What a key meant.
    public enum Target: Hashable, Sendable {
        /// All of the timeline: what an edit means that is about no one segment.
        case timeline
        /// All that stands at the playhead.
        case playhead
        /// A segment, where it stood, what it is called and when it is seen.
        case segment(SegmentAddress, name: String, TimeRange)
        /// An address at which nothing stood.
        case nothing(SegmentAddress)
    }
}
