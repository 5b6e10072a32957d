import Timeline

/// What is known of sources, one thing each: what came, what is on its way, and what cannot be had.
///
/// It holds so many at most. What is looked at stays; of the rest the oldest goes first.
struct MediaCache<Look: MediaLook, Value: Equatable & Sendable>: Equatable, Sendable {
    private var entries: [Look: Entry] = [:]
    /// The sources as they were first asked for, oldest first.
    private var order: [Look] = []

    private struct Entry: Equatable, Sendable {
        /// What came; nil while nothing did.
        var kept: Value?
        /// How far into the source was looked at the last question, in ms.
        var reach: Int
        var isAsked = true
        /// Whether there was nothing to look into.
        var isMissing = false
    }

    /// Something to look at, and how far into it, in ms.
    struct Request: Hashable, Sendable {
        let look: Look
        let reach: Int
    }

    /// How many sources are kept.
    static var limit: Int { 64 }
    /// How many questions run at a time: each may be a process.
    static var atOnce: Int { 2 }

    subscript(look: Look) -> Value? { entries[look]?.kept }

    var count: Int { entries.count }

    /// What came of a source for another look last, until what is asked for is there.
    func another(of source: MediaSource) -> Value? {
        order.last { $0.source == source && entries[$0]?.kept != nil }.flatMap { entries[$0]?.kept }
    }

    /// Whether the last question found that there is no such thing.
    func isMissing(_ look: Look) -> Bool { entries[look]?.isMissing ?? false }

    /// The sources to ask for now, given what is looked at, first things first; they count as asked.
    mutating func ask(for requests: [Request]) -> [Look] {
        let requests = requests.prefix(Self.limit)
        var free = Self.atOnce - entries.values.count(where: \.isAsked)
        var asked: [Look] = []
        for request in requests where free > 0 && isNews(request) {
            if entries[request.look] == nil { order.append(request.look) }
            entries[request.look] = Entry(kept: entries[request.look]?.kept, reach: request.reach)
            asked.append(request.look)
            free -= 1
        }
        if entries.count > Self.limit { drop(keeping: Set(requests.map(\.look))) }
        return asked
    }

    /// Stores the answer to a question; nil for what cannot be had. What nobody asked for is left alone.
    mutating func store(_ value: Value?, of look: Look, isThere: Bool = true) {
        guard var entry = entries[look], entry.isAsked else { return }
        (entry.isAsked, entry.isMissing) = (false, !isThere)
        if let value { entry.kept = value }
        entries[look] = entry
    }

    /// What could not be had may be asked for again: something changed.
    mutating func forgetMisses() {
        let misses = entries.filter { $0.value.kept == nil && !$0.value.isAsked }
        guard !misses.isEmpty else { return }
        for look in misses.keys { entries[look] = nil }
        order.removeAll { misses[$0] != nil }
    }

    /// Whether a request was not asked for yet, or asks more of a source that is as long as one wants.
    private func isNews(_ request: Request) -> Bool {
        guard let entry = entries[request.look] else { return true }
        return !entry.isAsked && request.look.source.isEndless && request.reach > entry.reach
    }

    private mutating func drop(keeping wanted: Set<Look>) {
        let spare = order.filter { !wanted.contains($0) && entries[$0]?.isAsked == false }
        let dropped = Set(spare.prefix(entries.count - Self.limit))
        for look in dropped { entries[look] = nil }
        order.removeAll(where: dropped.contains)
    }
}
