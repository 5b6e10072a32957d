/// Where every request stands, by its name: on its way, queued, running, done.
///
/// It is the one place for what a message on its way needs: its turn in the queue, the edit that is shown before it is
/// done, and what is to follow it. The conversation keeps the one that counts; a screen keeps another, which hears of the
/// same requests by the same names and so comes to say the same. It holds values only, so that it can be put on disk.
public struct Ledger: Hashable, Sendable {
    /// All that is known, in the order in which it is done.
    public private(set) var entries: [Entry] = []

    /// How many requests are known that are done; by them a name that comes again is told from a new one.
    static let mostDone = 200

    /// Nothing is wanted yet.
    public init() {}

    /// A request, and where it stands.
    public struct Entry: Hashable, Sendable, Identifiable {
        /// The request.
        public internal(set) var request: Request
        /// Where it stands.
        public internal(set) var step: Step
        /// The request that has to be done before it can begin.
        public internal(set) var leader: RequestID?
        /// The share of its work that is done, 0–1, where that is told.
        public internal(set) var share: Double?
        /// Whether a turn began with it in which it was not sent.
        var wasTold = false
        /// Whether the user has it in hand: it does not go off meanwhile.
        var isHeld = false
        /// Whether the draft has come that its turn has made: what was expected of it is no guess any more.
        var isSeen = false
        /// How it ends, once it is over; something else than `done` where something went wrong with it.
        var ending = Outcome.done

        /// What the request is called.
        public var id: RequestID { request.id }
        /// Whether nothing more will come of it.
        public var isDone: Bool { if case .done = step { true } else { false } }
    }

    /// Where a request stands.
    public enum Step: Hashable, Sendable, Codable {
        /// It is on its way to its place, or its edit is being aimed.
        case sending
        /// It was not sent, by an earlier program or for want of a service, and is not before the user says so.
        case parked
        /// It waits for its turn, or for what it follows.
        case queued
        /// It is being done.
        case running
        /// It is over.
        case done(Outcome)
    }

    /// How a request ended.
    public enum Outcome: String, Hashable, Sendable, Codable {
        /// As was wanted.
        case done
        /// It was tried and did not work.
        case failed
        /// It was sent, and nobody knows what came of it.
        case unknown
        /// It was never tried.
        case dropped
    }

    /// An edit that is shown before it is done.
    public struct Ghost: Hashable, Sendable, Identifiable {
        /// The request that it belongs to.
        public let id: RequestID
        /// The edit.
        public let edit: KeyEdit
    }
}

// MARK: Asking

extension Ledger {
    /// A request, if it is known.
    public subscript(id: RequestID?) -> Entry? { id.flatMap { id in entries.first { $0.id == id } } }

    /// What waits for its turn with the agent, the next one in front.
    public var waiting: [Request] { talk(.queued) }

    /// What was not sent and goes nowhere by itself, in order.
    public var parked: [Request] { talk(.parked) }

    /// What is on its way to the agent and does not wait yet.
    public var sending: [Request] { talk(.sending) }

    private func talk(_ step: Step) -> [Request] {
        entries.lazy.filter { $0.step == step && $0.request.action.isTalk }.map(\.request)
    }

    /// The request whose turn is next, unless the user has it in hand.
    var next: Request? {
        let first = entries.first { $0.step == .queued && $0.request.action.isTalk }
        return first?.isHeld == true ? nil : first?.request
    }

    /// The edits that are shown and not done, in order.
    public var ghosts: [Ghost] {
        entries.compactMap { entry in
            guard !entry.isDone, !entry.isSeen, entry.step != .parked, case .edit(let edit) = entry.request.action
            else { return nil }
            return Ghost(id: entry.id, edit: edit)
        }
    }

    /// What waits for another request to be done.
    public var followers: [Entry] { entries.filter { $0.leader != nil && !$0.isDone } }

    /// What waited for a request that is done by now.
    var ready: [Request] {
        followers.filter { $0.step == .queued && self[$0.leader]?.step == .done(.done) }.map(\.request)
    }

    /// The upload that is under way.
    public var upload: Entry? {
        entries.first { entry in
            guard !entry.isDone, case .upload = entry.request.action else { return false }
            return true
        }
    }

    /// Whether an export was asked for that is not with the exports yet.
    public var isExporting: Bool {
        entries.contains { entry in
            guard !entry.isDone, case .export = entry.request.action else { return false }
            return true
        }
    }
}

// MARK: What happens to a request

extension Ledger {
    /// Takes in a request behind all others; false, and nothing is done, where one of that name is known.
    @discardableResult
    public mutating func add(_ request: Request, _ step: Step = .sending) -> Bool {
        guard self[request.id] == nil else { return false }
        entries.append(Entry(request: request, step: step))
        return true
    }

    mutating func change(_ id: RequestID?, _ body: (inout Entry) -> Void) {
        guard let place = entries.firstIndex(where: { $0.id == id && !$0.isDone }) else { return }
        body(&entries[place])
    }

    mutating func move(_ id: RequestID?, to step: Step) { change(id) { $0.step = step } }

    /// Has an export wait until another request has given the picture its shape, which it asks for no more itself.
    mutating func put(_ id: RequestID, behind leader: RequestID) {
        change(id) { entry in
            (entry.step, entry.leader) = (.queued, leader)
            guard case .export(var order) = entry.request.action else { return }
            order.ratio = nil
            entry.request.action = .export(order)
        }
    }

    /// Ends a request; those that followed it and cannot be done any more, in order, which end with it.
    @discardableResult
    public mutating func finish(_ id: RequestID?, _ outcome: Outcome) -> [RequestID] {
        guard let id, self[id]?.isDone == false else { return [] }
        change(id) { entry in
            // What is over needs no draft any more.
            if case .edit = entry.request.action { entry.request.action = .say(entry.request.text) }
            (entry.step, entry.isHeld, entry.share) = (.done(outcome), false, nil)
        }
        let followers = outcome == .done ? [] : followers.filter { $0.leader == id }.map(\.id)
        for follower in followers { finish(follower, .dropped) }
        forget()
        return followers
    }

    /// Shows none of the edits any more that are not done: whoever said stop expects none of them.
    public mutating func stopShowing() { for place in entries.indices { entries[place].isSeen = true } }

    /// Forgets what has been done for long, but for what something still waits for.
    private mutating func forget() {
        var excess = entries.count { $0.isDone } - Self.mostDone
        guard excess > 0 else { return }
        let leaders = Set(followers.compactMap(\.leader))
        entries.removeAll { entry in
            guard excess > 0, entry.isDone, !leaders.contains(entry.id) else { return false }
            excess -= 1
            return true
        }
    }
}
