/// A header's value with its parameters: `form-data; name="files"; filename="a.mp4"`.
struct HeaderValue {
    /// What stands before the parameters, in lower case.
    let text: String
    private var parameters: [(name: String, value: [UInt8])] = []

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        text = Self.string(Self.read(from: &rest) { $0 == UInt8(ascii: ";") }).lowercased()
        while !rest.isEmpty {
            rest = rest.dropFirst()
            let name = Self.read(from: &rest) { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "=") }
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            let value: [UInt8]
            if rest.first == UInt8(ascii: "\"") {
                value = Self.readQuoted(from: &rest)
                _ = Self.read(from: &rest) { $0 == UInt8(ascii: ";") }
            } else {
                value = Self.read(from: &rest) { $0 == UInt8(ascii: ";") }
            }
            parameters.append((Self.string(name).lowercased(), value))
        }
    }

    /// A parameter as it stands, without its quotes; the first one counts.
    func parameter(_ name: String) -> String? {
        bytes(of: name).map(Self.string)
    }

    /// A parameter of a form: `%22`, `%0D` and `%0A` stand for the characters that browsers escape so.
    func formParameter(_ name: String) -> String? {
        bytes(of: name).map { Self.string(PercentCoding.decode($0) { PercentCoding.formEscapes.contains($0) }) }
    }

    /// A parameter in the extended form of RFC 8187, `name*=UTF-8''…`; nil in any other character set.
    func extendedParameter(_ name: String) -> String? {
        guard let bytes = bytes(of: name + "*") else { return nil }
        let fields = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, Self.string(fields[0]).lowercased() == "utf-8" else { return nil }
        return Self.string(PercentCoding.decode(fields[2]) { _ in true })
    }

    private func bytes(of name: String) -> [UInt8]? {
        parameters.first { $0.name == name }?.value
    }

    private static func string(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Takes what stands before `isEnd`, without the spaces around it.
    private static func read(from rest: inout ArraySlice<UInt8>, until isEnd: (UInt8) -> Bool) -> [UInt8] {
        let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
        defer { rest = rest[end...] }
        var part = rest[..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        while let last = part.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { part.removeLast() }
        return Array(part)
    }

    /// Takes a quoted string, reading `\"` and `\\` as one character each.
    ///
    /// Browsers do not escape the backslash: one before another character stays (`C:\clip.mp4`), and so does one before the
    /// last quote, which then closes the string.
    private static func readQuoted(from rest: inout ArraySlice<UInt8>) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        let lastQuote = rest.lastIndex(of: quote) ?? rest.startIndex
        var value: [UInt8] = []
        var index = rest.startIndex + 1
        while index < rest.endIndex, rest[index] != quote {
            let next = index + 1
            if rest[index] == backslash, next < rest.endIndex, rest[next] == backslash || rest[next] == quote,
                next < lastQuote
            {
                index = next
            }
            value.append(rest[index])
            index += 1
        }
        rest = rest[min(index + 1, rest.endIndex)...]
        return value
    }
}
