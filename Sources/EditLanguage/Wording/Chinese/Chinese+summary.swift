import Timeline

extension Chinese {
    func name(of track: Track) -> String {
        if case .other(let code) = track.kind, track.name?.isEmpty != false { return "类型 \(code) 轨道" }
        return track.displayName.inChinese
    }

    func name(of segment: Segment) -> String {
        segment.title == nil && segment.name.isEmpty ? "未命名" : segment.spokenName
    }

    func summary(of draft: Draft) -> String {
        guard !draft.tracks.isEmpty else { return "时间线是空的" }
        let lines = draft.tracks.enumerated().map { number, track in
            let segments = track.segments.map { summary(of: $0, on: track.kind) }
            return "\(number + 1). \(name(of: track))：\(segments.isEmpty ? "空" : segments.joined(separator: "、"))"
        }
        return "时间线（\(draft.tracks.count) 条轨道）：\(lines.joined(separator: " "))"
    }

    private func summary(of segment: Segment, on kind: TrackKind) -> String {
        let loudness = kind != .text && segment.volume != 100 ? "，\(segment.volume)%" : ""
        return "\(name(of: segment))（\(TimeText.range(segment.range))\(loudness)）"
    }
}
