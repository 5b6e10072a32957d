/// Why an edit cannot be done on the draft at hand; the draft is as it was.
public enum EditRefusal: Error, Hashable, Sendable {
    /// No segment has that address; `available` lists those there are.
    case noSegment(SegmentAddress, available: [SegmentAddress])
    /// No track has that label.
    case noTrack(TrackLabel)
    /// A time lies outside the stretch that makes sense, in ms.
    case outside(time: Int, of: TimeRange)
    /// Nothing of the segment would be left.
    case nothingLeft(name: String, duration: Int)
    /// The source has no more material: it can be at most `longest` ms.
    case sourceTooShort(name: String, longest: Int)
    /// Another segment stands there.
    case occupied(by: String, TimeRange)
    /// The edit does not fit what the segment is, such as a text for a clip.
    case wrongKind(SegmentAddress, TrackKind)
    /// The two segments are on different tracks.
    case otherTrack(SegmentAddress, SegmentAddress)
    /// A length of nothing, or a volume out of range.
    case badAmount(String)
    /// The track is locked.
    case trackLocked(TrackLabel)
    /// The edit does not fit what the track carries.
    case notForTrack(TrackLabel)
    /// The segment begins where none ends, so there is no cut to lay a transition on.
    case nothingBefore(SegmentAddress)
    /// The segment ends where none begins, so that none makes room.
    case nothingBehind(SegmentAddress)
    /// The clips beside the cut are too short for a transition: there is room for so many ms only.
    case noRoom(SegmentAddress, longest: Int)
    /// The source has material for `earlier` ms before the part shown and `later` ms behind it, nil for any.
    case slipTooFar(name: String, earlier: Int, later: Int?)
    /// A still has no speed, no direction and no sound.
    case isStill(name: String)
    /// No track or font can be called that: it is empty, too long, or has more than one line.
    case badName(String)
    /// The draft would have more segments than `Draft.mostSegments`.
    case tooManySegments(Int)
    /// It would change nothing.
    case noChange

    /// What happened and what to do, in one line.
    public func message(_ language: Language) -> String {
        let zh = language == .chinese
        switch self {
        case .noSegment(let address, let available):
            let names = available.prefix(6).map(\.description).joined(separator: ", ")
            if available.isEmpty {
                return zh ? "时间线是空的,没有 \(address)。" : "There is no \(address): the timeline is empty."
            }
            return zh ? "没有 \(address)。现有:\(names)。" : "There is no \(address). There are \(names)."
        case .noTrack(let label):
            return zh ? "没有轨道 \(label)。" : "There is no track \(label)."
        case .outside(let time, let range):
            let at = TimeText.seconds(time)
            let span = TimeText.range(range)
            return zh ? "\(at) 不在范围内(\(span))。" : "\(at) lies outside \(span)."
        case .nothingLeft(let name, let duration):
            let length = TimeText.seconds(duration)
            return zh
                ? "“\(name)”只有 \(length),这样就什么都不剩了。要整段删除请说“删除”。"
                : "\(name) is only \(length) long: nothing would be left. Say \"delete\" to remove it whole."
        case .sourceTooShort(let name, let longest):
            let length = TimeText.seconds(longest)
            return zh ? "“\(name)”的素材最多只够 \(length)。" : "\(name) has material for \(length) at most."
        case .occupied(let name, let range):
            let span = TimeText.range(range)
            return zh
                ? "“\(name)”已占用 \(span)。可以说“移到它后面”。"
                : "\(name) already stands at \(span). Choose a free time, or say \"after \(name)\"."
        case .wrongKind(let address, _):
            return zh ? "\(address) 不能这样修改。" : "That cannot be done to \(address)."
        case .otherTrack(let one, let other):
            return zh ? "\(one) 和 \(other) 不在同一条轨道上。" : "\(one) and \(other) are on different tracks."
        case .badAmount(let what):
            return zh ? "数值不合适:\(what)。" : "That amount does not work: \(what)."
        case .trackLocked(let label):
            return zh ? "轨道 \(label) 已锁定。请先解锁。" : "Track \(label) is locked. Unlock it first."
        case .notForTrack(let label):
            return zh ? "轨道 \(label) 不能这样修改。" : "That cannot be done to track \(label)."
        case .nothingBefore(let address):
            return zh
                ? "\(address) 前面没有紧挨着的片段,不能加转场。"
                : "Nothing ends where \(address) begins. Move it up to the segment before it first."
        case .nothingBehind(let address):
            return zh
                ? "\(address) 后面没有紧挨着的片段。"
                : "Nothing begins where \(address) ends, so that nothing could make room for it."
        case .noRoom(let address, let longest):
            let room = TimeText.seconds(longest)
            return zh
                ? "\(address) 处的片段太短,转场只能有 \(room)。"
                : "The segments at the cut before \(address) are too short: there is room for \(room) only."
        case .slipTooFar(let name, let earlier, let later):
            let before = TimeText.seconds(earlier)
            let behind = later.map(TimeText.seconds)
            return zh
                ? "“\(name)”的素材最多可前移 \(before)\(behind.map { ",后移 \($0)" } ?? "")。"
                : "\(name) has \(before) of material before\(behind.map { " and \($0) behind" } ?? "") what is shown."
        case .isStill(let name):
            return zh ? "“\(name)”是静止画面,没有速度、方向和声音。" : "\(name) is a still: it has no speed, direction or sound."
        case .badName(let name):
            let shown = String(name.prefix(20))
            return zh ? "不能用这个名称:“\(shown)”。" : "\"\(shown)\" cannot be a name: use one line of 1 to 100 characters."
        case .tooManySegments(let count):
            return zh
                ? "这样时间线会有 \(count) 个片段,最多只能有 \(Draft.mostSegments) 个。"
                : "The timeline would have \(count) segments; \(Draft.mostSegments) are the most there can be."
        case .noChange:
            return zh ? "已经是这样了。" : "It is that way already."
        }
    }
}
