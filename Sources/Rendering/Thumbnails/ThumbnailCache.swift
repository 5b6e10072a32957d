import Foundation
import Synchronization

/// What was made, kept on disk and, of late, in memory.
final class ThumbnailCache: Sendable {
    private let disk: RenderCache?
    private let memory: Mutex<Memory>
    /// How many bytes were put on the disk since it was last looked at as a whole; at first nobody knows.
    private let unseen = Mutex(Int.max)

    /// - Parameter folder: where files are; nil to keep nothing but in memory.
    /// - Parameter limit: the most bytes on disk.
    /// - Parameter memory: the most bytes in memory.
    init(folder: URL?, limit: Int, memory: Int) {
        disk = folder.map { RenderCache(folder: $0, limit: limit, ending: ".glimpse") }
        self.memory = Mutex(Memory(limit: memory))
    }

    /// What is in memory.
    func inMemory(_ name: String) -> Thumbnail? { memory.withLock { $0.value(name) } }

    /// What is on the disk; a file that is damaged is thrown away.
    func onDisk(_ name: String) async -> Thumbnail? {
        guard let disk, let file = disk.contents()[name], let bytes = disk.bytes(file) else { return nil }
        guard let thumbnail = Thumbnail(file: bytes) else {
            disk.remove(file)
            return nil
        }
        memory.withLock { $0.put(thumbnail, as: name) }
        return thumbnail
    }

    /// Keeps an answer; where the disk does not take it, in memory at least.
    func keep(_ thumbnail: Thumbnail, as name: String) async {
        memory.withLock { $0.put(thumbnail, as: name) }
        guard let disk else { return }
        let bytes = thumbnail.file
        disk.keep(bytes, as: name)
        // Looking at all of the files costs more than writing one.
        let isDue = unseen.withLock { unseen in
            unseen = unseen.addingReportingOverflow(bytes.count).overflow ? .max : unseen + bytes.count
            defer { if unseen > disk.limit / 16 { unseen = 0 } }
            return unseen > disk.limit / 16
        }
        if isDue { disk.trim() }
    }
}

/// Answers of late, as many as a number of bytes holds.
private struct Memory {
    let limit: Int
    private var entries: [String: (thumbnail: Thumbnail, lastUse: Int)] = [:]
    private var size = 0
    /// Counts uses, to tell what was not used for longest.
    private var clock = 0

    init(limit: Int) { self.limit = limit }

    mutating func value(_ name: String) -> Thumbnail? {
        clock += 1
        entries[name]?.lastUse = clock
        return entries[name]?.thumbnail
    }

    mutating func put(_ thumbnail: Thumbnail, as name: String) {
        size -= entries.removeValue(forKey: name)?.thumbnail.size ?? 0
        guard thumbnail.size <= limit else { return }
        clock += 1
        entries[name] = (thumbnail, clock)
        size += thumbnail.size
        while size > limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
            size -= entries.removeValue(forKey: oldest)?.thumbnail.size ?? 0
        }
    }
}
