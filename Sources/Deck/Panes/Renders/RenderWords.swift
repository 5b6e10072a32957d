import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// A job in words and signs.
struct RenderWords: Hashable, Sendable {
    let sign: String
    /// How far it is, 0–1; nil where there is no way to go.
    let share: Double?
    /// What stands at the end of the first row.
    let tail: String
    /// The second row.
    let note: String

    init(_ job: RenderJob, in language: Language) {
        let words: any RendersWording = language.screenWording
        let kind = [job.output.resolution, job.output.format].compactMap { $0 }.joined(separator: " ")
        let step = language.workspaceWording.step(job.phase)
        sign = job.sign
        switch job.phase {
        case .saved: (share, tail, note) = (nil, "", "\(kind) · \(step)")
        case .rendering(let done), .downloading(_, let done):
            (share, tail, note) = (done, Self.percent(done), "\(kind) · \(step)")
        case .done(let size): (share, tail, note) = (nil, ByteCount.words(size), "\(kind) · \(job.id)")
        case .failed(let reason): (share, tail, note) = (nil, step, words.retries(after: reason))
        case .cancelled: (share, tail, note) = (nil, step, words.beginsAgain)
        }
    }

    private static func percent(_ share: Double) -> String {
        "\(Int(min(max(share, 0), 1) * 100))%".padded(to: 4, alignment: .trailing)
    }
}

/// A bar that fills in eighths of a cell.
struct ProgressBar: Hashable, Sendable {
    let share: Double

    func draw(on surface: inout Surface, at point: Point, width: Int, theme: Theme) {
        let eighths = Int(min(max(share, 0), 1) * Double(width * 8))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
        let hasTrack = theme.depth >= .palette256
        let rest = String(repeating: hasTrack ? " " : "░", count: max(0, width - filled.columns))
        surface.draw(filled + rest, at: point, style: theme.bar, maxWidth: width)
    }
}
