/// Which way leads to an address: directly, or through a proxy that the environment names, as curl and Go read it.
public struct ProxyRules: Hashable, Sendable {
    /// A way to an address.
    public enum Route: Hashable, Sendable {
        /// Without a proxy.
        case direct
        /// Through this proxy.
        case proxy(Proxy)
    }

    private let secure: Result<Proxy, ProxyFault>?
    private let plain: Result<Proxy, ProxyFault>?
    private let direct: DirectHosts

    /// No proxies at all.
    public static let none = ProxyRules(environment: [:])

    /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; in small letters they go first, and an empty one
    /// counts as unset.
    public init(environment: [String: String]) {
        func named(_ names: [String]) -> Result<Proxy, ProxyFault>? {
            for name in names {
                guard let text = environment[name]?.trimmed, !text.isEmpty else { continue }
                do throws(ProxyFault) { return .success(try Proxy(String(text), variable: name)) } catch {
                    return .failure(error)
                }
            }
            return nil
        }
        let all = ["all_proxy", "ALL_PROXY"]
        // Under a web server that runs programs (CGI), a header of whoever asks becomes HTTP_PROXY.
        let isCGI = environment["REQUEST_METHOD"] != nil
        secure = named(["https_proxy", "HTTPS_PROXY"] + all)
        plain = named(["http_proxy"] + (isCGI ? [] : ["HTTP_PROXY"]) + all)
        let exceptions = ["no_proxy", "NO_PROXY"].lazy.compactMap { environment[$0]?.trimmed }.first { !$0.isEmpty }
        direct = DirectHosts(String(exceptions ?? ""))
    }

    /// The way to a host. This machine is always reached directly.
    /// - Throws: for a variable that names no proxy: to go directly then would show what was to be hidden.
    public func route(to host: WebHost, isSecure: Bool) throws(ProxyFault) -> Route {
        guard let named = isSecure ? secure : plain, !host.isThisMachine, !direct.holds(host) else { return .direct }
        return .proxy(try named.get())
    }
}

extension String {
    fileprivate var trimmed: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}
