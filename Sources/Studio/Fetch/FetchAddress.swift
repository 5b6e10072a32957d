import Foundation
import ServiceProtocol
import WebRoutes

/// A web address that a file may be fetched from, taken apart, so that what is connected to is what was checked.
struct FetchAddress: Hashable, Sendable {
    let isSecure: Bool
    /// Lower-case letters, digits, dots, hyphens and underscores; an IPv6 address without its brackets.
    let host: String
    /// 1–65535.
    let port: Int
    /// Path and query as they are sent.
    let target: String
    /// The last part of the path, which says what kind of file it is; from outside.
    let fileName: String

    /// Takes an address apart.
    /// - Throws: a refusal that says what is wrong with it.
    init(_ text: String) throws(StudioError) {
        guard text.utf8.count <= Self.longest, let url = URL(string: text) else { throw .noAddress(text) }
        try self.init(url.absoluteURL, said: text)
    }

    private static let longest = 8192

    private init(_ url: URL, said text: String) throws(StudioError) {
        guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
            let host = Self.host(of: parts.encodedHost ?? "")
        else { throw .noAddress(text) }
        guard parts.percentEncodedUser == nil, parts.percentEncodedPassword == nil else { throw .namesUser() }
        isSecure = scheme == "https"
        // A number that is too large for any port counts as none told.
        let isTold = parts.rangeOfPort.map { !$0.isEmpty } ?? false
        let port = parts.port ?? (isTold ? 0 : isSecure ? 443 : 80)
        guard (1...65_535).contains(port) else { throw .noAddress(text) }
        self.host = host
        self.port = port
        let path = parts.percentEncodedPath
        target = (path.hasPrefix("/") ? path : "/" + path) + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
        fileName = url.lastPathComponent
    }

    /// A host whose spelling leaves no doubt; nil for any other.
    private static func host(of text: String) -> String? {
        let host = text.lowercased()
        if host.hasPrefix("["), host.hasSuffix("]") {
            let address = String(host.dropFirst().dropLast())
            return NetworkAddress(address) == nil ? nil : address
        }
        return host.allSatisfy(plain.contains) && (1...253).contains(host.utf8.count) ? host : nil
    }

    private static let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789.-_")

    /// Where a redirect leads.
    /// - Throws: the same words for whatever is wrong with it; what a server says is not repeated.
    func following(_ location: String) throws(StudioError) -> FetchAddress {
        guard location.utf8.count <= Self.longest, let base = URL(string: text),
            let url = URL(string: location, relativeTo: base)
        else { throw .notFetched(host) }
        do throws(StudioError) { return try FetchAddress(url.absoluteURL, said: location) } catch {
            throw .notFetched(host)
        }
    }

    /// The whole address.
    var text: String {
        let shown = host.contains(":") ? "[\(host)]" : host
        return "\(isSecure ? "https" : "http")://\(shown):\(port)\(target)"
    }
}

extension StudioError {
    fileprivate static func noAddress(_ text: String) -> StudioError {
        badRequest("This is no http or https address that can be fetched from: \(text.shown)")
    }

    fileprivate static func namesUser() -> StudioError {
        badRequest("Addresses with a user name or a password are not fetched. Download the file and upload it.")
    }

    /// One and the same for a refused, a closed and a silent port, for a name that there is not and for an answer that is
    /// no file: whoever asks must not learn from the words what runs where.
    static func notFetched(_ host: String) -> StudioError {
        badRequest(
            "No file could be fetched from \(host.shown). Open the address in a browser, or upload the file itself."
        )
    }

    static func notPublic(_ host: String) -> StudioError {
        badRequest(
            "\(host.shown) is not on the public internet, so nothing is fetched from there. Upload the file itself, or "
                + "set fetch_private = true under [studio] in config.toml."
        )
    }

    static func tooLargeTogether() -> StudioError {
        StudioError(
            code: .fileTooLarge,
            message: "The files are larger than 1000 MB together. Upload them in several goes."
        )
    }

    static func tooLarge() -> StudioError {
        StudioError(code: .fileTooLarge, message: "The file is larger than 200 MB. Compress or trim it.")
    }
}

extension String {
    /// Short and without control characters: for words that repeat what came from outside.
    fileprivate var shown: String {
        let plain = unicodeScalars.prefix(100).filter { !CharacterSet.controlCharacters.contains($0) }
        return String(String.UnicodeScalarView(plain))
    }
}
