import ExactJSON

/// The tokens as they are kept: one a service, under its one spelling.
///
/// An earlier version kept a token for each spelling of an address. The newest of them counts; the others stay beside it,
/// since each was an account.
struct TokenFile: Hashable, Sendable {
    /// The entries by the keys of their services.
    private(set) var entries: JSONObject

    /// Reads the file as whichever version wrote it.
    init(_ json: JSONObject) {
        entries = [:]
        for member in json.members {
            let (key, entry) = (ServiceConfiguration.key(keptAs: member.key), member.value)
            guard let other = entries[key] else {
                entries[key] = entry
                continue
            }
            // Of two that say nothing of their age the one that was written last counts.
            let isNewer = (entry["given"]?.int ?? 0) >= (other["given"]?.int ?? 0)
            entries[key] = isNewer ? entry.keeping(other) : other.keeping(entry)
        }
    }

    /// Puts a token in the place of another one of the same service; what is kept beside it stays.
    mutating func put(_ entry: JSONObject, for key: String) {
        var entry = entry
        if let others = entries[key]?["others"] { entry["others"] = others }
        entries[key] = .object(entry)
    }
}

extension JSON {
    /// This entry, with another one and what that one kept beside it.
    fileprivate func keeping(_ other: JSON) -> JSON {
        guard var entry = object, var old = other.object else { return self }
        let kept = (self["others"]?.array ?? []) + (other["others"]?.array ?? [])
        old["others"] = nil
        entry["others"] = .array(kept + [.object(old)])
        return .object(entry)
    }
}
