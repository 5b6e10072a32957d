import Timeline

extension AddSoundRequest {
    static let chinese = RequestWords(title: "音乐", examples: ["加lofi音乐，音量35%"], vocabulary: moods)

    static func chinese(_ add: AddSound, in draft: Draft) -> String {
        var words = "添加"
        if case .music(let mood) = add.source {
            words += Chinese.music(mood, named: add.name)
        } else {
            words += "声音文件\(Chinese.file(add.source, named: add.name))"
        }
        words += "在\(Chinese.time(add.start))处"
        if let length = add.length { words += "时长\(Chinese.time(length))" }
        return words + "音量\(add.volume)%"
    }
}

extension AddSoundRequest {
    /// The moods there are.
    private static let moods: [Vocabulary.Row] = [
        (["低保真", "轻松", "放松", "悠闲", "慵懒"], [.mood(.lofi)]),
        (["氛围", "平静", "安静", "舒缓", "宁静", "空灵"], [.mood(.ambient)]),
        (["欢快", "活泼", "动感", "快乐", "欢乐", "轻快", "有活力"], [.mood(.upbeat)]),
        (["史诗", "电影感", "电影", "大气", "震撼", "宏大", "戏剧"], [.mood(.cinematic)]),
    ]
}
