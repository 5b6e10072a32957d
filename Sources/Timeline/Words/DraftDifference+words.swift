extension DraftDifference {
    /// One line for each difference, with its numbers: `city timelapse trimmed 10.0 s → 8.0 s`.
    public func lines(_ language: Language) -> [String] {
        changes.map { language == .chinese ? $0.chinese : $0.english }
    }
}

extension DraftDifference.Change {
    fileprivate var english: String {
        switch self {
        case .added(let segment, let kind, let track): "\(track) added: \(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "\(track) removed: \(segment.summary(on: kind))"
        case .length(let segment, let old):
            "\(segment.spokenName) \(segment.duration < old ? "trimmed" : "extended") "
                + arrow(TimeText.seconds(old), TimeText.seconds(segment.duration))
        case .volume(let segment, let old):
            "\(segment.spokenName) volume \(arrow("\(old)%", "\(segment.volume)%"))"
        case .text(let old, let new): "Title text \(arrow("\"\(old)\"", "\"\(new)\""))"
        case .source(let old, let new): "\(arrow(old.spokenName, new.spokenName)): replaced"
        case .split(let segment, let time): "\(segment.spokenName) split at \(TimeText.seconds(time))"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName): \(TimeText.seconds(length)) cut out at \(TimeText.seconds(time))"
        case .moved(let moves): Self.english(moves)
        case .canvas(let old, let new): "Canvas \(arrow(old.spoken, new.spoken))"
        case .other: "The draft changed in a part that is not shown here"
        }
    }

    private static func english(_ moves: [DraftDifference.Move]) -> String {
        guard moves.count > 1, let first = moves.first else {
            return moves.map { move in
                "\(move.segment.spokenName) moved "
                    + arrow(TimeText.seconds(move.from), TimeText.seconds(move.segment.start))
            }.joined()
        }
        let by = first.segment.start - first.from
        guard moves.allSatisfy({ $0.segment.start - $0.from == by }) else { return "\(moves.count) segments moved" }
        return "\(moves.count) segments moved \(TimeText.seconds(abs(by))) \(by < 0 ? "earlier" : "later")"
    }

    fileprivate var chinese: String {
        switch self {
        case .added(let segment, let kind, let track): "已添加\(track.inChinese):\(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "已删除\(track.inChinese):\(segment.summary(on: kind))"
        case .length(let segment, let old):
            "\(segment.spokenName) 已\(segment.duration < old ? "剪短" : "延长"):"
                + arrow(TimeText.seconds(old), TimeText.seconds(segment.duration))
        case .volume(let segment, let old):
            "\(segment.spokenName) 音量:\(arrow("\(old)%", "\(segment.volume)%"))"
        case .text(let old, let new): "标题文字:\(arrow("“\(old)”", "“\(new)”"))"
        case .source(let old, let new): "已替换:\(arrow(old.spokenName, new.spokenName))"
        case .split(let segment, let time): "\(segment.spokenName) 已在 \(TimeText.seconds(time)) 处分割"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName):在 \(TimeText.seconds(time)) 处剪掉了 \(TimeText.seconds(length))"
        case .moved(let moves): Self.chinese(moves)
        case .canvas(let old, let new): "画布:\(arrow(old.spoken, new.spoken))"
        case .other: "草稿中有一处此处不显示的内容已更改"
        }
    }

    private static func chinese(_ moves: [DraftDifference.Move]) -> String {
        guard moves.count > 1, let first = moves.first else {
            return moves.map { move in
                "\(move.segment.spokenName) 已移动:"
                    + arrow(TimeText.seconds(move.from), TimeText.seconds(move.segment.start))
            }.joined()
        }
        let by = first.segment.start - first.from
        guard moves.allSatisfy({ $0.segment.start - $0.from == by }) else { return "已移动 \(moves.count) 个片段" }
        return "\(moves.count) 个片段已\(by < 0 ? "前移" : "后移") \(TimeText.seconds(abs(by)))"
    }
}

private func arrow(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

extension Canvas {
    fileprivate var spoken: String { "\(width)×\(height)" }
}

extension String {
    /// The names that this program gives tracks; any other name is somebody's own and stays.
    fileprivate var inChinese: String {
        switch self {
        case "Video": "视频"
        case "BGM": "配乐"
        case "Audio": "声音"
        case "Title": "标题"
        default: self
        }
    }
}
