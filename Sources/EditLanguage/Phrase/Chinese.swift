import Timeline

/// How the Chinese sentences of edits say what many of them have.
enum Chinese {
    static func quote(_ text: String) -> String { EditPhrase.quoted(text, language: .chinese) }
    static func time(_ ms: Int) -> String { "\(TimeText.short(ms).dropLast())秒" }

    static func name(_ scope: VolumeScope) -> String {
        switch scope {
        case .segment(let address): " \(address) "
        case .track(let label): "轨道 \(label) "
        }
    }

    static func file(_ source: MediaSource, named name: String) -> String {
        guard case .file(let id) = source else { return quote(name) }
        return "\(quote(name))编号\(quote(id))"
    }

    static func music(_ mood: String, named name: String) -> String {
        guard let known = MusicMood(rawValue: mood) else {
            return "情绪为\(quote(mood))的音乐" + (name == mood ? "" : "名为\(quote(name))")
        }
        return "\(known.displayName)音乐" + (name == known.displayName ? "" : "名为\(quote(name))")
    }
}

extension PicturePlace {
    var chinese: String {
        switch self {
        case .topLeft: "左上角"
        case .top: "顶部"
        case .topRight: "右上角"
        case .left: "左边"
        case .center: "中间"
        case .right: "右边"
        case .bottomLeft: "左下角"
        case .bottom: "底部"
        case .bottomRight: "右下角"
        }
    }
}

extension Title.Style {
    var chinese: String {
        switch self {
        case .title: "标题"
        case .subtitle: "字幕"
        case .lowerThird: "人名条"
        }
    }
}
