#if canImport(Darwin)
    import Darwin

    /// The most memory the process has held so far, in bytes.
    func peakMemoryInBytes() -> Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
    }
#else
    /// The most memory the process has held so far, in bytes; 0 when the system does not say.
    ///
    /// `getrusage` counts what the parent held at the time it started this process, `VmHWM` only what is its own.
    func peakMemoryInBytes() -> Int {
        var status: [UInt8] = []
        let read = try? InputFile("/proc/self/status").readPieces(of: 4096) { status.append(contentsOf: $0) }
        guard read != nil else { return 0 }
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kibibytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
        return (kibibytes ?? 0) * 1024
    }
#endif
