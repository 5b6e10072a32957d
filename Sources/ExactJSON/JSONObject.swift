/// The members of a JSON object, in the order they were written.
///
/// A duplicate key is kept as it came; reading by name gives the last, as most decoders do.
public struct JSONObject: Hashable, Sendable {
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

    /// All members in order.
    public private(set) var members: [Member]

    /// An object without members.
    public init() { members = [] }

    /// The pairs in the order given.
    public init(_ pairs: [(String, JSON)]) { members = pairs.map { Member(key: $0.0, value: $0.1) } }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The value under a name. Writing keeps the member's place; writing nil removes every member of that name.
    public subscript(key: String) -> JSON? {
        get { members.last { $0.key == key }?.value }
        set {
            guard let newValue else { return members.removeAll { $0.key == key } }
            if let index = members.lastIndex(where: { $0.key == key }) {
                members[index].value = newValue
            } else {
                members.append(Member(key: key, value: newValue))
            }
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
    init(members: [Member]) { self.members = members }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// The pairs in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}
