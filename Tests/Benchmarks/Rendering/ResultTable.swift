/// What was measured, round by round.
struct ResultTable {
    /// A line of the table: the plain graph, or an export after an edit.
    enum Row: Hashable {
        case plain
        case edit(BenchmarkEdit)
    }

    private struct Result {
        let seconds: Double
        let frames: Int
    }

    private var results: [Row: [Result]] = [:]

    /// The likeness (SSIM) to one graph's film of the span that is least like it.
    var likeness: [BenchmarkEdit: Double] = [:]

    mutating func add(_ row: Row, seconds: Double, frames: Int) {
        results[row, default: []].append(Result(seconds: seconds, frames: frames))
    }

    /// The table in Markdown; seconds are medians, ratios the medians of each round's own.
    var markdown: String {
        let plain = results[.plain] ?? []
        let head = [
            "| | seconds (least – most) | times as fast as the plain graph | goal | frames | least SSIM of a span |",
            "|---|---|---|---|---|---|",
            "| one plain ffmpeg graph | \(range(plain)) | 1 | | \(frames(plain)) | |",
        ]
        let rows = BenchmarkEdit.allCases.map { edit in
            let own = results[.edit(edit)] ?? []
            let ratio = median(zip(plain, own).map { $0.seconds / $1.seconds })
            let likeness = likeness[edit].map { text($0, digits: 4) } ?? ""
            return "| \(edit.title) | \(range(own)) | \(text(ratio, digits: 2)) | \(text(edit.goal, digits: 2)) "
                + "| \(frames(own)) | \(likeness) |"
        }
        return (head + rows).joined(separator: "\n")
    }

    private func range(_ results: [Result]) -> String {
        let seconds = results.map(\.seconds)
        let (least, most) = (seconds.min() ?? 0, seconds.max() ?? 0)
        return "\(text(median(seconds), digits: 2)) (\(text(least, digits: 2)) – \(text(most, digits: 2)))"
    }

    private func frames(_ results: [Result]) -> String {
        Set(results.map(\.frames)).sorted().map(String.init).joined(separator: ", ")
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    private func text(_ value: Double, digits: Int) -> String {
        var parts = 1
        for _ in 0..<digits { parts *= 10 }
        let whole = Int((value * Double(parts)).rounded())
        let rest = String(whole % parts)
        return "\(whole / parts)." + String(repeating: "0", count: digits - rest.count) + rest
    }
}
