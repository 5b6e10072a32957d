import AsyncHTTPClient
import NIOHTTP1

/// `Content-Range: bytes 100-199/200`, as far as it can be read.
struct ContentRange: Hashable, Sendable {
    /// Where this part of the file begins.
    let first: Int
    /// Where the next part begins.
    let end: Int?
    /// How long the whole file is.
    let total: Int?

    init?(_ text: String?) {
        guard let text, text.lowercased().hasPrefix("bytes ") else { return nil }
        let parts = text.dropFirst("bytes ".count).split(separator: "/", omittingEmptySubsequences: false)
        let places = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard let first = places.first.flatMap({ Int($0) }), first >= 0 else { return nil }
        self.first = first
        let last = places.dropFirst().first.flatMap { Int($0) }
        end = last.flatMap { $0 >= first && $0 < .max ? $0 + 1 : nil }
        total = parts.dropFirst().first.flatMap { Int($0) }
    }
}

/// How long a file will be when a body is written after what has come of it, by all that its head says.
struct BodyLengths: Hashable, Sendable {
    /// How long it will be after this body; nil where the head does not say.
    let end: Int?
    /// How long the whole file is, as far as the head says.
    let whole: Int?
    /// Whether nothing but the end of the connection ends the body.
    let isOpen: Bool

    init(of response: HTTPClientResponse, from start: Int, range: ContentRange?) {
        let length = response.headers.first(name: "Content-Length").flatMap { Int($0) }
        self.init(
            start: start,
            length: length,
            range: range,
            isOpen: length == nil && response.headers.first(name: "Transfer-Encoding") == nil
        )
    }

    init(start: Int, length: Int?, range: ContentRange?, isOpen: Bool) {
        // As much as a number holds, where the store promises more than that.
        let sum = length.map { length in
            let (sum, overflows) = length.addingReportingOverflow(start)
            return overflows ? .max : sum
        }
        end = sum ?? range?.end
        whole = range?.total ?? end
        self.isOpen = isOpen && range?.end == nil
    }

    /// Whether the store sent a good part that is not the last one: then the rest is asked for at once.
    ///
    /// - Throws: an error for more than there is to be, or for a part in which nothing came.
    func isMissingSome(after length: Int, since before: Int) throws(ServiceError) -> Bool {
        guard let whole, length != whole else { return false }
        guard length < whole, length > before else { throw .shortDownload(expected: whole, got: length) }
        return true
    }
}
