/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was wrong.
    public let reason: String
    /// The byte offset at which it was found.
    public let offset: Int

    /// One line for people.
    public var description: String { "not valid JSON: \(reason) at byte \(offset)" }
}

extension JSON {
    /// Reads one JSON text (RFC 8259), at most 512 levels deep.
    /// - Throws: `JSONError`, with the place of what is wrong.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }

    /// Reads one JSON text from UTF-8 bytes; a byte-order mark is passed over, broken UTF-8 becomes U+FFFD.
    /// - Throws: `JSONError`, with the place of what is wrong.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }
}

/// Reads JSON byte by byte.
struct JSONParser {
    let bytes: [UInt8]
    var position = 0
    // Recursion is bounded because the text comes from outside: a megabyte of "[" must not overflow the stack.
    let deepest = 512

    /// Reads on from a place in a text.
    init(bytes: [UInt8], from position: Int) { (self.bytes, self.position) = (bytes, position) }

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func fail(_ reason: String) -> JSONError { JSONError(reason: reason, offset: position) }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard next == nil else { throw fail("something follows the value") }
        return value
    }

    mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard depth < deepest else { throw fail("nested deeper than \(deepest) levels") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .none: throw fail("the text ends where a value should stand")
        default: return try number()
        }
    }

    mutating func word(_ text: String, _ value: JSON) throws(JSONError) -> JSON {
        guard bytes[position...].starts(with: text.utf8) else { throw fail("an unknown word") }
        position += text.utf8.count
        return value
    }

    mutating func consume(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// What was read of objects and arrays that are not at their end; each takes what is its own from the end, and so has
    /// no more room than it needs.
    private var members: [JSONObject.Member] = []
    private var elements: [JSON] = []

    mutating func object(depth: Int) throws(JSONError) -> JSON {
        if let text = smallObject(depth: depth) { return .object(JSONObject(text: text)) }
        return .object(JSONObject(members: try members(depth: depth)))
    }

    /// The members of the object that begins here.
    mutating func members(depth: Int) throws(JSONError) -> [JSONObject.Member] {
        let first = members.count
        position += 1
        skipSpace()
        if consume(UInt8(ascii: "}")) { return [] }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fail("a member needs a name in quotes") }
            let key = try string()
            skipSpace()
            guard consume(UInt8(ascii: ":")) else { throw fail("a colon is missing") }
            members.append(JSONObject.Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            if consume(UInt8(ascii: "}")) {
                defer { members.removeSubrange(first...) }
                return Array(members[first...])
            }
            guard consume(UInt8(ascii: ",")) else { throw fail("a comma or } is missing") }
        }
    }

    mutating func array(depth: Int) throws(JSONError) -> JSON {
        let first = elements.count
        position += 1
        skipSpace()
        if consume(UInt8(ascii: "]")) { return .array([]) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if consume(UInt8(ascii: "]")) {
                defer { elements.removeSubrange(first...) }
                return .array(Array(elements[first...]))
            }
            guard consume(UInt8(ascii: ",")) else { throw fail("a comma or ] is missing") }
        }
    }

    mutating func number() throws(JSONError) -> JSON {
        let start = position
        _ = consume(UInt8(ascii: "-"))
        if !consume(UInt8(ascii: "0")) { try digits() }
        if consume(UInt8(ascii: ".")) { try digits() }
        if consume(UInt8(ascii: "e")) || consume(UInt8(ascii: "E")) {
            if !consume(UInt8(ascii: "+")) { _ = consume(UInt8(ascii: "-")) }
            try digits()
        }
        return .number(JSONNumber(checked: String(decoding: bytes[start..<position], as: UTF8.self)))
    }

    mutating func digits() throws(JSONError) {
        let start = position
        while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
        guard position > start else { throw fail("a digit is missing") }
    }
}
