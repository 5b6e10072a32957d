/// Lays out a `multipart/form-data` body around contents that are sent from elsewhere, such as files.
///
/// The caller sends `pieces` in order: bytes as they are, and for a content the bytes of that part, exactly as many as
/// promised. The whole length is known before the first byte is sent.
public struct MultipartWriter: Sendable {
    /// One part and the length of its content in bytes.
    public struct Part: Sendable, Hashable {
        /// What the part's headers say.
        public let part: MultipartPart
        /// The length of the part's content, in bytes.
        public let byteCount: Int

        /// Describes a part whose content has `byteCount` bytes.
        public init(_ part: MultipartPart, byteCount: Int) {
            self.part = part
            self.byteCount = byteCount
        }
    }

    /// One step of sending the body.
    public enum Piece: Sendable, Hashable {
        /// Bytes to send as they are.
        case bytes([UInt8])
        /// The place of a part's content, by the part's index in `parts`.
        case content(of: Int)
    }

    /// The boundary between the parts.
    public let boundary: MultipartBoundary

    /// The parts in the order they are sent.
    public let parts: [Part]

    /// What to send, in order.
    public let pieces: [Piece]

    /// The length of the whole body in bytes, for the `Content-Length` header.
    public let contentLength: Int

    /// Lays out a body of `parts`.
    public init(parts: [Part], boundary: MultipartBoundary = .random()) {
        self.parts = parts
        self.boundary = boundary
        var pieces: [Piece] = []
        var length = 0
        for (index, part) in parts.enumerated() {
            let opening = Array("\(index == 0 ? "" : "\r\n")--\(boundary.value)\r\n".utf8) + part.part.headerLines
            pieces += [.bytes(opening), .content(of: index)]
            length += opening.count + part.byteCount
        }
        let closing = Array("\(parts.isEmpty ? "" : "\r\n")--\(boundary.value)--\r\n".utf8)
        self.pieces = pieces + [.bytes(closing)]
        contentLength = length + closing.count
    }

    /// The value of the `Content-Type` header.
    public var contentType: String { boundary.contentType }
}
