import Foundation

/// What was measured with one film, or in the chat; nil where it was not, or the system does not say.
struct ResultRow {
    let name: String
    var firstFrame: Double?
    var version: Double?
    var keys: KeyTimes?
    var adopting: Double?
    var reading: Double?
    var longestWait: Double?
    var anonymous: Double?
    var resident: Double?
    var restProcessor: Double?
    var restBytes: Int?

    init(name: String) { self.name = name }
}

/// The rows as plain text, each column as wide as it must be.
struct ResultTable: CustomStringConvertible {
    var rows: [ResultRow] = []

    private static var columns: [(title: String, unit: String, value: (ResultRow) -> Double?)] {
        [
            ("first frame", "ms", { $0.firstFrame }),
            ("--version", "ms", { $0.version }),
            ("keys", "", { $0.keys.map { Double($0.pressed) } }),
            ("silent", "", { $0.keys.map { Double($0.silent) } }),
            ("median", "ms", { $0.keys?.times.median }),
            ("p99", "ms", { $0.keys?.times.ninetyNinth }),
            ("max", "ms", { $0.keys?.times.max() }),
            ("bytes", "a key", { $0.keys?.bytesPerKey }),
            ("stray", "bytes", { $0.keys.map { Double($0.strayBytes) } }),
            ("processor", "ms a key", { $0.keys?.processorPerKey }),
            ("adopting", "ms", { $0.adopting }),
            ("of it reading", "ms", { $0.reading }),
            ("key waits", "ms", { $0.longestWait }),
            ("RssAnon", "MB", { $0.anonymous }),
            ("VmRSS", "MB", { $0.resident }),
            ("at rest", "ms in 5 s", { $0.restProcessor }),
            ("at rest", "bytes in 5 s", { $0.restBytes.map(Double.init) }),
        ]
    }

    var description: String {
        let head = [["film"] + Self.columns.map(\.title), ["segments in tracks"] + Self.columns.map(\.unit)]
        let lines = head + rows.map { row in [row.name] + Self.columns.map { Self.text($0.value(row)) } }
        let widths = head[0].indices.map { place in lines.map { $0[place].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { place, cell in
                let blanks = String(repeating: " ", count: widths[place] - cell.count)
                return place == 0 ? cell + blanks : blanks + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// Three figures, and as many places more as it takes that something is not written as nothing.
    private static func text(_ value: Double?) -> String {
        guard let value else { return "–" }
        guard value != value.rounded() else { return String(Int(value)) }
        var digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        var text = String(format: "%.\(digits)f", value)
        while digits < 9, Double(text) == 0 {
            digits += 1
            text = String(format: "%.\(digits)f", value)
        }
        return text
    }
}
