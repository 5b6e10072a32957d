import Timeline
import Workspace

/// A draft that has come, with all that takes as long as the film done before it gets to the screen.
struct DraftArrival: Sendable {
    /// The draft.
    let film: DraftSnapshot
    /// What it was compared with, and where it differs from that; nil where it was compared with nothing.
    private let difference: (base: DraftSnapshot, changed: [SegmentAddress])?

    init(_ draft: Draft, after base: DraftSnapshot? = nil) {
        // One that says the same is the same: then nobody has to look at what it holds.
        if let base, base.draft == draft {
            (film, difference) = (base, (base, []))
        } else {
            film = DraftSnapshot(draft)
            difference = base.map { [film] in ($0, film.addresses(changedSince: $0)) }
        }
    }

    /// What is new to who has another draft: the film, and the segments that differ; nil where nothing is.
    func news(since kept: DraftSnapshot) -> (film: DraftSnapshot, changed: [SegmentAddress])? {
        if let difference, difference.base == kept { return film == kept ? nil : (film, difference.changed) }
        return film.draft == kept.draft ? nil : (film, film.addresses(changedSince: kept))
    }
}

/// Makes drafts ready as they come, away from the screen, each after the one before.
struct DraftArrivals: Sendable {
    private var last: DraftSnapshot

    init(after last: DraftSnapshot) { self.last = last }

    /// What an event brings to the screen.
    mutating func action(for event: Workspace.Event) -> DeckAction {
        guard let draft = event.draft else { return .workspace(event) }
        let arrival = DraftArrival(draft, after: last)
        last = arrival.film
        return .workspace(event, arrival)
    }
}

extension Workspace.Event {
    /// The draft that it brings; nil for one without.
    var draft: Draft? {
        switch self {
        case .request(.draft(let json), of: _): Draft(json: json)
        case .request(.state(let project), of: _), .seen(let project): project.timeline
        default: nil
        }
    }
}
