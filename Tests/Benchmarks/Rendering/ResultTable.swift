/// What was measured, round by round.
struct ResultTable {
    /// A line of the table: the plain graph, or an export after an edit.
    enum Row: Hashable {
        case plain
        case edit(BenchmarkEdit)
    }

    private struct Result {
        let time: Time
        let frames: Int
    }

    private var results: [Row: [Result]] = [:]

    /// The likeness (SSIM) to one graph's film of the span that is least like it.
    var likeness: [BenchmarkEdit: Double] = [:]

    mutating func add(_ row: Row, time: Time, frames: Int) {
        results[row, default: []].append(Result(time: time, frames: frames))
    }

    /// The table in Markdown; seconds are medians, ratios the medians of each round's own.
    var markdown: String {
        let plain = results[.plain] ?? []
        let head = [
            "| | seconds | times as fast | goal | processor seconds | times less | frames | least SSIM of a span |",
            "|---|---|---|---|---|---|---|---|",
            "| one plain ffmpeg graph | \(range(plain, \.wall)) | 1 | | \(range(plain, \.processor)) | 1 "
                + "| \(frames(plain)) | |",
        ]
        let rows = BenchmarkEdit.allCases.map { edit in
            let own = results[.edit(edit)] ?? []
            let likeness = likeness[edit].map { text($0, digits: 4) } ?? ""
            return "| \(edit.title) | \(range(own, \.wall)) | \(ratio(plain, own, \.wall)) "
                + "| \(text(edit.goal, digits: 2)) | \(range(own, \.processor)) | \(ratio(plain, own, \.processor)) "
                + "| \(frames(own)) | \(likeness) |"
        }
        return (head + rows).joined(separator: "\n")
    }

    private func ratio(_ plain: [Result], _ own: [Result], _ time: KeyPath<Time, Double>) -> String {
        text(median(zip(plain, own).map { $0.time[keyPath: time] / $1.time[keyPath: time] }), digits: 2)
    }

    /// The median, and the least and the most where there are several.
    private func range(_ results: [Result], _ time: KeyPath<Time, Double>) -> String {
        let seconds = results.map { $0.time[keyPath: time] }
        let middle = text(median(seconds), digits: 2)
        guard let least = seconds.min(), let most = seconds.max(), seconds.count > 1 else { return middle }
        return "\(middle) (\(text(least, digits: 2)) – \(text(most, digits: 2)))"
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
