import Foundation

/// Remembers what files hold, so that ffprobe runs once for each state of a file.
///
/// A file is known by its path, its size and the time it was last written: one that changed is asked anew. Several who
/// ask for the same file at once wait for the same answer; who is cancelled leaves at once, and the last ends the
/// process. Failures are not kept.
public actor ProbeCache {
    private let probe: @Sendable (String) async throws(MediaProbeError) -> MediaInfo
    private let capacity: Int
    private var known: [String: Entry] = [:]
    private let asking = SharedWork<MediaInfo>()
    /// Counts questions, to tell which answer was not needed for longest.
    private var clock = 0

    private struct Entry {
        let stamp: Stamp
        let info: MediaInfo
        var lastUse: Int
    }

    /// What tells one state of a file from the next.
    private struct Stamp: Hashable, CustomStringConvertible {
        let size: Int
        let written: Date
        let number: Int

        init?(_ path: String) {
            guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
                let size = facts[.size] as? Int, let written = facts[.modificationDate] as? Date
            else { return nil }
            self.size = size
            self.written = written
            number = facts[.systemFileNumber] as? Int ?? 0
        }

        var description: String { "\(size) \(written.timeIntervalSinceReferenceDate) \(number)" }
    }

    /// A cache of what a probe says, for so many files at most.
    public init(probe: MediaProbe, capacity: Int = 1000) {
        self.init(capacity: capacity) { path async throws(MediaProbeError) in try await probe.probe(path) }
    }

    init(capacity: Int, probe: @escaping @Sendable (String) async throws(MediaProbeError) -> MediaInfo) {
        self.probe = probe
        self.capacity = max(1, capacity)
    }

    /// What a file holds; the path must be absolute. Starts a process only where the file is new or has changed.
    /// - Throws: `MediaProbeError`; that is not kept, so the file is asked again the next time.
    public func info(of path: String) async throws(MediaProbeError) -> MediaInfo {
        guard let stamp = Stamp(path) else { return try await probe(path) }
        if let info = kept(path, stamp) { return info }
        do {
            return try await asking.value("\(stamp) \(path)") { try await self.ask(path, stamp) }
        } catch let error as MediaProbeError {
            throw error
        } catch {
            throw .tool(.cancelled)
        }
    }

    private func kept(_ path: String, _ stamp: Stamp) -> MediaInfo? {
        guard let entry = known[path], entry.stamp == stamp else { return nil }
        clock += 1
        known[path]?.lastUse = clock
        return entry.info
    }

    private func ask(_ path: String, _ stamp: Stamp) async throws(MediaProbeError) -> MediaInfo {
        // Another may have had the answer just before.
        if let info = kept(path, stamp) { return info }
        let info = try await probe(path)
        clock += 1
        known[path] = Entry(stamp: stamp, info: info, lastUse: clock)
        dropOldest()
        return info
    }

    private func dropOldest() {
        guard known.count > capacity, let oldest = known.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return
        }
        known[oldest.key] = nil
    }
}
