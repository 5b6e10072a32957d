import Foundation
import Hashes
import WebRoutes

/// Which service is called, as whom, and how patiently.
public struct ServiceConfiguration: Sendable {
    /// What tells it from other services; the calls are the same.
    public var traits: ServiceTraits
    /// What the service is called where tokens, sessions and jobs are kept, so that none of one service's ever reaches
    /// another: `studio`, `hosted`, or `hosted:` and an address given by hand.
    public var key: String
    /// Finds the base address, such as `http://127.0.0.1:4170`; asked before each call, since a studio may move.
    public var baseAddress: @Sendable () async throws(ServiceError) -> String
    /// Where people meet the service in a browser: registration and the workspace.
    public var webAddress: String
    /// A token set from outside (`NEMO_TOKEN`); nil to get an anonymous one and keep it.
    public var fixedToken: String?
    /// The attribution headers.
    public var attribution: Attribution
    /// The file that holds the client id, shared with other clients of the service.
    public var clientIDFile: URL
    /// The file that holds tokens, readable by the user alone.
    public var credentialsFile: URL
    /// What time it is; replaced in tests.
    public var now: @Sendable () -> Date = { Date() }
    /// Waits for a rate limit to pass; replaced in tests.
    public var wait: @Sendable (Duration) async throws -> Void
    /// Which addresses are called through which proxies.
    public var proxies = ProxyRules.none
    /// Whose certificates are believed.
    public var trust = Trust.system
    /// How many times longer than usual an answer may take; more only in tests, on a machine that does a thousand others.
    public var timeoutFactor = 1

    /// A configuration.
    public init(
        traits: ServiceTraits,
        key: String,
        baseAddress: @escaping @Sendable () async throws(ServiceError) -> String,
        webAddress: String = ServiceConfiguration.hostedWebAddress,
        fixedToken: String? = nil,
        attribution: Attribution,
        clientIDFile: URL,
        credentialsFile: URL,
        wait: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.traits = traits
        self.key = key
        self.baseAddress = baseAddress
        self.webAddress = webAddress
        self.fixedToken = fixedToken
        self.attribution = attribution
        self.clientIDFile = clientIDFile
        self.credentialsFile = credentialsFile
        self.wait = wait
    }

    /// What the service is called where something of one account is kept: a token from outside has a name of its own, by
    /// which nobody can tell it.
    public static func accountKey(of key: String, token: String?) -> String {
        guard let token else { return key }
        return "\(key)\(accountMark)\(ContentHash.name(texts: ["account", token]).prefix(16))"
    }

    /// Stands before the name of an account; in no address that is a key.
    public static let accountMark: Character = "#"

    /// Whether a text is an address that can be called: http or https, a host, and a port that there is.
    public static func isAddress(_ text: String) -> Bool { WebAddress(text) != nil }

    /// What the service at an address is called where something of it is kept, however the address is spelled.
    public static func key(ofAddress address: String) -> String {
        let canonical = WebAddress(address)?.canonical ?? address
        return canonical == hostedAddress ? "hosted" : addressMark + canonical
    }

    /// The same key as it was kept by an earlier version, which kept addresses as they were spelled.
    public static func key(keptAs key: String) -> String {
        key.hasPrefix(addressMark) ? self.key(ofAddress: String(key.dropFirst(addressMark.count))) : key
    }

    private static let addressMark = "hosted:"

    /// The hosted service's address, from the mission document.
    public static let hostedAddress = "https://mega-api-prod.nemovideo.ai"
    /// The hosted service's site, by its own skill text; `NEMO_WEB_URL` names another.
    public static let hostedWebAddress = "https://nemovideo.com"
}
