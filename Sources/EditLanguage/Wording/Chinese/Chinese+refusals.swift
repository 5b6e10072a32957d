import Timeline

extension Chinese {
    func message(for refusal: EditRefusal) -> String {
        switch refusal {
        case .noSegment(let address, []): "时间线是空的,没有 \(address)。"
        case .noSegment(let address, let available):
            "没有 \(address)。现有:\(available.prefix(6).map(\.description).joined(separator: ", "))。"
        case .noTrack(let label): "没有轨道 \(label)。"
        case .outside(let time, let range): "\(TimeText.seconds(time)) 不在范围内(\(TimeText.range(range)))。"
        case .nothingLeft(let name, let duration):
            "“\(name)”只有 \(TimeText.seconds(duration)),这样就什么都不剩了。要整段删除请说“删除”。"
        case .sourceTooShort(let name, let longest): "“\(name)”的素材最多只够 \(TimeText.seconds(longest))。"
        case .occupied(let name, let range): "“\(name)”已占用 \(TimeText.range(range))。可以说“移到它后面”。"
        case .wrongKind(let address, _): "\(address) 不能这样修改。"
        case .otherTrack(let one, let other): "\(one) 和 \(other) 不在同一条轨道上。"
        case .badAmount(let what): "数值不合适:\(what)。"
        case .trackLocked(let label): "轨道 \(label) 已锁定。请先解锁。"
        case .notForTrack(let label): "轨道 \(label) 不能这样修改。"
        case .nothingBefore(let address): "\(address) 前面没有紧挨着的片段,不能加转场。"
        case .nothingBehind(let address): "\(address) 后面没有紧挨着的片段。"
        case .noRoom(let address, let longest): "\(address) 处的片段太短,转场只能有 \(TimeText.seconds(longest))。"
        case .slipTooFar(let name, let earlier, let later):
            "“\(name)”的素材最多可前移 \(TimeText.seconds(earlier))\(later.map { ",后移 \(TimeText.seconds($0))" } ?? "")。"
        case .isStill(let name): "“\(name)”是静止画面,没有速度、方向和声音。"
        case .badName(let name): "不能用这个名称:“\(name.prefix(20))”。"
        case .tooManySegments(let count): "这样时间线会有 \(count) 个片段,最多只能有 \(Draft.mostSegments) 个。"
        case .noMarker(let time): "\(TimeText.seconds(time)) 处没有标记。"
        case .markerStands(let time): "\(TimeText.seconds(time)) 处已有标记，请换一个时间。"
        case .noChange: "已经是这样了。"
        }
    }

    func message(for error: SubtitleError) -> String {
        switch error {
        case .noCues: "没有找到字幕。每条字幕需要一行时间：00:00:01,000 --> 00:00:03,000"
        case .badTimes(let line, let text):
            "字幕第 \(line) 行的时间看不懂：\(text.cut(to: 60))。应写成：00:00:01,000 --> 00:00:03,000"
        case .backwards(let line, let text): "第 \(line) 行的字幕在开始之前就结束了：\(text.cut(to: 60))。请把时间调换。"
        case .tooMany(let count): "共有 \(count) 条字幕，一次最多 \(SubtitleReader.most) 条。请分几次发送。"
        }
    }

    func words(for fault: SubtitlePath.Fault) -> String {
        switch fault {
        case .kind: "只能从 .srt 和 .vtt 文件读取字幕，这个文件不是"
        case .mixed: "这条消息除了添加字幕还要求别的，或者要求的是别的事"
        case .several: "一次只能读取一个字幕文件"
        }
    }
}
