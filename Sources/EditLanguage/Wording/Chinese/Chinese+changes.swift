import Timeline

extension Chinese {
    func line(for change: DraftDifference.Change) -> String {
        switch change {
        case .added(let segment, let kind, let track): "已添加\(track.inChinese):\(segment.summary(on: kind))"
        case .removed(let segment, let kind, let track): "已删除\(track.inChinese):\(segment.summary(on: kind))"
        case .duplicated(let copy):
            "已复制 \(copy.spokenName) 到 \(TimeText.seconds(copy.start))(\(TimeText.seconds(copy.duration)))"
        case .subtitlesAdded(let count, let range, let track):
            "\(track.inChinese):已添加 \(count) 条字幕(\(TimeText.range(range)))"
        case .subtitlesRemoved(let count, let range, let track):
            "\(track.inChinese):已删除 \(count) 条字幕(\(TimeText.range(range)))"
        case .source(let old, let new): "已替换:\(arrow(old.spokenName, new.spokenName))"
        case .renamed(let segment, let old): "已重命名:\(arrow(old.isEmpty ? "未命名" : old, segment.spokenName))"
        case .moved(let moves): line(for: moves)
        case .changedTrack(let segment, let old, let new):
            "\(segment.spokenName) 已从轨道“\(old.inChinese)”移到“\(new.inChinese)”(\(TimeText.range(segment.range)))"

        case .length(let segment, let old):
            "\(segment.spokenName) 已\(segment.duration < old ? "剪短" : "延长"):\(arrow(old, segment.duration))"
        case .split(let segment, let time): "\(segment.spokenName) 已在 \(TimeText.seconds(time)) 处分割"
        case .cutOut(let segment, let time, let length):
            "\(segment.spokenName):在 \(TimeText.seconds(time)) 处剪掉了 \(TimeText.seconds(length))"
        case .cutOff(let segment, let side, let length):
            (segment.map { "\($0.spokenName):" } ?? "")
                + "已剪掉\(side == .start ? "开头" : "结尾") \(TimeText.seconds(length))"
        case .kept(let range): "已保留 \(stretch(range))"
        case .stretchesCut(let ranges) where ranges.count > 4:
            "已剪掉 \(ranges.count) 处,共 \(TimeText.seconds(ranges.reduce(0) { $0 + $1.duration }))"
        case .stretchesCut(let ranges): "已剪掉 \(ranges.map(stretch).joined(separator: "、"))"
        case .slipped(let segment, let distance): "\(segment.spokenName) 的素材内容\(way(distance))"
        case .rolled(let segment, let before, let distance):
            "\(before.spokenName) 与 \(segment.spokenName) 之间的剪辑点\(way(distance))"
        case .slid(let segment, let distance): "\(segment.spokenName) 在前后片段之间\(way(distance))"
        case .speed(let segment, let old, let length):
            "\(segment.spokenName) 速度:\(arrow("\(old)%", "\(segment.media?.speed ?? 100)%")),"
                + arrow(length, segment.duration)
        case .reversed(let segment):
            "\(segment.spokenName) 已改为\(segment.media?.isReversed == true ? "倒放" : "正放")"
        case .frozen(let still):
            "\(still.spokenName) 已在 \(TimeText.seconds(still.start)) 处定格 \(TimeText.seconds(still.duration))"
        case .rippled(let change, let distance): "\(line(for: change));后面的片段\(way(distance))"

        case .volume(let segment, let old): "\(segment.spokenName) 音量:\(arrow("\(old)%", "\(segment.volume)%"))"
        case .duck(let segment, let old):
            "\(segment.spokenName) 自动压低:" + arrow(old.map { "\($0)%" } ?? "关", segment.duck.map { "\($0)%" } ?? "关")
        case .detached(let clip, let track):
            "\(clip.spokenName):声音已分离到“\(track.inChinese)”(\(TimeText.range(clip.range)),\(clip.volume)%)"
        case .loudness(nil, let new?): "响度 → \(TimeText.number(new)) LUFS"
        case .loudness(let old?, nil): "响度:\(arrow("\(TimeText.number(old)) LUFS", "不调整"))"
        case .loudness(let old?, let new?): "响度:\(arrow(TimeText.number(old), TimeText.number(new))) LUFS"
        case .loudness(nil, nil): line(for: .other)

        case .fade(let segment, let side, let old):
            "\(segment.spokenName) \(name(of: side)):\(arrow(old, side == .in ? segment.fadeIn : segment.fadeOut))"
        case .transition(let segment, let before, let old): transition(of: segment, after: before, from: old)
        case .look(let segment, let old, let new):
            "\(segment.spokenName) \(words(for: new).name):\(arrow(words(for: old).value, words(for: new).value))"
        case .text(let old, let new): "标题文字:\(arrow("“\(old)”", "“\(new)”"))"
        case .title(_, let old, let new):
            "标题\(words(for: new).name):\(arrow(words(for: old).value, words(for: new).value))"
        case .canvas(let old, let new): "画布:\(arrow(old.spoken(beside: new), new.spoken(beside: old)))"

        case .staying(let things, let isStaying):
            things.map(name).joined(separator: "、") + (isStaying ? "留在原处,不随画面移动" : "重新随画面移动")
        case .cleared(let segments, let tracks, let isAnew):
            "时间线已清空:共删除 \(tracks) 条轨道、\(segments) 个片段" + (isAnew ? ",画面比例和响度已还原" : "")
        case .trackAdded(let label, let name): "已添加轨道 \(label)“\(name.inChinese)”"
        case .trackRemoved(let label, let name, 0): "已删除轨道 \(label)“\(name.inChinese)”"
        case .trackRemoved(let label, let name, let count):
            "已删除轨道 \(label)“\(name.inChinese)”,含 \(count) 个片段"
        case .trackRenamed(let label, let old?, let new?): "轨道 \(label) 已重命名:\(arrow("“\(old)”", "“\(new)”"))"
        case .trackRenamed(let label, nil, let new?): "轨道 \(label) 已命名为“\(new)”"
        case .trackRenamed(let label, _, nil): "轨道 \(label) 不再有名称"
        case .trackMuted(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "静音" : "取消静音")"
        case .trackHidden(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "隐藏" : "取消隐藏")"
        case .trackSolo(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "独奏" : "取消独奏")"
        case .trackLocked(let name, let isOn): "“\(name.inChinese)”已\(isOn ? "锁定" : "解锁")"
        case .trackMoved(let name, let old, let new): "轨道“\(name.inChinese)”已移动:第 \(old) 条 → 第 \(new) 条"
        case .markerAdded(let marker): "已在 \(TimeText.seconds(marker.time)) 处添加标记\(named(marker))"
        case .markerRemoved(let marker): "已删除 \(TimeText.seconds(marker.time)) 处的标记\(named(marker))"
        case .markerMoved(let marker, let old): "标记\(named(marker))已移动:\(arrow(old, marker.time))"
        case .markerRenamed(let marker, let old):
            "\(TimeText.seconds(marker.time)) 处的标记已改名:"
                + arrow(old.isEmpty ? "无名" : "“\(old)”", marker.name.isEmpty ? "无名" : "“\(marker.name)”")
        case .other: "草稿中有一处此处不显示的内容已更改"
        }
    }

    func line(for repeated: Repeated, count: Int) -> String {
        switch repeated {
        case .transition(let transition):
            "已添加 \(count) 个转场（\(name(of: transition.kind))，\(TimeText.seconds(transition.length))）"
        }
    }

    private func transition(of segment: Segment, after before: Segment?, from old: Transition?) -> String {
        let name = segment.spokenName
        let place = before.map { "\($0.spokenName) 与 \(name) 之间" } ?? "\(name) 之前"
        let told = { (transition: Transition) in
            "\(self.name(of: transition.kind)) \(TimeText.seconds(transition.length))"
        }
        return switch (old, segment.transition) {
        case (nil, let new?): "已在 \(place)添加\(told(new))"
        case (let old?, nil): "已删除 \(place)的\(told(old))"
        case (let old?, let new?): "\(place)的转场:\(arrow(told(old), told(new)))"
        case (nil, nil): line(for: .other)
        }
    }

    private func name(of things: OverlayKind) -> String {
        switch things {
        case .titles: "标题"
        case .overlays: "叠加画面"
        case .sounds: "声音"
        }
    }

    private func line(for moves: [DraftDifference.Move]) -> String {
        guard moves.count > 1, let first = moves.first else {
            return moves.map {
                "\($0.segment.spokenName) 已移动:\(TimeText.seconds($0.from)) → \(TimeText.seconds($0.segment.start))"
            }
            .joined()
        }
        guard moves.allSatisfy({ $0.distance == first.distance }) else { return "已移动 \(moves.count) 个片段" }
        return "\(moves.count) 个片段已\(way(first.distance))"
    }

    private func named(_ marker: Marker) -> String { marker.name.isEmpty ? "" : "“\(marker.name)”" }

    private func way(_ distance: Int) -> String {
        "\(distance < 0 ? "前移" : "后移") \(TimeText.seconds(abs(distance)))"
    }
}

extension String {
    /// The names that this program gives tracks; any other name is somebody's own and stays.
    var inChinese: String {
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
