import Timeline

extension AddSoundRequest {
    static let chinese = RequestWords(title: "音乐", examples: ["加lofi音乐，音量35%"])

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
