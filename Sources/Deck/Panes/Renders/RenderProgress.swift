import Workspace

/// How far the exports are that go on, as one number.
struct RenderProgress: Equatable, Sendable {
    /// The share of each that is done, by the name of the job.
    private var shares: [String: Double] = [:]

    /// In per cent; nil where none goes on.
    var percent: Int? {
        shares.isEmpty ? nil : Int(shares.values.reduce(0, +) / Double(shares.count) * 100)
    }

    /// Takes in how far a job is.
    mutating func take(_ job: RenderJob) {
        switch job.phase {
        case .saved: shares[job.id] = 0
        // The film is fetched when it is rendered, which is quick.
        case .rendering(let share): shares[job.id] = share.clampedShare * 0.9
        case .downloading(_, let share): shares[job.id] = 0.9 + share.clampedShare * 0.1
        case .done, .failed, .cancelled: shares[job.id] = nil
        }
    }
}

extension Double {
    /// Between 0 and 1, whatever a service tells.
    fileprivate var clampedShare: Double { self > 0 ? Swift.min(self, 1) : 0 }
}
