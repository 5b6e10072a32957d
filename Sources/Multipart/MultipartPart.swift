/// What the headers of one part say.
///
/// Names and file names come from the other side unchanged: control characters, separators and `..` may be in them, so a file
/// name is something to show with care, never a path.
public struct MultipartPart: Sendable, Hashable {
    /// The form field's name.
    public let name: String

    /// The file's name, nil for a field that is no file.
    public let filename: String?

    /// The content's media type, nil when the part names none.
    public let contentType: String?

    /// Describes a part.
    public init(name: String, filename: String? = nil, contentType: String? = nil) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
    }

    /// Reads a part's header lines, each ended by CRLF.
    init(headerLines bytes: [UInt8]) throws(MultipartError) {
        var disposition: HeaderValue?
        var contentType: String?
        for line in Self.unfold(bytes) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                throw .malformedHeader
            }
            let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition": disposition = HeaderValue(value)
            case "content-type": contentType = String(decoding: value, as: UTF8.self)
            default: continue
            }
        }
        guard let disposition, disposition.text == "form-data", let name = disposition.formParameter("name") else {
            throw .missingName
        }
        self.init(
            name: name,
            filename: disposition.extendedParameter("filename") ?? disposition.formParameter("filename"),
            contentType: contentType
        )
    }

    /// The part's header lines, blank line included.
    var headerLines: [UInt8] {
        var bytes = Array("Content-Disposition: form-data; name=\"".utf8)
        bytes += PercentCoding.encodeForm(name)
        if let filename {
            bytes += "\"; filename=\"".utf8
            bytes += PercentCoding.encodeForm(filename)
        }
        bytes += "\"\r\n".utf8
        if let contentType {
            // A control character in here would start a header of its own.
            bytes += "Content-Type: ".utf8
            bytes += contentType.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
            bytes += "\r\n".utf8
        }
        bytes += "\r\n".utf8
        return bytes
    }

    /// Splits into lines; one that starts with a space goes on with the line before it.
    private static func unfold(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for index in bytes.indices where index > start && bytes[index] == 0x0A && bytes[index - 1] == 0x0D {
            let line = bytes[start..<(index - 1)]
            start = index + 1
            guard let first = line.first else { continue }
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !lines.isEmpty {
                lines[lines.count - 1] += line
            } else {
                lines.append(Array(line))
            }
        }
        return lines
    }
}
