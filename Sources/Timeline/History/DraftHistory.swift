/// The versions a draft went through, and which of them stands now.
///
/// A draft is a small value whose parts are shared between versions, so whole versions are kept: undo is exact by
/// construction, whatever the edit did.
public struct DraftHistory: Hashable, Sendable {
    /// All versions, oldest first; never empty.
    public private(set) var versions: [Draft]
    /// The place in `versions` of the one that stands now.
    public private(set) var position: Int

    /// How many versions are kept.
    public static let limit = 200

    /// A history that begins with one version.
    public init(_ draft: Draft = Draft()) {
        versions = [draft]
        position = 0
    }

    /// The versions as they were kept; nil if the position is not one of theirs.
    public init?(versions: [Draft], position: Int) {
        guard versions.indices.contains(position) else { return nil }
        self.versions = versions
        self.position = position
    }

    /// The draft as it stands.
    public var current: Draft { versions[position] }
    /// The version before the one that stands.
    public var previous: Draft? { position > 0 ? versions[position - 1] : nil }
    /// Whether there is a version to go back to.
    public var canUndo: Bool { position > 0 }
    /// Whether there is a version to go forward to.
    public var canRedo: Bool { position < versions.count - 1 }

    /// Makes a new version the one that stands; versions that were undone are dropped, as is the oldest past the limit.
    public mutating func record(_ draft: Draft) {
        guard draft != current else { return }
        versions.removeSubrange((position + 1)...)
        versions.append(draft)
        if versions.count > Self.limit { versions.removeFirst(versions.count - Self.limit) }
        position = versions.count - 1
    }

    /// Goes one version back; false if there is none.
    public mutating func undo() -> Bool {
        guard canUndo else { return false }
        position -= 1
        return true
    }

    /// Makes a version that was there the one that stands, as a new version, so that it can be undone like any edit;
    /// false if there is none of that number.
    /// - Parameter number: counted from 1 for the oldest that is kept.
    public mutating func revert(toVersion number: Int) -> Bool {
        guard versions.indices.contains(number - 1) else { return false }
        record(versions[number - 1])
        return true
    }

    /// Goes one version forward; false if there is none.
    public mutating func redo() -> Bool {
        guard canRedo else { return false }
        position += 1
        return true
    }
}
