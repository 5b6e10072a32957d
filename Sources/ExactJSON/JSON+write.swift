extension JSON {
    /// The value as compact JSON text on one line.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value as compact UTF-8 JSON.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(to: &out, indent: nil)
        return out
    }

    /// The value with one member or element a line, indented by two spaces.
    public var prettyText: String {
        var out: [UInt8] = []
        write(to: &out, indent: 0)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8], indent: Int?) {
        switch self {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): out.append(contentsOf: value.literal.utf8)
        case .string(let value): Self.write(value, to: &out)
        case .array(let elements):
            Self.list(elements, "[", "]", to: &out, indent: indent) { element, out, inner in
                element.write(to: &out, indent: inner)
            }
        case .object(let object):
            if indent == nil, let text = object.asWritten { return out.append(contentsOf: text) }
            Self.list(object.members, "{", "}", to: &out, indent: indent) { member, out, inner in
                Self.write(member.key, to: &out)
                out.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
                member.value.write(to: &out, indent: inner)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item],
        _ open: String,
        _ close: String,
        to out: inout [UInt8],
        indent: Int?,
        item: (Item, inout [UInt8], Int?) -> Void
    ) {
        out.append(contentsOf: open.utf8)
        let inner = indent.map { $0 + 2 }
        for (index, element) in items.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            breakLine(inner, to: &out)
            item(element, &out, inner)
        }
        if !items.isEmpty { breakLine(indent, to: &out) }
        out.append(contentsOf: close.utf8)
    }

    private static func breakLine(_ indent: Int?, to out: inout [UInt8]) {
        guard let indent else { return }
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: indent))
    }

    private static func write(_ string: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        var previous: UInt8 = 0
        for byte in string.utf8 {
            defer { previous = byte }
            switch byte {
            case UInt8(ascii: "\""): out.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
            case 0x0A: out.append(contentsOf: "\\n".utf8)
            case 0x0D: out.append(contentsOf: "\\r".utf8)
            case 0x09: out.append(contentsOf: "\\t".utf8)
            // DEL needs no escape in JSON, but raw control bytes have no business in a terminal or a log.
            case 0..<0x20, 0x7F:
                let hex = String(byte, radix: 16)
                out.append(contentsOf: "\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8)
            // U+0080–U+009F, the second half of which begins sequences that terminals obey, is C2 80 – C2 9F.
            case 0x80...0x9F where previous == 0xC2:
                out.removeLast()
                out.append(contentsOf: "\\u00\(String(byte, radix: 16))".utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
