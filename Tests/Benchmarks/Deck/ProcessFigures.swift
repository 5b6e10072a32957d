import Foundation

/// What the system says of another process; nil, or a guess, where it does not say.
struct ProcessFigures {
    let process: pid_t

    /// The processor's time so far, in ms, of the person and the system together. The clock has nanoseconds, where the
    /// counts of `/proc/PID/stat` have hundredths of a second.
    var processorMilliseconds: Double? {
        #if os(Linux)
            var clock = clockid_t()
            var time = timespec()
            guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
            return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
        #else
            return nil
        #endif
    }

    /// A line of `/proc/PID/status`, which is in KiB, in MB.
    func megabytes(_ name: String) -> Double? {
        let line = text("status")?.split(separator: "\n").first { $0.hasPrefix("\(name):") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) }.map { $0 * 1024 / 1_000_000 }
    }

    /// Whether each of its threads waits for something: what it has not written by now is not on its way.
    var isAsleep: Bool {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.allSatisfy { thread in
            // A thread that has ended meanwhile does nothing either.
            guard let stat = text("task/\(thread)/stat"), let name = stat.lastIndex(of: ")") else { return true }
            return stat[name...].dropFirst(2).first == "S"
        }
    }

    private func text(_ file: String) -> String? {
        (try? Data(contentsOf: URL(filePath: "/proc/\(process)/\(file)"))).map { String(decoding: $0, as: UTF8.self) }
    }
}
