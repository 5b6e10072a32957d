import Timeline

/// All that is said in Chinese, and how its sentences of edits say what many of them have.
///
/// Each room that speaks to people has it conform to the wording of its own.
public struct Chinese: Wording, Sendable {
    /// Chinese.
    public init() {}

    static func quote(_ text: String) -> String {
        EditPhrase.quoted(text, in: [("“", "”"), ("「", "」"), ("\"", "\"")])
    }

    static func time(_ ms: Int) -> String { "\(TimeText.bare(ms))秒" }

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

    /// Where something is put, as a sentence has it: 放到左上角, while a value is 左上.
    static func place(_ place: PicturePlace) -> String {
        switch place {
        case .topLeft, .topRight, .bottomLeft, .bottomRight: "\(Chinese().name(of: place))角"
        case .left: "左边"
        case .right: "右边"
        case .center: "中间"
        case .top, .bottom: Chinese().name(of: place)
        }
    }
}
