import Timeline

/// A mood that music can be made for.
public enum MusicMood: String, Hashable, Sendable, CaseIterable {
    /// The moods that the studio makes music of; a draft's source says these words.
    case lofi, ambient, upbeat, cinematic

    /// What `MediaSource.music` carries.
    public var identifier: String { rawValue }

    /// The source that makes music of this mood.
    public var source: MediaSource { .music(mood: rawValue) }

    /// What people read, for example on the timeline: `Lo-fi`.
    public var displayName: String {
        switch self {
        case .lofi: "Lo-fi"
        case .ambient: "Ambient"
        case .upbeat: "Upbeat"
        case .cinematic: "Cinematic"
        }
    }

    /// The mood of music that was asked for without one.
    public static let standard = MusicMood.lofi
}
