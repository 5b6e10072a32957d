/// The members of a JSON object, in the order they were written.
///
/// A duplicate key is kept as it came; reading by name gives the last, as most decoders do.
///
/// A small object that was parsed stays the text it was, checked and not taken apart, since a draft is thousands of small
/// objects that are looked at once: as members it takes several times the room. Each look reads that text again, so who
/// asks for more than a few members asks `opened`.
public struct JSONObject: Sendable {
    /// One `"key": value` pair.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var key: String
        /// What it holds.
        public var value: JSON

        /// A pair.
        public init(key: String, value: JSON) {
            self.key = key
            self.value = value
        }
    }

    private enum Storage {
        case members([Member])
        case text(JSONObjectText)
    }
    private var storage: Storage

    /// All members in order.
    public var members: [Member] {
        switch storage {
        case .members(let members): members
        case .text(let text): text.members
        }
    }

    /// The same, taken apart once for many looks.
    public var opened: JSONObject { JSONObject(members: members) }

    /// The text it came as, where that is how it would be written on one line.
    var asWritten: ArraySlice<UInt8>? { if case .text(let text) = storage { text.asWritten } else { nil } }

    /// An object without members.
    public init() { storage = .members([]) }

    /// The pairs in the order given.
    public init(_ pairs: [(String, JSON)]) { self.init(members: pairs.map { Member(key: $0.0, value: $0.1) }) }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The value under a name. Writing keeps the member's place; writing nil removes every member of that name.
    public subscript(key: String) -> JSON? {
        get {
            switch storage {
            case .members(let members): members.last { $0.key == key }?.value
            case .text(let text): text[key]
            }
        }
        set {
            var members = members
            // What is changed stands nowhere else, so that it is changed where it is.
            storage = .members([])
            if let newValue {
                if let index = members.lastIndex(where: { $0.key == key }) {
                    members[index].value = newValue
                } else {
                    members.append(Member(key: key, value: newValue))
                }
            } else {
                members.removeAll { $0.key == key }
            }
            storage = .members(members)
        }
    }

    /// Writes a whole number unless the member already says that number, so that `3000.0` stays `3000.0`.
    public mutating func update(_ key: String, to number: Int) {
        if self[key]?.int != number { self[key] = JSON(number) }
    }

    /// Writes a string, or removes the member for nil, unless it already says so.
    public mutating func update(_ key: String, to text: String?) {
        if self[key]?.string != text { self[key] = text.map(JSON.string) }
    }

    /// The members given, in order.
    init(members: [Member]) { storage = .members(members) }

    /// A checked text, left as it is.
    init(text: JSONObjectText) { storage = .text(text) }
}

extension JSONObject: Hashable {
    /// Whether the members are the same, in the same order, however they are written.
    public static func == (one: JSONObject, other: JSONObject) -> Bool {
        if case .text(let text) = one.storage, case .text(let otherText) = other.storage, text.isSame(as: otherText) {
            return true
        }
        return one.members == other.members
    }

    /// Hashes the members.
    public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// The pairs in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}

extension JSONObject: CustomStringConvertible {
    /// As JSON on one line, however it is held.
    public var description: String { JSON.object(self).text }
}
