// Chinese; built like the English.
extension DraftDifference.Change {
    var chinese: String {
        switch self {
        case .added(let segment, let kind, let track): "已添加\(track.inChinese):\(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "已删除\(track.inChinese):\(segment.summary(on: kind))"
        case .duplicated(let copy):
            "已复制 \(copy.spokenName) 到 \(TimeText.seconds(copy.start))(\(TimeText.seconds(copy.duration)))"
        case .subtitlesAdded(let count, let range, let track):
            "\(track.inChinese):已添加 \(count) 条字幕(\(TimeText.range(range)))"
        case .source(let old, let new): "已替换:\(arrow(old.spokenName, new.spokenName))"
        case .renamed(let segment, let old): "已重命名:\(arrow(old.isEmpty ? "未命名" : old, segment.spokenName))"
        case .moved(let moves): moves.chinese
        case .changedTrack(let segment, let old, let new):
            "\(segment.spokenName) 已从轨道“\(old.inChinese)”移到“\(new.inChinese)”(\(TimeText.range(segment.range)))"
        case .length(let segment, let old):
            "\(segment.spokenName) 已\(segment.duration < old ? "剪短" : "延长"):\(arrow(old, segment.duration))"
        case .split(let segment, let time): "\(segment.spokenName) 已在 \(TimeText.seconds(time)) 处分割"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName):在 \(TimeText.seconds(time)) 处剪掉了 \(TimeText.seconds(length))"
        case .rippled(let change, let distance): "\(change.chinese);后面的片段\(distance.wayInChinese)"
        case .slipped, .speed, .reversed, .frozen, .volume, .duck, .detached, .loudness, .fade, .transition:
            playbackInChinese
        case .look, .text, .title, .canvas: lookInChinese
        case .trackAdded, .trackRemoved, .trackRenamed, .trackMuted, .trackLocked, .trackMoved: trackInChinese
        case .other: "草稿中有一处此处不显示的内容已更改"
        }
    }

    private var playbackInChinese: String {
        switch self {
        case .slipped(let segment, let distance): "\(segment.spokenName) 的素材内容\(distance.wayInChinese)"
        case .speed(let segment, let old, let length):
            "\(segment.spokenName) 速度:\(arrow("\(old)%", "\(segment.media?.speed ?? 100)%")),"
                + arrow(length, segment.duration)
        case .reversed(let segment):
            "\(segment.spokenName) 已改为\(segment.media?.isReversed == true ? "倒放" : "正放")"
        case .frozen(let still):
            "\(still.spokenName) 已在 \(TimeText.seconds(still.start)) 处定格 \(TimeText.seconds(still.duration))"
        case .volume(let segment, let old): "\(segment.spokenName) 音量:\(arrow("\(old)%", "\(segment.volume)%"))"
        case .duck(let segment, let old):
            "\(segment.spokenName) 自动压低:" + arrow(old.map { "\($0)%" } ?? "关", segment.duck.map { "\($0)%" } ?? "关")
        case .detached(let clip, let track):
            "\(clip.spokenName):声音已分离到“\(track.inChinese)”(\(TimeText.range(clip.range)),\(clip.volume)%)"
        case .loudness(nil, let new?): "响度 → \(TimeText.number(new)) LUFS"
        case .loudness(let old?, nil): "响度:\(arrow("\(TimeText.number(old)) LUFS", "不调整"))"
        case .loudness(let old, let new): "响度:\(arrow(TimeText.number(old ?? 0), TimeText.number(new ?? 0))) LUFS"
        case .fade(let segment, let side, let old):
            "\(segment.spokenName) \(side == .in ? "淡入" : "淡出"):"
                + arrow(old, side == .in ? segment.fadeIn : segment.fadeOut)
        case .transition(let segment, let before, let old): segment.transitionInChinese(from: old, after: before)
        default: ""
        }
    }

    private var lookInChinese: String {
        switch self {
        case .look(let segment, let old, let new):
            "\(segment.spokenName) \(new.words(.chinese).name):"
                + arrow(old.words(.chinese).value, new.words(.chinese).value)
        case .text(let old, let new): "标题文字:\(arrow("“\(old)”", "“\(new)”"))"
        case .title(_, let old, let new):
            "标题\(new.words(.chinese).name):\(arrow(old.words(.chinese).value, new.words(.chinese).value))"
        case .canvas(let old, let new): "画布:\(arrow(old.spoken(beside: new), new.spoken(beside: old)))"
        default: ""
        }
    }

    private var trackInChinese: String {
        switch self {
        case .trackAdded(let label, let name): "已添加轨道 \(label)“\(name.inChinese)”"
        case .trackRemoved(let label, let name, 0): "已删除轨道 \(label)“\(name.inChinese)”"
        case .trackRemoved(let label, let name, let count):
            "已删除轨道 \(label)“\(name.inChinese)”,含 \(count) 个片段"
        case .trackRenamed(let label, let old?, let new?): "轨道 \(label) 已重命名:\(arrow("“\(old)”", "“\(new)”"))"
        case .trackRenamed(let label, _, let new?): "轨道 \(label) 已命名为“\(new)”"
        case .trackRenamed(let label, _, nil): "轨道 \(label) 不再有名称"
        case .trackMuted(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "静音" : "取消静音")"
        case .trackLocked(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "锁定" : "解锁")"
        case .trackMoved(let name, let old, let new): "轨道“\(name.inChinese)”已移动:第 \(old) 条 → 第 \(new) 条"
        default: ""
        }
    }
}

extension Segment {
    fileprivate func transitionInChinese(from old: Transition?, after before: Segment?) -> String {
        let place = before.map { "\($0.spokenName) 与 \(spokenName) 之间" } ?? "\(spokenName) 之前"
        let told = { (transition: Transition) in
            "\(transition.kind.word(.chinese)) \(TimeText.seconds(transition.length))"
        }
        switch (old, transition) {
        case (nil, let new?): return "已在 \(place)添加\(told(new))"
        case (let old?, nil): return "已删除 \(place)的\(told(old))"
        case (let old?, let new?): return "\(place)的转场:\(arrow(told(old), told(new)))"
        case (nil, nil): return ""
        }
    }
}

extension [DraftDifference.Move] {
    fileprivate var chinese: String {
        guard count > 1, let first else {
            return map {
                "\($0.segment.spokenName) 已移动:\(TimeText.seconds($0.from)) → \(TimeText.seconds($0.segment.start))"
            }
            .joined()
        }
        guard allSatisfy({ $0.distance == first.distance }) else { return "已移动 \(count) 个片段" }
        return "\(count) 个片段已\(first.distance.wayInChinese)"
    }
}

extension Int {
    fileprivate var wayInChinese: String { "\(self < 0 ? "前移" : "后移") \(TimeText.seconds(abs(self)))" }
}

extension String {
    /// The names that this program gives tracks; any other name is somebody's own and stays.
    fileprivate var inChinese: String {
        switch self {
        case "Video": "视频"
        case "BGM": "配乐"
        case "Audio": "声音"
        case "Title": "标题"
        case Draft.subtitleTrackName: "字幕"
        default: self
        }
    }
}
