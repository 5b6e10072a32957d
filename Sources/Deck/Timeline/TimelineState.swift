import Terminal
import Timeline
import Workspace

/// What the timeline pane shows: the draft, where one looks, and what is selected.
struct TimelineState: Equatable, Sendable {
    /// The draft as the service holds it.
    private(set) var draft: Draft
    /// The edits that are shown and that the service has not done yet, as the ledger has them.
    private(set) var ghosts: [Ledger.Ghost] = []
    /// How loud was what is silent now.
    var formerVolumes: FormerVolumes
    /// The draft with those edits done: what is drawn, and what keys work on.
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
    mutating func adopt(_ new: Draft, ghosts: [Ledger.Ghost], now: Int) -> [SegmentAddress]? {
        let old = draft
        guard new != old else {
            show(ghosts)
            return nil
        }
        (draft, self.ghosts) = (new, ghosts)
        formerVolumes.see(old, become: new)
        showGhosts()
        playhead = min(playhead, shown.duration)
        let changed = Self.changes(from: old, to: new)
        for address in changed { glow[address] = now + Self.glowTime }
        return changed
    }

    /// Shows the edits that the service has not done yet.
    mutating func show(_ ghosts: [Ledger.Ghost]) {
        guard ghosts != self.ghosts else { return }
        self.ghosts = ghosts
        showGhosts()
    }

    /// Shows an edit at once that was made by key just now.
    mutating func anticipate(_ edit: KeyEdit, ghosts: [Ledger.Ghost]) {
        let selected = selection
        show(ghosts)
        // Without a name a segment that was just trimmed cannot be told from others; but this edit is our own.
        if selection == nil, !edit.isDeletion, let selected, shown[selected] != nil { selection = selected }
        playhead = min(playhead, shown.duration)
    }

    private mutating func showGhosts() {
        let (before, selected) = (shown, selection)
        shown = ghosts.reduce(draft) { draft, next in
            // An edit that does not fit the draft any more is left to its turn, which says why.
            guard let edit = try? next.edit.edit(in: draft) else { return draft }
            return (try? draft.applying(edit) { Draft.expectedID(next.id) }) ?? draft
        }
        if !ghosts.isEmpty { formerVolumes.see(draft, become: shown) }
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
