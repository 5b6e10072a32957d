import Foundation
import PrivateFiles

/// Encoded spans and sounds on disk, so that an edit renders again only what it changed.
///
/// A file is called `NAME-SIZE` and ends as its kind does: its name is the hash of all that went into it, and one that is
/// shorter or longer than it says is thrown away. Files are put in and taken out whole, by links, so any number of processes may share a
/// folder and none can pull a file from under another's feet. It may be deleted at any time.
public struct RenderCache: Hashable, Sendable {
    /// Where the files are.
    public let folder: URL
    /// How many bytes are kept; what was not used for longest goes first.
    public let limit: Int
    /// How names of files end, with the dot.
    private let ending: String

    /// A cache in a folder, which is made when it is needed; by default of up to 10 GB.
    public init(folder: URL, limit: Int = 10_000_000_000) {
        self.init(folder: folder, limit: limit, ending: ".mp4")
    }

    init(folder: URL, limit: Int, ending: String) {
        self.folder = folder.absoluteURL
        self.limit = limit
        self.ending = ending
    }

    private static let unfinished = ".part"

    // MARK: In and out

    /// What is kept now: the names of the files, by the names of what they hold.
    func contents() -> [String: String] {
        guard isThere, isOurs else { return [:] }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path(""))) ?? []
        var contents: [String: String] = [:]
        for file in files {
            if let entry = read(file) { contents[entry.name] = file }
        }
        return contents
    }

    /// Puts a kept file to a place outside; false where it is gone or damaged.
    func retrieve(_ file: String, to place: URL) -> Bool {
        let kept = path(file)
        guard let entry = read(file), Self.size(kept) == entry.size else {
            try? FileManager.default.removeItem(atPath: kept)
            return false
        }
        guard Self.link(kept, place.path(percentEncoded: false)) else { return false }
        markUsed(kept)
        return true
    }

    /// What is used stays; a time of access is not written everywhere.
    private func markUsed(_ path: String) {
        try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    }

    /// The bytes of a kept file; nil where it is gone or damaged.
    func bytes(_ file: String) -> Data? {
        guard isThere, isOurs, let entry = read(file) else { return nil }
        guard let bytes = try? Data(contentsOf: folder.appending(path: file)), bytes.count == entry.size else {
            remove(file)
            return nil
        }
        markUsed(path(file))
        return bytes
    }

    /// Keeps some bytes as a file.
    func keep(_ bytes: Data, as name: String) {
        let part = folder.appending(path: "\(UUID().uuidString)\(Self.unfinished)")
        guard isOurs else { return }
        defer { try? FileManager.default.removeItem(at: part) }
        if (try? bytes.write(to: part)) != nil { keep(part, as: name) }
    }

    /// Keeps a finished file; where that cannot be done the film is made all the same.
    func keep(_ file: URL, as name: String) {
        let source = file.path(percentEncoded: false)
        guard let size = Self.size(source), size > 0, size <= limit else { return }
        guard isOurs else { return }
        _ = Self.link(source, path("\(name)-\(size)\(ending)"))
    }

    /// Throws a kept file away.
    func remove(_ file: String) { try? FileManager.default.removeItem(atPath: path(file)) }

    /// Throws away what was not used for longest until the rest is within the limit.
    func trim() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(""))) ?? []
        let files = names.compactMap { file -> (name: String, size: Int, used: Date)? in
            guard let facts = try? FileManager.default.attributesOfItem(atPath: path(file)),
                let used = facts[.modificationDate] as? Date
            else { return nil }
            if file.hasSuffix(Self.unfinished), used.timeIntervalSinceNow < -86_400 { remove(file) }
            return read(file) == nil ? nil : (file, Self.size(path(file)) ?? 0, used)
        }
        var total = files.map(\.size).reduce(0, +)
        for file in files.sorted(by: { $0.used < $1.used }) where total > limit {
            remove(file.name)
            total -= file.size
        }
    }

    // MARK: Files

    /// Makes the folder, for its user alone: what is kept is pieces of the user's films. Where it cannot be had so, nothing
    /// is kept, and nothing that others may have put there is used.
    private var isOurs: Bool { (try? PrivateFolder.claim(folder)) != nil }

    private var isThere: Bool { FileFacts(folder.path(percentEncoded: false)) != nil }

    private func path(_ file: String) -> String { folder.appending(path: file).path(percentEncoded: false) }

    /// The name and the size that a file's own name tells; nil for a file that is none of these.
    private func read(_ file: String) -> (name: String, size: Int)? {
        guard file.hasSuffix(ending) else { return nil }
        let parts = file.dropLast(ending.count).split(separator: "-")
        guard parts.count == 2, parts[0].count == 64, let size = Int(parts[1]) else { return nil }
        return (String(parts[0]), size)
    }

    private static func size(_ path: String) -> Int? {
        let facts = try? FileManager.default.attributesOfItem(atPath: path)
        return (facts?[.size] as? NSNumber)?.intValue
    }

    /// Gives a file a second name at once; copies it where the two are on different disks.
    private static func link(_ source: String, _ target: String) -> Bool {
        let manager = FileManager.default
        if (try? manager.linkItem(atPath: source, toPath: target)) != nil || manager.fileExists(atPath: target) {
            return true
        }
        let part = "\(target).\(UUID().uuidString)\(unfinished)"
        defer { try? manager.removeItem(atPath: part) }
        guard (try? manager.copyItem(atPath: source, toPath: part)) != nil else { return false }
        return rename(part, target) == 0
    }
}
