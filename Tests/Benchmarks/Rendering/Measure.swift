import Foundation
import Rendering
import Synchronization

/// Takes times and looks at films.
struct Measure {
    let tools: MediaTools

    /// How long something takes.
    func seconds(_ work: () async throws -> Void) async throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try await work()
        return (clock.now - start) / .seconds(1)
    }

    /// How many frames a film has when it is played.
    func frameCount(of film: URL) async throws -> Int {
        try await lines([
            "-i", film.path(percentEncoded: false), "-map", "0:v", "-c", "copy", "-f", "framecrc", "-",
        ]).count { !$0.hasPrefix("#") }
    }

    /// The likeness (SSIM) to another film of the span that is least like it.
    func worstSpan(of film: URL, against other: URL, frames: [Range<Int>]) async throws -> Double {
        let values = try await lines([
            "-i", film.path(percentEncoded: false), "-i", other.path(percentEncoded: false),
            "-filter_complex", "[0:v][1:v]ssim=stats_file=-", "-f", "null", "-",
        ]).compactMap { line in
            line.split(separator: " ").first { $0.hasPrefix("All:") }.flatMap { Double($0.dropFirst(4)) }
        }
        let means = frames.map { span in
            values[span.clamped(to: values.indices)].reduce(0, +) / Double(span.count)
        }
        return means.min() ?? 0
    }

    private func lines(_ arguments: [String]) async throws -> [String] {
        let found = Mutex<[String]>([])
        try await Tool.run(tools.ffmpeg, ["-nostdin", "-v", "error"] + arguments) { line in
            found.withLock { $0.append(line) }
        }
        return found.withLock { $0 }
    }
}
