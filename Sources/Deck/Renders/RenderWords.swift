import ServiceProtocol
import Terminal
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

    init(_ job: RenderJob) {
        let kind = [job.output.resolution, job.output.format].compactMap { $0 }.joined(separator: " ")
        switch job.phase {
        case .saved: (sign, share, tail, note) = ("◌", nil, "", "\(kind) · waits its turn")
        case .rendering(let done): (sign, share, tail, note) = ("▶", done, Self.percent(done), "\(kind) · rendering")
        case .downloading(_, let done):
            (sign, share, tail, note) = ("▶", done, Self.percent(done), "\(kind) · downloading")
        case .done(let size): (sign, share, tail, note) = ("✓", nil, Self.size(size), "\(kind) · \(job.id)")
        case .failed(let reason): (sign, share, tail, note) = ("✗", nil, "failed", "r retries · \(reason)")
        case .cancelled: (sign, share, tail, note) = ("✗", nil, "cancelled", "r begins it again")
        }
    }

    private static func percent(_ share: Double) -> String {
        "\(Int(min(max(share, 0), 1) * 100))%".padded(to: 4, alignment: .trailing)
    }

    /// `6.2 MB`.
    static func size(_ bytes: Int) -> String {
        func tenths(_ unit: Int) -> String { "\(bytes / unit).\(bytes % unit * 10 / unit)" }
        if bytes >= 1_000_000_000 { return "\(tenths(1_000_000_000)) GB" }
        if bytes >= 1_000_000 { return "\(tenths(1_000_000)) MB" }
        return bytes >= 1000 ? "\(bytes / 1000) kB" : "\(bytes) B"
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
