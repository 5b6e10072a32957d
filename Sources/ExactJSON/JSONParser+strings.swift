extension JSONParser {
    mutating func string() throws(JSONError) -> String {
        position += 1
        var runStart = position
        // Few strings have escapes; the others are taken as they stand.
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\\") {
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes[runStart..<position - 1], as: UTF8.self) }
        }
        var out: [UInt8] = []
        while let byte = next {
            if byte == UInt8(ascii: "\"") {
                out.append(contentsOf: bytes[runStart..<position])
                position += 1
                return String(decoding: out, as: UTF8.self)
            }
            guard byte >= 0x20 else { throw fail("a control character inside a string") }
            guard byte == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            out.append(contentsOf: bytes[runStart..<position])
            position += 1
            try escape(into: &out)
            runStart = position
        }
        throw fail("a string has no end")
    }

    mutating func escape(into out: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw fail("a string has no end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"): out.append(contentsOf: String(try unicodeEscape()).utf8)
        default: throw fail("an unknown escape")
        }
    }

    /// The scalar of a `\u` escape, pairs joined; half of a pair, which no string can hold, becomes U+FFFD.
    mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let unit = try hexUnit()
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) ?? replacement }
        let mark = position
        guard consume(UInt8(ascii: "\\")), consume(UInt8(ascii: "u")) else {
            position = mark
            return replacement
        }
        let low = try hexUnit()
        guard (0xDC00...0xDFFF).contains(low) else {
            position = mark
            return replacement
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? replacement
    }

    mutating func hexUnit() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
            bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
        else { throw fail("four hexadecimal digits are missing") }
        position += 4
        return unit
    }
}
