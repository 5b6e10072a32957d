/// Why a multipart body or its content type cannot be read.
public enum MultipartError: Error, Sendable, Hashable {
    /// The content type is another one than `multipart/form-data`.
    case notFormData(contentType: String)
    /// The content type names no boundary.
    case missingBoundary
    /// The boundary is empty, longer than 70 bytes, or has characters that RFC 2046 does not let in.
    case invalidBoundary
    /// Something other than a line break follows a boundary.
    case malformedBoundaryLine
    /// The headers of one part are larger than `limit` bytes.
    case headersTooLarge(limit: Int)
    /// A part's header line has no colon or no name.
    case malformedHeader
    /// A part lacks `Content-Disposition: form-data` with a name.
    case missingName
    /// The body ended before its closing boundary.
    case truncated
}

extension MultipartError: CustomStringConvertible {
    /// What happened, and what the sender has to change.
    public var description: String {
        switch self {
        case .notFormData: "The content type is not multipart/form-data; send the form as multipart/form-data."
        case .missingBoundary: "The content type names no boundary; add boundary=… to it."
        case .invalidBoundary: "The boundary is not valid; use 1 to 70 letters, digits or hyphens."
        case .malformedBoundaryLine: "A boundary is not followed by a line break; choose one that the content lacks."
        case .headersTooLarge(let limit): "A part's headers are larger than \(limit) bytes; shorten them."
        case .malformedHeader: "A part has a header line without a name and a colon; write it as Name: value."
        case .missingName: "A part has no field name; give it Content-Disposition: form-data; name=\"…\"."
        case .truncated: "The body ended before its closing boundary; send it again in full."
        }
    }
}
