/// The kinds of music the studio can make.
enum MusicMood: String, CaseIterable, Sendable {
    case lofi, ambient, upbeat, cinematic

    /// The mood a free description names, in English or Chinese; `nil` when it names none.
    init?(describing text: String) {
        guard let mood = Self.keywords.bestMatch(in: text) else { return nil }
        self = mood
    }

    /// The name people read.
    var displayName: String {
        switch self {
        case .lofi: "Lo-fi"
        case .ambient: "Ambient"
        case .upbeat: "Upbeat"
        case .cinematic: "Cinematic"
        }
    }

    private static let keywords = KeywordTable<MusicMood>(rows: [
        (
            .lofi,
            [
                "lofi", "lo-fi", "chill", "chillhop", "relaxed", "relaxing", "mellow", "cozy", "study", "jazzy",
                "hip-hop",
                "laid-back", "轻松", "放松", "慵懒", "低保真", "舒缓", "惬意", "爵士",
            ]
        ),
        (
            .ambient,
            [
                "ambient", "calm", "peaceful", "meditation", "meditative", "dreamy", "ethereal", "atmospheric", "soft",
                "quiet", "serene", "soothing", "spa", "氛围", "平静", "安静", "宁静", "冥想", "空灵", "梦幻", "柔和",
            ]
        ),
        (
            .upbeat,
            [
                "upbeat", "energetic", "happy", "fun", "pop", "dance", "electronic", "edm", "cheerful", "lively",
                "fast",
                "party", "bright", "uplifting", "joyful", "funky", "动感", "欢快", "快乐", "活力", "流行", "舞曲", "电子",
                "明快", "热情", "节奏感",
            ]
        ),
        (
            .cinematic,
            [
                "cinematic", "epic", "dramatic", "orchestral", "trailer", "film", "movie", "heroic", "tense",
                "suspense",
                "emotional", "inspiring", "majestic", "史诗", "电影感", "电影", "宏大", "震撼", "戏剧", "管弦", "紧张",
                "励志", "大气", "悬疑",
            ]
        ),
    ])
}
