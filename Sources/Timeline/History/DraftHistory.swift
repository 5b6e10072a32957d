/// The versions a draft went through, and which of them stands now.
///
/// A draft is a small value whose parts are shared between versions, so whole versions are kept: undo is exact by
/// construction, whatever the edit did. Those made before this value was may lie elsewhere (`KeptVersions`); one of them is
/// read when it is asked for, so that a step costs the same however many there are.
public struct DraftHistory: Hashable, Sendable {
    private var kept: Kept?
    /// How many of those that lie elsewhere belong to it, from the oldest on: what was undone is dropped by an edit.
    public private(set) var keptCount: Int
    /// The versions that were made since, oldest first; they come behind the kept ones.
    public private(set) var made: [Draft]
    /// The index of the one that stands, 0 for the oldest.
    public private(set) var position: Int
    /// The draft as it stands.
    public private(set) var current: Draft

    /// A history that begins with one version.
    public init(_ draft: Draft = Draft()) {
        kept = nil
        keptCount = 0
        made = [draft]
        position = 0
        current = draft
    }

    /// Versions that lie elsewhere, of which only the one that stands is read; nil where it cannot be, or is none of theirs.
    ///
    /// - Parameters:
    ///   - versions: who keeps them.
    ///   - count: how many there are.
    ///   - position: the index of the one that stands, 0 for the oldest.
    public init?(keptBy versions: any KeptVersions, count: Int, position: Int) {
        guard (0..<count).contains(position), let current = versions.draft(at: position) else { return nil }
        kept = Kept(versions: versions)
        keptCount = count
        made = []
        self.position = position
        self.current = current
    }

    /// How many versions there are, those included that were undone; at least 1.
    public var count: Int { keptCount + made.count }
    /// The version before the one that stands; nil where there is none, or it cannot be read.
    public var previous: Draft? { draft(at: position - 1) }
    /// Whether there is a version to go back to.
    public var canUndo: Bool { position > 0 }
    /// Whether there is a version to go forward to.
    public var canRedo: Bool { position < count - 1 }

    /// The version of a number, counted from 1 for the oldest; nil where there is none, or it cannot be read.
    public func version(_ number: Int) -> Draft? { number > 0 ? draft(at: number - 1) : nil }

    /// The number of the last version before the one that stands of which something is so; nil where it is so of none.
    ///
    /// It reads from the newest on, and no further than it must.
    public func lastVersion(where isMeant: (Draft) -> Bool) -> Int? {
        (0..<position).reversed().first { draft(at: $0).map(isMeant) ?? false }.map { $0 + 1 }
    }

    private func draft(at index: Int) -> Draft? {
        if index == position { return current }
        if index >= keptCount { return made.indices.contains(index - keptCount) ? made[index - keptCount] : nil }
        return index >= 0 ? kept?.versions.draft(at: index) : nil
    }

    /// Sees that nothing was taken for missing that only could not be read.
    /// - Throws: why a version that was asked for could not be read, as its keeper tells it.
    public func check() throws { try kept?.versions.check() }

    /// Makes a new version the one that stands; versions that were undone are dropped.
    public mutating func record(_ draft: Draft) {
        guard draft != current else { return }
        keptCount = min(keptCount, position + 1)
        made.removeSubrange((position + 1 - keptCount)...)
        made.append(draft)
        position = count - 1
        current = draft
    }

    /// Goes one version back; false if there is none.
    public mutating func undo() -> Bool { go(to: position - 1) }

    /// Goes one version forward; false if there is none.
    public mutating func redo() -> Bool { go(to: position + 1) }

    /// Goes so many versions back at once, or to the oldest where there are fewer; those between are not read.
    public mutating func undo(steps: Int) { _ = go(to: max(0, position - max(0, steps))) }

    /// Goes so many versions forward at once, or to the newest where there are fewer; those between are not read.
    public mutating func redo(steps: Int) { _ = go(to: position + min(count - 1 - position, max(0, steps))) }

    /// Makes a version that was there the one that stands, as a new version, so that it can be undone like any edit;
    /// false if there is none of that number.
    /// - Parameter number: counted from 1 for the oldest.
    public mutating func revert(toVersion number: Int) -> Bool {
        guard let draft = version(number) else { return false }
        record(draft)
        return true
    }

    private mutating func go(to index: Int) -> Bool {
        guard let draft = draft(at: index) else { return false }
        position = index
        current = draft
        return true
    }
}

/// Versions that lie elsewhere, such as in a database, and are read one at a time.
public protocol KeptVersions: AnyObject, Sendable {
    /// The version at an index, 0 for the oldest.
    ///
    /// - Returns: nil where it cannot be read; `check` then throws the reason.
    func draft(at index: Int) -> Draft?

    /// - Throws: why a version that was asked for could not be read.
    func check() throws
}

extension DraftHistory {
    /// Who keeps versions; the same only where it is the same keeper.
    private struct Kept: Hashable, Sendable {
        let versions: any KeptVersions

        static func == (one: Kept, other: Kept) -> Bool { one.versions === other.versions }

        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(versions)) }
    }
}
