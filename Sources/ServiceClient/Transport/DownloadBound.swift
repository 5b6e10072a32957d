import Foundation

/// How much of a film is taken, and how long is waited for it, where its head does not say where it ends: a body that never ends
/// is to fill no disk, and one that dribbles is to hold no job for ever.
struct DownloadBound: Hashable, Sendable {
    /// The most that is taken, in bytes.
    let bytes: Int

    /// What the service says of the length may be wrong, and is told and no failure: so there is much room above it.
    private static let room = (times: 4, more: 1 << 30)
    /// What is left free of the disk, where so much is free.
    private static let reserve = 256 << 20

    /// - Parameters:
    ///   - promised: how long the film is by the word of the service, in bytes.
    ///   - largest: the largest film that is taken of anybody.
    ///   - free: how much is free of the disk, where that is known.
    init(promised: Int?, largest: Int, free: Int?) {
        var bytes = largest
        if let promised, promised > 0 {
            let (wide, overflows) = promised.multipliedReportingOverflow(by: Self.room.times)
            if !overflows, wide < largest { bytes = min(bytes, wide + Self.room.more) }
        }
        if let free { bytes = min(bytes, max(free - Self.reserve, free / 2)) }
        self.bytes = bytes
    }

    /// How much is free of the disk that holds a folder, for this user; nil where that cannot be told.
    static func free(of folder: URL) -> Int? {
        var facts = statvfs()
        guard statvfs(folder.path(percentEncoded: false), &facts) == 0 else { return nil }
        return Int(exactly: UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize)).partialValue)
    }
}

/// Whether a body comes quickly enough to be waited for.
struct DownloadPace: Hashable, Sendable {
    private var since: Duration
    private var bytes = 0

    /// The least that comes in a while; where it is less the connection is as good as dead, and a new one goes on from there.
    private static let least = (bytes: 16 * 1024, in: Duration.seconds(300))

    init(at now: Duration) { since = now }

    /// Whether it goes on well, with so many bytes more.
    mutating func goesOn(_ count: Int, at now: Duration) -> Bool {
        bytes += count
        guard now - since >= Self.least.in else { return true }
        defer { (since, bytes) = (now, 0) }
        return bytes >= Self.least.bytes
    }
}
