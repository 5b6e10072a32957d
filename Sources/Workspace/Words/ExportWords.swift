import Foundation

// What is said of an export, wherever it was asked for.
extension Workspace {
    /// That a timeline which no session holds any more is the one that is exported; nil where it is the session's own.
    func noteOnExport(kept number: Int?) -> String? {
        guard let picture = try? shownTimeline(kept: number), picture.isKept else { return nil }
        if let number { return number == 1 ? "The timeline of the session that is gone is exported." : nil }
        if isSessionLost {
            return "The service does not know this project's session any more: "
                + "its timeline as it was last seen is exported under a new one."
        }
        return "The session is empty: the timeline of the one before, which is gone, is exported."
    }
}

extension RenderJob {
    /// The sign of its step in lists.
    public var sign: String {
        switch phase {
        case .saved: "◌"
        case .rendering, .downloading: "▶"
        case .done: "✓"
        case .failed, .cancelled: "✗"
        }
    }

    /// Its step in lists.
    public var wordsForStep: String {
        switch phase {
        case .saved: "waits its turn"
        case .rendering: "rendering"
        case .downloading: "downloading"
        case .done: "done"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }

    /// That it is under way; what to look at stands beside it.
    public var wordsForStart: String { "Exporting \(file.lastPathComponent)." }

    /// What came of it; nil while it is under way.
    public var wordsForEnd: String? {
        switch phase {
        case .done: "\(file.lastPathComponent) is ready."
        case .failed: "\(file.lastPathComponent) failed."
        case .cancelled, .saved, .rendering, .downloading: nil
        }
    }
}
