import Timeline

extension ChinesePhrase {
    /// The sentence for an edit of time, sound or tracks; nil for any other.
    func play(_ edit: Edit) -> String? {
        switch edit {
        case .duplicate(let address): "复制 \(address)"
        case .replaceClip(let address, let source, let name, let length):
            replaceClip(address, source, named: name, length: length)
        case .slip(let address, let amount): "把 \(address) 向\(amount < 0 ? "前" : "后")滑移\(time(abs(amount)))"
        case .setSpeed(let address, let percent): "把 \(address) 的速度设为\(percent)%"
        case .setReversed(let address, let isReversed): "\(isReversed ? "倒放" : "正放") \(address)"
        case .freeze(let at, let address, let length):
            "在\(time(at))处\(address.map { "把 \($0) " } ?? "")定格\(time(length))"
        case .setFade(let address, let side, 0): "去掉 \(address) 的\(side == .in ? "淡入" : "淡出")"
        case .setFade(let address, let side, let length): "让 \(address) \(side == .in ? "淡入" : "淡出")\(time(length))"
        case .setDuck(let scope, let percent?): "说话时把\(spoken(scope))压低到\(percent)%"
        case .setDuck(let scope, nil): "不再压低\(spoken(scope))"
        case .detachSound(let address): "分离 \(address) 的声音"
        case .setLoudness(let loudness?): "响度标准化到 \(loudness) LUFS"
        case .setLoudness(nil): "取消响度标准化"
        case .addSubtitles(let cues): "添加字幕\u{FF1A}\n\n\(SubtitleFile.text(of: cues))"
        default: tracks(edit)
        }
    }

    private func tracks(_ edit: Edit) -> String? {
        switch edit {
        case .move(let address, .track(let label, let at)): "把 \(address) 移到轨道 \(label) 的\(time(at))处"
        case .addTrack(let kind, let name): "添加一条\(chinese(kind))轨道" + (name.map { "名为\(quote($0))" } ?? "")
        case .removeTrack(let label): "删除轨道 \(label)"
        case .renameTrack(let label, let name): "把轨道 \(label) 改名为\(quote(name))"
        case .setTrackMuted(let label, let isMuted): "把轨道 \(label) \(isMuted ? "静音" : "取消静音")"
        case .setTrackLocked(let label, let isLocked): "\(isLocked ? "锁定" : "解锁")轨道 \(label)"
        case .moveTrack(let label, let place): "把轨道 \(label) 移到第\(place)层"
        default: nil
        }
    }

    private func chinese(_ kind: TrackKind) -> String {
        switch kind {
        case .video: "视频"
        case .audio: "音频"
        case .text: "文字"
        case .other: ""
        }
    }

    private func replaceClip(_ address: SegmentAddress, _ source: MediaSource, named name: String, length: Int?)
        -> String
    {
        guard case .generated(let prompt) = source else {
            return "把 \(address) 换成文件\(file(source, named: name))"
        }
        var words = "把 \(address) 换成视频\(quote(prompt))"
        if name != prompt { words += "名为\(quote(name))" }
        if let length, length != draft[address]?.duration { words += "来自\(time(length))的素材" }
        return words
    }

    private func spoken(_ scope: VolumeScope) -> String {
        switch scope {
        case .segment(let address): " \(address) "
        case .track(let label): "轨道 \(label) "
        }
    }
}
