import Pictures
import Terminal
import Timeline
import Workspace

/// The timeline: the draft, where one looks, and what is selected.
struct TimelinePane: Pane {
    /// The draft as the service holds it.
    private(set) var kept: DraftSnapshot
    /// The edits that are shown and that the service has not done yet, as the ledger has them.
    private(set) var ghosts: [Ledger.Ghost] = []
    /// What was done by hand on top of those and is not sent.
    var hand = Hand()
    /// What of it does not fit the film as it is, as of when that was last shown and as of when it was last told.
    private(set) var misfits: [Hand.Misfit] = []
    var toldMisfits: [Hand.Misfit] = []
    /// Which revision of it is on disk, and when that is to be brought up to date, on the state's clock.
    var keptRevision = 0
    var keepDue: Int?
    /// How loud was what is silent now.
    var formerVolumes: FormerVolumes
    /// The draft with those edits done: what is drawn, and what keys work on.
    private(set) var film: DraftSnapshot {
        didSet { order = LaneOrder.of(film.lanes.map(\.kind)) }
    }
    /// Its lanes as they stand on the screen, from the top.
    private(set) var order: [Int]
    /// In ms.
    var playhead = 0
    var selection: SegmentAddress?
    /// What is selected beside that, and whether what one goes to is selected too.
    var others: Set<SegmentAddress> = []
    var isExtending = false
    /// The stretch of the film that is marked.
    var marks = Marks()
    /// What is looked for.
    var search: Search?
    /// Another version beside the film, and the one that was asked for and has not come.
    var comparing: Comparing?
    var awaited: CompareQuestion?
    /// What was copied or cut.
    var clipboard: Clipboard?
    /// What is held and moved, and why it cannot be where it is; whether edges snap to what is near.
    var grab: Grab?
    var grabTrouble: Remark?
    var snaps = true
    /// Where a button went down and is held.
    var pressed: TimelinePress?
    /// The segments that changed lately, and when each stops glowing, on the state's clock.
    var glow: [SegmentAddress: Int] = [:]

    /// Milliseconds a cell as chosen; nil to fit the whole film.
    var zoom: Int?
    /// Milliseconds a cell that show the whole film.
    var fitScale: Int
    /// The time at the left edge, in ms.
    var offset = 0
    /// The first lane shown, counted from the top.
    var firstLane = 0
    /// Where one looked when it was last kept.
    var keptLook = KeptLook(playhead: 0, scale: nil, offset: 0, lane: 0)

    /// How many columns and lanes there is room for, and the rows of each track, as of the last layout.
    var columns = 1 { didSet { fitScale = Scale.fit(extent, columns: columns) } }
    var laneCapacity = 1
    var laneHeights: [Int] = []

    /// The pictures of clips, and the sounds, that have come.
    var strips = MediaCache<StripLook, Strip<Mosaic>>()
    var waveforms = MediaCache<MediaSource, Waveform>()
    /// What was looked at when pictures and sounds were last asked for; nil where something has come, or gone, since.
    var askedView: MediaView?
    /// What a line of text is asked for.
    var question: TimelineQuestion?
    /// What has changed, and may have done so out of sight.
    var untold: [SegmentAddress] = []

    private static let changedElsewhere = Remark.note("The timeline was changed elsewhere.", zh: "时间线已在别处更改。")

    static let number = 1
    static let name = Phrase("Timeline", zh: "时间线")
    static let place = PanePlace.film

    /// How long a change glows, in ms.
    static let glowTime = 2000
    /// The columns of the track labels.
    static let labelWidth = 13

    init(_ start: PaneStart) {
        formerVolumes = start.project.formerVolumes
        (kept, film) = (start.draft, start.draft)
        order = LaneOrder.of(start.draft.lanes.map(\.kind))
        fitScale = Scale.fit(film.duration, columns: columns)
    }

    /// The draft as the service holds it.
    var draft: Draft { kept.draft }
    /// The draft with the edits done that the service has not done yet.
    var shown: Draft { film.draft }

    // MARK: The draft

    /// Takes a draft from the service.
    private mutating func adopt(_ arrival: DraftArrival, _ desk: Desk) {
        guard let (new, changed) = arrival.news(since: kept) else { return }
        letGo()
        hand.move()
        formerVolumes.see(kept.draft, become: new.draft)
        // A draft and the edits that are not in it yet are shown at once: between them lies what never was.
        (kept, ghosts) = (new, desk.ledger.ghosts)
        showGhosts()
        playhead = min(playhead, extent)
        for address in changed { glow[address] = desk.now + Self.glowTime }
        untold = changed
        // What there was no picture of may have one now.
        forgetMisses()
    }

    /// Shows the edits that the service has not done yet.
    mutating func show(_ ghosts: [Ledger.Ghost]) {
        // What each was made on is never another; it would take long to compare.
        guard !ghosts.elementsEqual(self.ghosts, by: { $0.id == $1.id && $0.edit.edits == $1.edit.edits }) else {
            return
        }
        letGo()
        hand.move()
        showAnew(ghosts)
    }

    /// Shows what is held where it would stand.
    mutating func show(held film: DraftSnapshot) { self.film = film }

    /// Shows those edits and what was done by hand.
    mutating func showAnew(_ ghosts: [Ledger.Ghost]) {
        self.ghosts = ghosts
        showGhosts()
    }

    // MARK: With the desk

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .request(.state(let project), _, _, let arrival):
            formerVolumes = project.formerVolumes
            if let arrival { adopt(arrival, desk) }
        case .workspace(.seen(let project), let arrival):
            formerVolumes = project.formerVolumes
            let before = kept
            if let arrival { adopt(arrival, desk) }
            if kept != before, !before.isEmpty { desk.say(Self.changedElsewhere) }
        case .request(.draft(_), _, _, let arrival): if let arrival { adopt(arrival, desk) }
        case .workspace(.sessionRenewed(_), _): adopt(DraftArrival(Draft()), desk)
        case .pictures(.cells(let strip, let look)):
            askedView = nil
            strips.store(strip.flatMap { $0.frames.isEmpty ? nil : $0 }, of: look, isThere: strip != nil)
        case .pictures(.waveform(let waveform, let source)):
            askedView = nil
            waveforms.store(waveform.flatMap { $0.peaks.isEmpty ? nil : $0 }, of: source, isThere: waveform != nil)
        // A turn makes clips.
        case .turnEnded, .letter(.asksAnew): forgetMisses()
        case .letter(.wish(let wish)): grant(wish, &desk)
        case .letter(.compare(let old, let new)): compare(old: old, new: new, &desk)
        case .compared(let question, let answer): take(answer, to: question, &desk)
        case .letter(.playhead(let time)): follow(to: time)
        case .letter(.edit(let edits, let draft, let command)): perform(edits, on: draft, by: command, &desk)
        case .tick:
            glow = glow.filter { $0.value > desk.now }
            if let ends = hand.ends, ends <= desk.now { sendHand(&desk) }
        case .kept(_, _, typed: _, let kept, let look):
            if desk.gathers { takeUp(kept, &desk) }
            takeUp(look)
        case .request, .workspace, .failed, .pictures(.frame), .pictures(.strip), .pictures(.near), .pictures(.played),
            .letter, .folder, .listed, .edited, .sent:
            break
        }
        tellMisfits(&desk)
    }

    private mutating func forgetMisses() {
        askedView = nil
        strips.forgetMisses()
        waveforms.forgetMisses()
    }

    mutating func showGhosts() {
        let (before, selected, others) = (film, selection, others)
        let isKept = ghosts.isEmpty && hand.isEmpty
        let (draft, misfits) = isKept ? (kept.draft, []) : hand.shown(on: withoutHand)
        self.misfits = misfits
        film = isKept ? kept : DraftSnapshot(draft)
        if !isKept { formerVolumes.see(kept.draft, become: shown) }
        // Where it cannot be told what was selected, nothing is.
        selection = selected.flatMap { shown.address(of: $0, in: before.draft) }
        self.others = Set(others.compactMap { shown.address(of: $0, in: before.draft) })
        measure()
    }
}
