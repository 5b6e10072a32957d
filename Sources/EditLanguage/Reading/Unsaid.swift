import Timeline

/// What a clause about time, sound or tracks left open.
enum Unsaid: Hashable {
    /// By how much time something moves.
    case amount
    /// Which end fades.
    case fadeSide
    /// What a new track is for.
    case trackKind

    var english: String {
        switch self {
        case .amount: "By how many seconds?"
        case .fadeSide: "Shall it fade in or out?"
        case .trackKind: "What is the track for: video, audio, or titles?"
        }
    }

    var chinese: String {
        switch self {
        case .amount: "移动多少秒？"
        case .fadeSide: "要淡入还是淡出？"
        case .trackKind: "要哪种轨道：视频、音频还是标题？"
        }
    }

    /// Sentences that say it all, about a clip of the draft.
    func examples(clip: String, _ language: Language) -> [String] {
        let isChinese = language == .chinese
        switch self {
        case .amount: return isChinese ? ["把\(clip)向后滑移1秒"] : ["slip \(clip) by 1 s"]
        case .fadeSide:
            return isChinese
                ? ["\(clip)淡入1秒", "\(clip)淡出2秒"] : ["fade in \(clip) over 1 s", "fade out \(clip) over 2 s"]
        case .trackKind:
            return isChinese ? ["添加一条视频轨道", "添加一条音频轨道"] : ["add a video track", "add an audio track"]
        }
    }
}
