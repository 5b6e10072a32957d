import Foundation

/// The memory that a test's process has needed; to be asked in a process of its own.
public enum PeakMemory {
    /// The most memory the process ever held, in bytes.
    public static func bytes() throws -> Int {
        #if os(Linux)
            // The usage that the system keeps of a process begins with its parent's; only this line is its own.
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
                let kilobytes = Int(line.filter(\.isNumber))
            else { throw Unknown() }
            return kilobytes * 1024
        #else
            var usage = rusage()
            guard getrusage(RUSAGE_SELF, &usage) == 0 else { throw Unknown() }
            return usage.ru_maxrss
        #endif
    }

    /// The system does not say.
    public struct Unknown: Error {}
}
