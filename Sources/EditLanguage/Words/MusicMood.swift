import Timeline

/// A mood that music can be made for.
public enum MusicMood: String, Hashable, Sendable, CaseIterable {
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

    /// The words that ask for it, in both languages; lower case.
    public var words: [String] {
        switch self {
        case .lofi:
            ["lo-fi", "lofi", "lo fi", "chill", "chilled", "chillhop", "relaxed", "relaxing", "laid-back", "mellow"]
                + ["低保真", "轻松", "放松", "悠闲", "慵懒"]
        case .ambient:
            ["ambient", "calm", "calming", "peaceful", "quiet atmospheric", "atmospheric", "soothing", "dreamy"]
                + ["meditative", "氛围", "平静", "安静", "舒缓", "宁静", "空灵"]
        case .upbeat:
            ["upbeat", "energetic", "happy", "cheerful", "fun", "lively", "fast-paced", "joyful", "bouncy"]
                + ["欢快", "活泼", "动感", "快乐", "欢乐", "轻快", "有活力"]
        case .cinematic:
            ["cinematic", "epic", "dramatic", "orchestral", "heroic", "grand", "film-like"]
                + ["史诗", "电影感", "电影", "大气", "震撼", "宏大", "戏剧"]
        }
    }
}
