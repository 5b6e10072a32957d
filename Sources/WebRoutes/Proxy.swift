import Foundation

/// A proxy that somebody named in the environment.
public struct Proxy: Hashable, Sendable {
    /// How one talks to it.
    public enum Kind: Hashable, Sendable {
        /// `CONNECT`, over a plain connection to the proxy.
        case http
        /// Names are left to the proxy.
        case socks5
    }

    /// How one talks to it.
    public let kind: Kind
    /// Where it is; an IPv6 address without its brackets.
    public let host: String
    /// 1–65535.
    public let port: Int
    /// Who one is to it, with the escapes taken out; nil where it does not ask.
    public let user: User?
    /// The variable that named it.
    public let variable: String

    /// Who one is to a proxy.
    public struct User: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The password; never shown.
        public let password: String
    }

    /// Host and port, for people.
    public var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Where it is; nothing else of it is fit to be shown.
    public var description: String { place }
    /// The same.
    public var debugDescription: String { place }
    /// Nothing, since the password is among it.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a variable names no proxy that can be used.
public struct ProxyFault: Error, Hashable, Sendable {
    /// The variable.
    public let variable: String
    /// What is wrong with it.
    public let reason: Reason

    /// A fault.
    public init(variable: String, reason: Reason) {
        self.variable = variable
        self.reason = reason
    }

    /// What can be wrong.
    public enum Reason: Hashable, Sendable {
        /// It is no address of a proxy.
        case noAddress
        /// The proxy is of a kind that cannot be used; as it is written before `://`.
        case kind(String)
        /// A SOCKS proxy that asks for a name and a password.
        case socksUser
    }
}

extension Proxy {
    /// Reads what stands in a variable: `[http://][user:password@]host[:port][/]`.
    init(_ text: String, variable: String) throws(ProxyFault) {
        func fault(_ reason: ProxyFault.Reason) -> ProxyFault { ProxyFault(variable: variable, reason: reason) }
        var rest = text[...]
        var scheme = "http"
        if let mark = rest.firstRange(of: "://") {
            scheme = rest[..<mark.lowerBound].lowercased()
            rest = rest[mark.upperBound...]
        }
        let kind: Kind
        switch scheme {
        case "http": kind = .http
        case "socks5", "socks5h": kind = .socks5
        default:
            // What stands there may be anything, a password too.
            let isWord =
                (1...10).contains(scheme.count) && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            throw fault(isWord ? .kind(scheme) : .noAddress)
        }
        let authority = rest.prefix { !"/?#".contains($0) }
        let place: Substring
        if let at = authority.lastIndex(of: "@") {
            let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let words = parts.map { String($0).removingPercentEncoding }
            guard let name = words.first.flatMap(\.self), let password = words.count > 1 ? words[1] : "",
                !(name + password).unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
            else { throw fault(.noAddress) }
            user = User(name: name, password: password)
            place = authority[authority.index(after: at)...]
        } else {
            (user, place) = (nil, authority)
        }
        guard let host = WebHost(place, port: kind == .http ? 80 : 1080) else { throw fault(.noAddress) }
        if kind == .socks5, user != nil { throw fault(.socksUser) }
        (self.kind, self.host, port, self.variable) = (kind, host.name, host.port, variable)
    }
}
