// A ledger beside the conversation's own: what is told of each request brings it up to date.
extension Ledger {
    /// Takes in what was told of a request, which is nothing where it was told of none.
    public mutating func apply(_ event: Request.Event, of id: RequestID?) {
        guard let id else { return }
        switch event {
        case .queued(let request, let leader):
            add(request)
            change(id) { ($0.request, $0.step, $0.leader) = (request, .queued, leader) }
        case .parked(let request):
            add(request, .parked)
            change(id) { ($0.request, $0.step) = (request, .parked) }
        case .aiming: move(id, to: .sending)
        case .cutOff(let text):
            // The request itself is an earlier program's.
            add(Request(id: id, .say(text)), .running)
        case .began: change(id) { ($0.step, $0.ending) = (.running, .done) }
        case .draft: change(id) { $0.isSeen = true }
        case .failed(_, _, .doubt): change(id) { $0.ending = .unknown }
        case .failed: change(id) { $0.ending = .failed }
        case .paused: change(id) { ($0.step, $0.ending) = (.queued, .done) }
        case .uploading(let share): change(id) { ($0.step, $0.share) = (.running, share) }
        case .finished:
            // One that was stranded is not over: it waits, or has ended otherwise.
            if let entry = self[id], entry.step == .running { finish(id, entry.ending) }
        case .taken, .exported, .uploaded, .credits, .state: finish(id, .done)
        case .notSent: finish(id, .dropped)
        case .notDone: finish(id, .failed)
        case .text, .toolStarted, .toolEnded, .changes, .stillWorking, .recovering, .looking, .unseen, .asked,
            .suggested,
            .reshaping:
            break
        }
    }
}
