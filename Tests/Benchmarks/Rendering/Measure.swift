import Foundation
import Rendering
import Synchronization

/// How long something took, in seconds.
struct Time: Hashable, Sendable {
    /// On the clock; on a machine with other work that is long.
    let wall: Double
    /// On all processors together.
    let processor: Double
}

/// Takes times and looks at films.
struct Measure {
    let tools: MediaTools

    /// How long something takes, and how long processors work at it.
    func time(_ work: () async throws -> Void) async throws -> Time {
        let clock = ContinuousClock()
        let (start, worked) = (clock.now, Self.processorSeconds)
        try await work()
        return Time(wall: (clock.now - start) / .seconds(1), processor: Self.processorSeconds - worked)
    }

    /// What this process and its finished children have had of the processors.
    private static var processorSeconds: Double {
        #if canImport(Darwin)
            let all = [RUSAGE_SELF, RUSAGE_CHILDREN]
        #else
            let all = [RUSAGE_SELF, RUSAGE_CHILDREN].map { Int32($0.rawValue) }
        #endif
        return all.map { who in
            var usage = rusage()
            getrusage(who, &usage)
            let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
            return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
        }.reduce(0, +)
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
