import Timeline

extension Chinese {
    func words(for asides: [DraftDifference.Aside]) -> String {
        asides.map { aside in
            switch aside {
            case .moved(let things, _) where things.count == 1:
                things.map { "\($0.spokenName) 随画面移到 \(TimeText.seconds($0.start))" }.joined()
            case .moved(let things, let kind): "\(count(things, kind))随画面移动"
            case .length(let things, _, let old) where things.count == 1:
                things.map { thing in
                    "\(thing.spokenName) \(thing.duration < old ? "缩短" : "延长")到 \(TimeText.seconds(thing.duration))"
                }.joined()
            case .length(let things, let kind, _): "\(count(things, kind))的长度随之调整"
            case .removed(let things, _) where things.count == 1:
                things.map { "\($0.spokenName) 随画面删除" }.joined()
            case .removed(let things, let kind): "\(count(things, kind))随画面删除"
            }
        }.joined(separator: ";")
    }

    private func count(_ things: [Segment], _ kind: TrackKind) -> String {
        let isSubtitles = things.first?.title?.style == .subtitle
        let noun =
            switch kind {
            case .text: isSubtitles ? "条字幕" : "个标题"
            case .audio: "段声音"
            case .video: "个叠加画面"
            case .other: "个片段"
            }
        return "\(things.count) \(noun)"
    }

    func undone(_ line: String) -> String { "已撤销:\(line)" }

    func redone(_ line: String) -> String { "已重做:\(line)" }
}
