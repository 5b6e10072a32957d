/// A small object as it stands within a text that was parsed; it keeps that whole text.
struct JSONObjectText: Sendable {
    /// The whole text; its objects share it.
    private let bytes: [UInt8]
    // Four bytes each, so that an object takes no more room than a string does.
    private let start: UInt32
    private let count: UInt32

    /// How long the text of a small object may be, in bytes. A segment of a draft has a few hundred.
    static let longest = 4096

    fileprivate init?(_ range: Range<Int>, of bytes: [UInt8]) {
        guard let start = UInt32(exactly: range.lowerBound) else { return nil }
        (self.bytes, self.start, count) = (bytes, start, UInt32(range.count))
    }

    private var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

    /// The members, read; what they hold is text again.
    var members: [JSONObject.Member] {
        var parser = JSONParser(bytes: bytes, from: range.lowerBound)
        // It was checked when it was found, so there is nothing that could be wrong with it now.
        return (try? parser.members(depth: 0)) ?? []
    }

    /// The value of the last member of that name.
    subscript(key: String) -> JSON? {
        var parser = JSONParser(bytes: bytes, from: range.lowerBound)
        return (try? parser.member(key)) ?? nil
    }

    /// The text, if it is as it would be written: in ASCII without spaces between, escapes or control characters.
    var asWritten: ArraySlice<UInt8>? {
        var isInString = false
        for byte in bytes[range] {
            switch byte {
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "\\"), 0x7F...: return nil
            case ...UInt8(ascii: " ") where !isInString: return nil
            default: break
            }
        }
        return bytes[range]
    }

    /// Whether another is the same, letter for letter.
    func isSame(as other: JSONObjectText) -> Bool { bytes[range] == other.bytes[other.range] }
}

extension JSONParser {
    /// The object that begins here, if it is small and nothing is wrong with it; else the place stays, and who takes it apart
    /// finds what is wrong.
    mutating func smallObject(depth: Int) -> JSONObjectText? {
        let start = position
        let end = min(bytes.count, start + JSONObjectText.longest)
        if (try? skip(depth: depth, end: end)) != nil, let text = JSONObjectText(start..<position, of: bytes) {
            return text
        }
        position = start
        return nil
    }

    /// The value of the last member of that name in the object that begins here.
    mutating func member(_ key: String) throws(JSONError) -> JSON? {
        var found: Int?
        position += 1
        skipSpace()
        while next == UInt8(ascii: "\"") {
            let isFound = try string() == key
            skipSpace()
            position += 1
            skipSpace()
            if isFound { found = position }
            try skip(depth: 0, end: bytes.count)
            skipSpace()
            guard consume(UInt8(ascii: ",")) else { break }
            skipSpace()
        }
        guard let found else { return nil }
        position = found
        return try value(depth: 0)
    }

    /// Passes over a value that is right and ends before a place.
    private mutating func skip(depth: Int, end: Int) throws(JSONError) {
        guard depth < deepest, position < end else { throw fail("too long or too deep") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): try skipList(close: UInt8(ascii: "}"), depth: depth, end: end, hasKeys: true)
        case UInt8(ascii: "["): try skipList(close: UInt8(ascii: "]"), depth: depth, end: end, hasKeys: false)
        case UInt8(ascii: "\""): try skipString(end: end)
        default: _ = try value(depth: depth)
        }
        guard position <= end else { throw fail("too long") }
    }

    private mutating func skipList(close: UInt8, depth: Int, end: Int, hasKeys: Bool) throws(JSONError) {
        position += 1
        skipSpace()
        if consume(close) { return }
        while true {
            if hasKeys {
                skipSpace()
                guard next == UInt8(ascii: "\"") else { throw fail("a member needs a name in quotes") }
                try skipString(end: end)
                skipSpace()
                guard consume(UInt8(ascii: ":")) else { throw fail("a colon is missing") }
            }
            try skip(depth: depth + 1, end: end)
            skipSpace()
            if consume(close) { return }
            guard consume(UInt8(ascii: ",")) else { throw fail("a comma is missing") }
        }
    }

    private mutating func skipString(end: Int) throws(JSONError) {
        let start = position
        position += 1
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case 0..<0x20: throw fail("a control character inside a string")
            // Escapes are few, and there are many ways to write a wrong one.
            case UInt8(ascii: "\\"):
                position = start
                _ = try string()
                return
            default: position += 1
            }
        }
        throw fail("too long")
    }
}
