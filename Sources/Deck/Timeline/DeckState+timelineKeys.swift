import EditLanguage
import Terminal
import Timeline
import Workspace

extension DeckState {
    mutating func pressTimeline(_ key: Key) -> [DeckEffect] {
        if move(key) { return [] }
        guard key.modifiers.isEmpty || key == .control("r") else { return [] }
        switch key.code {
        case .delete: return deleteSelected()
        case .character("r"): return key.modifiers.isEmpty ? [] : want(.redo)
        case .character(let character): return pressEdit(character)
        default: return []
        }
    }

    /// Keys that change what one looks at; false for any other.
    private mutating func move(_ key: Key) -> Bool {
        switch (key.code, key.modifiers) {
        case (.left, []): timeline.movePlayhead(to: timeline.playhead - timeline.scale)
        case (.right, []): timeline.movePlayhead(to: timeline.playhead + timeline.scale)
        case (.left, .shift): timeline.jump(forward: false)
        case (.right, .shift): timeline.jump(forward: true)
        case (.character(","), []): timeline.movePlayhead(to: timeline.playhead - frameLength)
        case (.character("."), []): timeline.movePlayhead(to: timeline.playhead + frameLength)
        case (.up, []): timeline.selectTrack(by: -1)
        case (.down, []): timeline.selectTrack(by: 1)
        case (.home, []): timeline.movePlayhead(to: 0)
        case (.end, []): timeline.movePlayhead(to: timeline.shown.duration)
        case (.pageUp, []): _ = timeline.scrollLanes(by: -timeline.laneCapacity)
        case (.pageDown, []): _ = timeline.scrollLanes(by: timeline.laneCapacity)
        case (.character("n"), []): timeline.selectNext(by: 1)
        case (.character("p"), []): timeline.selectNext(by: -1)
        case (.character("+"), []), (.character("="), []): timeline.zoom(by: -1)
        case (.character("-"), []): timeline.zoom(by: 1)
        case (.character("0"), []): timeline.zoomToFit()
        default: return false
        }
        return true
    }

    /// The length of a frame in ms, at least 1.
    private var frameLength: Int { max(1, 1000 / timeline.shown.canvas.framesPerSecond) }

    private mutating func pressEdit(_ character: Character) -> [DeckEffect] {
        switch character {
        case "s": return split()
        case "[": return trim(.start)
        case "]": return trim(.end)
        case "d": return deleteSelected()
        case "m": return mute()
        case "v": askForVolume()
        case "t": askForTitle()
        case "e": askForTitleText()
        case "u": return want(.undo)
        case "U": return want(.redo)
        default: break
        }
        return []
    }

    // MARK: Edits

    /// Shows an edit at once and sends it as a sentence, which both services understand; says why if it cannot be done.
    ///
    /// - Parameters:
    ///   - draft: what was shown when the key was pressed; nil for what is shown now.
    ///   - isSwitch: whether it turns sound off or on.
    private mutating func perform(_ edit: Edit, on draft: Draft? = nil, isSwitch: Bool = false) -> [DeckEffect] {
        let key = KeyEdit(edit, on: draft ?? timeline.shown, isSwitch: isSwitch)
        do {
            // A question stood open while the timeline changed under it: what it was asked of is found first.
            _ = try timeline.shown.applying(try key.edit(in: timeline.shown)) { "new" }
        } catch let refusal as EditRefusal {
            say(.refused(refusal))
            return []
        } catch {
            chat.transcript.append(.problem, told.account(of: error))
            say(.notDone)
            return []
        }
        return want(key)
    }

    /// The selected segment; without one it is said how to get it.
    private mutating func requireSelection() -> (address: SegmentAddress, segment: Segment)? {
        if let address = timeline.selection, let segment = timeline.shown[address] { return (address, segment) }
        say(timeline.shown.isEmpty ? .timelineEmpty : .nothingSelected)
        return nil
    }

    private mutating func split() -> [DeckEffect] {
        func isCut(_ segment: Segment) -> Bool {
            segment.start < timeline.playhead && timeline.playhead < segment.end
        }
        if let address = timeline.selection, let segment = timeline.selected, isCut(segment) {
            return perform(.split(at: timeline.playhead, address))
        }
        let clips = timeline.shown.tracks.filter { $0.kind == .video }.flatMap(\.segments)
        guard clips.contains(where: isCut) else {
            say(.playheadOutsideClips)
            return []
        }
        return perform(.split(at: timeline.playhead, nil))
    }

    private mutating func trim(_ side: TrimSide) -> [DeckEffect] {
        guard let (address, segment) = requireSelection() else { return [] }
        guard segment.start < timeline.playhead, timeline.playhead < segment.end else {
            say(.playheadOutside(address))
            return []
        }
        let amount = side == .start ? timeline.playhead - segment.start : segment.end - timeline.playhead
        return perform(.trim(address, side, by: amount))
    }

    private mutating func deleteSelected() -> [DeckEffect] {
        guard let (address, _) = requireSelection() else { return [] }
        return perform(.delete(address, ripple: address.track.kind == .video))
    }

    private mutating func requireSound() -> (address: SegmentAddress, segment: Segment)? {
        guard let found = requireSelection() else { return nil }
        guard found.address.track.kind != .text else {
            say(.noSound(found.address))
            return nil
        }
        return found
    }

    private mutating func mute() -> [DeckEffect] {
        guard let (address, segment) = requireSound() else { return [] }
        guard segment.volume == 0 else { return perform(.setVolume(.segment(address), percent: 0), isSwitch: true) }
        let former = timeline.formerVolumes.percent(of: address, in: timeline.shown) ?? 100
        return perform(.setVolume(.segment(address), percent: former), isSwitch: true)
    }

    // MARK: Questions

    /// How loud a segment may be, in per cent.
    private static let volumes = 0...400

    private mutating func askForVolume() {
        guard let (address, segment) = requireSound() else { return }
        overlay = .prompt(Prompt(.volume(address, now: segment.volume, of: Self.volumes), of: timeline.shown))
    }

    private mutating func askForTitle() {
        overlay = .prompt(Prompt(.newTitle(at: timeline.playhead, for: 3000), of: timeline.shown))
    }

    private mutating func askForTitleText() {
        guard let (address, segment) = requireSelection() else { return }
        guard let title = segment.title else { return say(.noTitle(address)) }
        overlay = .prompt(Prompt(.titleText(address), of: timeline.shown, field: Composer(title.text)))
    }

    /// Does what a question was asked for.
    mutating func finish(_ prompt: Prompt) -> [DeckEffect] {
        let text = prompt.field.text.trimmed
        guard !text.isEmpty else { return [] }
        switch prompt.purpose {
        case .newTitle(let time, let length):
            return perform(.addTitle(AddTitle(Title(text), start: time, length: length)), on: prompt.draft)
        case .titleText(let address): return perform(.setTitleText(address, text), on: prompt.draft)
        case .volume(let address, _, let volumes):
            guard let percent = Int(text.hasSuffix("%") ? text.dropLast() : text[...]), volumes.contains(percent)
            else {
                say(.badVolume(volumes))
                return []
            }
            return perform(.setVolume(.segment(address), percent: percent), on: prompt.draft)
        }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
