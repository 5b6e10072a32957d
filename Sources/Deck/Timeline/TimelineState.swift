import Terminal
import Timeline

/// What the timeline pane shows: the draft, where one looks, and what is selected.
struct TimelineState: Equatable, Sendable {
    /// The draft as the service holds it.
    private(set) var draft: Draft
    /// Edits by key that the service has not done yet, first in front.
    private(set) var pending: [PendingEdit] = []
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

    /// An edit by key, and the sentence it was sent as.
    struct PendingEdit: Hashable, Sendable {
        let edit: Edit
        let sentence: String
        /// Whether the service is at it.
        var hasBegun = false
    }

    /// How long a change glows, in ms.
    static let glowTime = 2000
    /// The columns of the track labels.
    static let labelWidth = 13

    init(draft: Draft) {
        self.draft = draft
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
        let selectedID = selection.flatMap { shown[$0]?.id }
        draft = new
        showPending()
        follow(id: selectedID)
        playhead = min(playhead, shown.duration)
        let changed = Self.changes(from: old, to: new)
        for address in changed { glow[address] = now + Self.glowTime }
        return changed
    }

    /// Shows an edit at once that was sent as a sentence.
    mutating func anticipate(_ edit: Edit, sentence: String) {
        let selectedID = selection.flatMap { shown[$0]?.id }
        pending.append(PendingEdit(edit: edit, sentence: sentence))
        showPending()
        follow(id: selectedID)
        playhead = min(playhead, shown.duration)
    }

    /// A turn began with this message.
    mutating func began(_ message: String) {
        if pending.first?.sentence == message { pending[0].hasBegun = true }
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

    /// The edit that was sent as this sentence will not be done.
    mutating func dropPending(sentAs sentence: String) {
        pending.removeAll { $0.sentence == sentence && !$0.hasBegun }
        showPending()
    }

    private mutating func showPending() {
        shown = pending.enumerated().reduce(draft) { draft, next in
            let (number, pending) = next
            // An edit that does not fit the draft any more is left to the service, which says why.
            return (try? draft.applying(pending.edit) { "pending-\(number)" }) ?? draft
        }
        if let selection, shown[selection] == nil { self.selection = nil }
        if let zoom, zoom > Scale.fit(shown.duration, columns: columns) * 4 { self.zoom = nil }
    }

    private mutating func follow(id: String?) {
        guard let id else { return }
        selection = shown.addresses.first { shown[$0]?.id == id }
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
