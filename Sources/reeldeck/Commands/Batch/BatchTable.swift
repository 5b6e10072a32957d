import Foundation
import Terminal
import Workspace

/// The files of a batch as a table: which stands where, and how long the rest will take.
struct BatchTable {
    var files: [Batch.File]
    /// The share of a step that is done, 0–1, where that is known.
    var shares: [Int: Double] = [:]
    let wording: any CommandWording

    /// How many have their film.
    var done: Int { files.count { $0.isDone } }

    /// What stands over the table.
    func heading(left: Duration?) -> String {
        wording.batchHeading(
            done: done,
            of: files.count,
            failed: files.count { $0.isFailed },
            left: left.map { Speech.told.elapsed(Int($0 / .milliseconds(1))) }
        )
    }

    /// As many lines as there is room for; of more files those that move are shown.
    func lines(left: Duration?, columns: Int, rows: Int) -> [String] {
        let room = max(1, rows - 3)
        var shown = files[...]
        var hidden = 0
        if files.count > room {
            let first = files.firstIndex { !$0.isDone && !$0.isFailed } ?? files.count - 1
            let start = max(0, min(first - 1, files.count - room))
            shown = files[start..<min(files.count, start + room)]
            hidden = files.count - shown.count
        }
        let width = min(max(shown.map { $0.job.name.columns }.max() ?? 0, 8), max(8, columns / 3))
        let lines = shown.map { file in
            "\(file.sign) \(file.job.name.truncated(to: width).padded(to: width))  \(words(for: file))"
        }
        let more = hidden > 0 ? [wording.moreInBatch(hidden)] : []
        return ([heading(left: left)] + lines + more).map { $0.truncated(to: max(10, columns - 1)) }
    }

    /// Where a file stands, in a few words.
    func words(for file: Batch.File) -> String {
        switch file.step {
        case .failed(let failure): Speech.told.words(for: failure, of: file.job).firstLine
        case .done(let size): "\(file.job.output)  \(ByteCount.words(size))"
        default: wording.batchStep(file.step, of: file.job, percent: shares[file.id].map { Int($0 * 100) })
        }
    }
}

extension Batch.File {
    /// Whether it has its film.
    var isDone: Bool { if case .done = step { true } else { false } }
    var isFailed: Bool { if case .failed = step { true } else { false } }

    /// The sign of its step.
    var sign: String {
        switch step {
        case .waiting: "·"
        case .done: "✓"
        case .failed: "✗"
        case .looking, .clearing, .uploading, .placing, .saying, .exporting: "▶"
        }
    }
}

extension String {
    fileprivate var columns: Int { DisplayWidth.columns(of: self) }
    /// What stands in its first line.
    fileprivate var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
