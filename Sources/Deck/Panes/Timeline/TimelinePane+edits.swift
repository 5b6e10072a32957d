import EditLanguage
import Terminal
import Timeline
import Workspace

// Edits by key: shown at once, and sent as sentences, which both services understand.
extension TimelinePane {
    // MARK: What is needed

    /// Why nothing can be done with what is selected; nil where it can.
    func troubleWithSelection() -> Remark? {
        guard let selection else { return film.isEmpty ? .timelineEmpty : .nothingSelected }
        return film.lane(selection.track).flatMap(troubleWithLane)
    }

    /// That a track is locked; nil where it is not.
    private func troubleWithLane(_ lane: Int) -> Remark? {
        shown.tracks[lane].isLocked ? .refused(.trackLocked(film.lanes[lane].label)) : nil
    }

    /// Why neither what is selected nor what is marked can be deleted; nil where it can.
    func troubleWithDeletion() -> Remark? { markedRange == nil ? troubleWithSelection() : nil }

    func troubleWithSound() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        return selection.flatMap { $0.track.kind == .text ? .noSound($0) : nil }
    }

    func troubleWithTrim() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        return selection.flatMap { selected.map(isAtPlayhead) == true ? nil : .playheadOutside($0) }
    }

    func troubleWithSplit() -> Remark? {
        if let selected, isAtPlayhead(selected) { return troubleWithSelection() }
        // Every clip that stands there is cut, but on locked tracks.
        let cut = film.lanes.indices.filter { place in
            let lane = film.lanes[place]
            guard lane.kind == .video, let position = lane.position(nearestTo: playhead) else { return false }
            return lane[position].map(isAtPlayhead) == true
        }
        guard let first = cut.first else { return film.isEmpty ? .timelineEmpty : .playheadOutsideClips }
        return cut.contains { troubleWithLane($0) == nil } ? nil : troubleWithLane(first)
    }

    /// Whether a cut at the playhead goes through a segment.
    private func isAtPlayhead(_ segment: Segment) -> Bool { segment.start < playhead && playhead < segment.end }

    // MARK: Edits

    mutating func split(_ desk: inout Desk) {
        let isOfSelected = selected.map(isAtPlayhead) == true
        perform(.split(at: playhead, isOfSelected ? selection : nil), &desk)
    }

    mutating func trim(_ side: TrimSide, _ desk: inout Desk) {
        // What is held is taken by that edge.
        if grab != nil { return hold(side == .start ? .start : .end, &desk) }
        guard let selection, let selected else { return }
        let amount = side == .start ? playhead - selected.start : selected.end - playhead
        perform(.trim(selection, side, by: amount), &desk)
    }

    /// Deletes what is selected; with `closingGap` what is behind it on a track of pictures moves up.
    mutating func delete(closingGap: Bool, _ desk: inout Desk) {
        if let range = markedRange {
            marks = Marks()
            return perform(.cut(Cut(range, in: nil, ripple: closingGap)), &desk)
        }
        performOnAll(&desk) { address, _ in .delete(address, ripple: closingGap && address.track.kind == .video) }
    }

    /// Does an edit to everything that is selected, the last first, so that none moves before its turn.
    mutating func performOnAll(_ desk: inout Desk, _ edit: (SegmentAddress, Segment) -> Edit?) {
        var (draft, edits): (Draft, [Edit]) = (shown, [])
        for address in allSelected.reversed() {
            guard let segment = draft[address], let edit = edit(address, segment) else { continue }
            do {
                draft = try draft.applying(edit) { "new" }
                edits.append(edit)
            } catch {
                if error != .noChange { return desk.say(.refused(error)) }
            }
        }
        if edits.isEmpty { desk.say(.refused(.noChange)) } else { perform(edits, &desk) }
    }

    /// The stretch that is marked, as far as there is film.
    var markedRange: TimeRange? {
        guard let range = marks.range, range.start < film.duration else { return nil }
        return TimeRange(range.start, min(range.end, film.duration))
    }

    /// A cut through everything that stands at the playhead, on every track that is not locked; the highest first.
    var splitsOfAll: [Edit] {
        film.lanes.indices.reversed().compactMap { place in
            let lane = film.lanes[place]
            guard !shown.tracks[place].isLocked, let position = lane.position(nearestTo: playhead),
                lane[position].map(isAtPlayhead) == true
            else { return nil }
            return .split(at: playhead, SegmentAddress(lane.label, position))
        }
    }

    mutating func mute(_ desk: inout Desk) {
        guard let selection, let selected else { return }
        guard others.isEmpty else {
            // All of them become what the one that leads becomes.
            let (isSilent, former, shown) = (selected.volume == 0, formerVolumes, shown)
            return performOnAll(&desk) { address, _ in
                guard address.track.kind != .text else { return nil }
                return .setVolume(
                    .segment(address),
                    percent: isSilent ? former.percent(of: address, in: shown) ?? 100 : 0
                )
            }
        }
        let former = formerVolumes.percent(of: selection, in: shown) ?? 100
        perform(.setVolume(.segment(selection), percent: selected.volume == 0 ? former : 0), isSwitch: true, &desk)
    }

    mutating func reverse(_ desk: inout Desk) {
        let isReversed = selected?.media?.isReversed == true
        performOnAll(&desk) { address, _ in .setReversed(address, !isReversed) }
    }
}
