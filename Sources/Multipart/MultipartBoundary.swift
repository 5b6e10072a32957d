/// The line that parts a multipart body, known to be valid.
public struct MultipartBoundary: Sendable, Hashable {
    /// The boundary without the hyphens that lead it in the body.
    public let value: String

    /// Checks a boundary against RFC 2046: 1 to 70 of its characters, the last one no space.
    /// - Throws: `MultipartError.invalidBoundary`.
    public init(_ value: String) throws(MultipartError) {
        let bytes = value.utf8
        guard (1...70).contains(bytes.count), bytes.allSatisfy(Self.allows), bytes.last != UInt8(ascii: " ") else {
            throw .invalidBoundary
        }
        self.value = value
    }

    /// Makes a boundary of 128 random bits, which no content holds by chance.
    public static func random() -> MultipartBoundary {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Makes a boundary of 128 bits from `generator`.
    public static func random(using generator: inout some RandomNumberGenerator) -> MultipartBoundary {
        let digits = Array("0123456789abcdef".utf8)
        let tail = (0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] }
        return MultipartBoundary(valid: "----FormBoundary" + String(decoding: tail, as: UTF8.self))
    }

    /// Reads the boundary out of the value of a `Content-Type` header.
    /// - Throws: `MultipartError.notFormData`, `.missingBoundary` or `.invalidBoundary`.
    public static func parse(contentType: String) throws(MultipartError) -> MultipartBoundary {
        let header = HeaderValue(Array(contentType.utf8)[...])
        guard header.text == "multipart/form-data" else { throw .notFormData(contentType: contentType) }
        guard let boundary = header.parameter("boundary") else { throw .missingBoundary }
        return try MultipartBoundary(boundary)
    }

    /// The `Content-Type` header's value for a body that this boundary parts.
    public var contentType: String {
        let isToken = value.utf8.allSatisfy { Self.isAlphanumeric($0) || "'+_-.".utf8.contains($0) }
        return "multipart/form-data; boundary=" + (isToken ? value : "\"\(value)\"")
    }

    private init(valid value: String) {
        self.value = value
    }

    private static func allows(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "'()+_,-./:=? ".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
