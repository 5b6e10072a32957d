import EditLanguage
import Terminal
import Timeline
import Workspace

// Edits by key: shown at once, and sent as sentences, which both services understand.
extension TimelinePane {
    /// Shows an edit and has it done; says why if it cannot be.
    ///
    /// - Parameters:
    ///   - draft: what was shown when the key was pressed; nil for what is shown now.
    ///   - isSwitch: whether it turns sound off or on.
    private mutating func perform(_ edit: Edit, on draft: Draft? = nil, isSwitch: Bool = false, _ desk: inout Desk) {
        let key = KeyEdit(edit, on: draft ?? shown, isSwitch: isSwitch)
        do {
            // A question stood open while the timeline changed under it: what it was asked of is found first.
            _ = try shown.applying(try key.edit(in: shown)) { "new" }
        } catch let refusal as EditRefusal {
            return desk.say(.refused(refusal))
        } catch {
            desk.send(.line(.problem, desk.told.account(of: error)))
            return desk.say(.notDone)
        }
        desk.want(.edit(key))
        anticipate(key, ghosts: desk.ledger.ghosts)
    }

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

    func troubleWithSound() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        return selection.flatMap { $0.track.kind == .text ? .noSound($0) : nil }
    }

    func troubleWithTitle() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        return selection.flatMap { selected?.title == nil ? .noTitle($0) : nil }
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
        guard let selection, let selected else { return }
        let amount = side == .start ? playhead - selected.start : selected.end - playhead
        perform(.trim(selection, side, by: amount), &desk)
    }

    /// Deletes what is selected; with `closingGap` what is behind it on a track of pictures moves up.
    mutating func delete(closingGap: Bool, _ desk: inout Desk) {
        guard let selection else { return }
        perform(.delete(selection, ripple: closingGap && selection.track.kind == .video), &desk)
    }

    mutating func mute(_ desk: inout Desk) {
        guard let selection, let selected else { return }
        let former = formerVolumes.percent(of: selection, in: shown) ?? 100
        perform(.setVolume(.segment(selection), percent: selected.volume == 0 ? former : 0), isSwitch: true, &desk)
    }

    mutating func reverse(_ desk: inout Desk) {
        guard let selection else { return }
        perform(.setReversed(selection, selected?.media?.isReversed != true), &desk)
    }

    // MARK: Questions

    /// How loud a segment may be, in per cent.
    private static let volumes = 0...400

    mutating func askForVolume(_ desk: inout Desk) {
        guard let selection, let selected else { return }
        ask(.volume(selection, now: selected.volume, of: Self.volumes), &desk)
    }

    mutating func askForTitle(_ desk: inout Desk) { ask(.newTitle(at: playhead, for: 3000), &desk) }

    mutating func askForTitleText(_ desk: inout Desk) {
        guard let selection, let title = selected?.title else { return }
        ask(.titleText(selection), text: title.text, &desk)
    }

    private mutating func ask(_ purpose: TimelineQuestion.Purpose, text: String = "", _ desk: inout Desk) {
        question = TimelineQuestion(purpose: purpose, draft: shown)
        desk.send(.ask(Prompt(asker: Self.number, question: desk.words.question(for: purpose), field: Composer(text))))
    }

    mutating func answer(_ text: String?, _ desk: inout Desk) {
        defer { question = nil }
        guard let question, let text, !text.isEmpty else { return }
        let draft = question.draft
        switch question.purpose {
        case .newTitle(let time, let length):
            perform(.addTitle(AddTitle(Title(text), start: time, length: length)), on: draft, &desk)
        case .titleText(let address): perform(.setTitleText(address, text), on: draft, &desk)
        case .volume(let address, _, let volumes):
            let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
            guard let percent = Int(digits), volumes.contains(percent) else { return desk.say(.badVolume(volumes)) }
            perform(.setVolume(.segment(address), percent: percent), on: draft, &desk)
        }
    }
}
