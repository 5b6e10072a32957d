import Terminal
import Timeline
import Workspace

/// What the timeline pane shows: the draft, where one looks, and what is selected.
struct TimelineState: Equatable, Sendable {
    /// The draft as the service holds it.
    private(set) var draft: Draft
    /// Edits by key that the service has not done yet, first in front.
    private(set) var pending: [PendingEdit] = []
    /// How loud was what is silent now.
    var formerVolumes: FormerVolumes
    /// The draft with the pending edits done: what is drawn, and what keys work on.
    private(set) var shown: Draft
    /// In ms.
    var playhead = 0
    var selection: SegmentAddress?
    /// The segments that changed lately, and when each stops glowing, on the state's clock.
    var glow: [SegmentAddress: Int] = [:]

    /// Milliseconds a cell as chosen; nil to fit the whole film.
    var zoom: Int?
    /// The time at the left edge, in ms.
    var offset = 0
    /// The first track shown.
    var firstLane = 0

    /// How many columns and lanes there is room for, and the rows of each track, as of the last layout.
    var columns = 1
    var laneCapacity = 1
    var laneHeights: [Int] = []

    /// An edit by key, and the number it was sent under.
    struct PendingEdit: Hashable, Sendable {
        let key: KeyEdit
        let id: Int
        /// Whether the service is at it.
        var hasBegun = false
    }

    /// How long a change glows, in ms.
    static let glowTime = 2000
    /// The columns of the track labels.
    static let labelWidth = 13

    init(draft: Draft, formerVolumes: FormerVolumes = FormerVolumes()) {
        self.draft = draft
        self.formerVolumes = formerVolumes
        shown = draft
    }

    // MARK: The draft

    /// Takes a draft from the service; the segments that are different from before, nil where nothing is.
    mutating func adopt(_ new: Draft, now: Int) -> [SegmentAddress]? {
        if pending.first?.hasBegun == true { pending.removeFirst() }
        let old = draft
        guard new != old else {
            showPending()
            return nil
        }
        draft = new
        formerVolumes.see(old, become: new)
        showPending()
        playhead = min(playhead, shown.duration)
        let changed = Self.changes(from: old, to: new)
        for address in changed { glow[address] = now + Self.glowTime }
        return changed
    }

    /// Shows an edit at once that was sent as a sentence.
    mutating func anticipate(_ key: KeyEdit, id: Int) {
        let selected = selection
        pending.append(PendingEdit(key: key, id: id))
        showPending()
        // Without a name a segment that was just trimmed cannot be told from others; but this edit is our own.
        if selection == nil, !key.isDeletion, let selected, shown[selected] != nil { selection = selected }
        playhead = min(playhead, shown.duration)
    }

    /// A turn began with the message of this number.
    mutating func began(_ id: Int) {
        if pending.first?.id == id { pending[0].hasBegun = true }
    }

    /// A turn is over: what it did is in the draft, what it did not do will not come.
    mutating func finishedTurn() {
        guard pending.first?.hasBegun == true else { return }
        pending.removeFirst()
        showPending()
    }

    /// Nothing that was sent will be done any more.
    mutating func dropPending() {
        pending = []
        showPending()
    }

    /// The edit that was sent under this number will not be done.
    mutating func dropPending(_ id: Int) {
        guard pending.contains(where: { $0.id == id && !$0.hasBegun }) else { return }
        pending.removeAll { $0.id == id && !$0.hasBegun }
        showPending()
    }

    private mutating func showPending() {
        let (before, selected) = (shown, selection)
        shown = pending.reduce(draft) { draft, next in
            // An edit that does not fit the draft any more is left to its turn, which says why.
            guard let edit = try? next.key.edit(in: draft) else { return draft }
            return (try? draft.applying(edit) { Draft.expectedID(next.id) }) ?? draft
        }
        if !pending.isEmpty { formerVolumes.see(draft, become: shown) }
        // Where it cannot be told what was selected, nothing is.
        selection = selected.flatMap { shown.address(of: $0, in: before) }
        if let zoom, zoom > Scale.fit(shown.duration, columns: columns) * 4 { self.zoom = nil }
    }

    private static func changes(from old: Draft, to new: Draft) -> [SegmentAddress] {
        func look(_ segment: Segment) -> [String] {
            [segment.name, "\(segment.start) \(segment.duration) \(segment.volume)", "\(segment.content)"]
        }
        let before = Set(
            old.addresses.compactMap { address in old[address].map { [address.track.description] + look($0) } }
        )
        return new.addresses.filter { address in
            guard let segment = new[address] else { return false }
            return !before.contains([address.track.description] + look(segment))
        }
    }
}
