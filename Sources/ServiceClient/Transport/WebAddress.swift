import Foundation
import WebRoutes

/// An address that can be called: http or https, a host that can be one, and a port that there is.
///
/// The client below takes a text for an address without looking, and a port of six digits ends the program. So no text
/// gets there that did not become one of these, whoever it came from.
struct WebAddress: Hashable, Sendable {
    /// The address as it is called.
    let text: String
    /// Who answers there: scheme, host and port.
    let origin: String
    /// Whether it is called by https.
    let isSecure: Bool
    /// Who is called.
    let host: WebHost
    private let url: URL

    /// Reads an address; nil for one that cannot be called.
    init?(_ text: String) {
        guard let url = URL(string: text) else { return nil }
        self.init(url)
    }

    private init?(_ url: URL) {
        guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host(percentEncoded: false), Self.isHost(host), let port = Self.port(of: url, scheme: scheme)
        else { return nil }
        self.url = url
        text = url.absoluteString
        isSecure = scheme == "https"
        self.host = WebHost(name: host, port: port)
        origin = "\(scheme)://\(host.lowercased()):\(port)"
    }

    /// The address in the one spelling by which services are told apart: only what is certainly the same is written alike.
    ///
    /// Who one is to the server does not stand in it, and neither does what a base address cannot have.
    var canonical: String {
        let isUsual = host.port == (isSecure ? 443 : 80)
        let name = host.name == "localhost" ? "127.0.0.1" : host.address?.description ?? host.name
        let place = name.contains(":") ? "[\(name)]" : name
        var path = url.path(percentEncoded: true)[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        return "\(isSecure ? "https" : "http")://\(place)\(isUsual ? "" : ":\(host.port)")\(path)"
    }

    /// Where an answer leads that came from here; nil where that is no address.
    func leading(to place: String) -> WebAddress? {
        guard let url = URL(string: place, relativeTo: url) else { return nil }
        return WebAddress(url.absoluteURL)
    }

    /// Whether both are answered by the same server, to whom a token may be told.
    func isSameOrigin(as other: WebAddress) -> Bool { origin == other.origin }

    /// The number is read from the text: the parser forgets one that is longer than a number can be, and the usual port
    /// would be called in its place.
    private static func port(of url: URL, scheme: String) -> Int? {
        let rest = url.absoluteString.drop { $0 != ":" }.dropFirst(3)
        let authority = rest.prefix { !"/?#".contains($0) }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        let digits = place.hasPrefix("[") ? place.drop { $0 != "]" }.dropFirst() : place.drop { $0 != ":" }
        guard digits.count > 1 else { return scheme == "https" ? 443 : 80 }
        guard let port = Int(digits.dropFirst()), (1...65_535).contains(port) else { return nil }
        return port
    }

    /// Letters, digits and a few signs: escapes in a host can hold anything, a NUL or a line break too.
    private static func isHost(_ host: String) -> Bool {
        guard (1...253).contains(host.utf8.count) else { return false }
        return host.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x7F || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || ".-_~:%".unicodeScalars.contains(scalar)
        }
    }
}
