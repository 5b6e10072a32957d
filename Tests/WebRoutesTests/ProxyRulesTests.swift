import Testing

@testable import WebRoutes

/// Which way leads where, as curl and Go read the environment.
@Suite struct ProxyRulesTests {
    /// `https://name` or `http://name:port`, and the place of the proxy that it is called through.
    private static func way(_ address: String, _ environment: [String: String]) throws -> String? {
        let isSecure = address.hasPrefix("https://")
        let rest = address.drop { $0 != "/" }.dropFirst(2)
        let host = try #require(WebHost(rest, port: isSecure ? 443 : 80))
        guard case .proxy(let proxy) = try ProxyRules(environment: environment).route(to: host, isSecure: isSecure)
        else {
            return nil
        }
        return proxy.variable + " " + proxy.place
    }

    @Test func eachKindOfAddressHasItsVariable() throws {
        let environment = ["HTTPS_PROXY": "s:1", "HTTP_PROXY": "h:2", "ALL_PROXY": "a:3"]
        #expect(try Self.way("https://x.example", environment) == "HTTPS_PROXY s:1")
        #expect(try Self.way("http://x.example", environment) == "HTTP_PROXY h:2")
        #expect(try Self.way("https://x.example", ["HTTP_PROXY": "h:2"]) == nil)
        #expect(try Self.way("http://x.example", ["HTTPS_PROXY": "h:2"]) == nil)
        #expect(try Self.way("https://x.example", ["ALL_PROXY": "a:3"]) == "ALL_PROXY a:3")
        #expect(try Self.way("http://x.example", ["all_proxy": "a:3"]) == "all_proxy a:3")
        #expect(try Self.way("https://x.example", [:]) == nil)
    }

    @Test func smallLettersGoFirstAndNothingCountsAsUnset() throws {
        #expect(try Self.way("https://x", ["HTTPS_PROXY": "a:1", "https_proxy": "b:2"]) == "https_proxy b:2")
        #expect(try Self.way("https://x", ["HTTPS_PROXY": "a:1", "https_proxy": ""]) == "HTTPS_PROXY a:1")
        #expect(try Self.way("https://x", ["HTTPS_PROXY": "", "ALL_PROXY": "c:3"]) == "ALL_PROXY c:3")
        #expect(try Self.way("https://x", ["HTTPS_PROXY": " a:1\n"]) == "HTTPS_PROXY a:1")
        #expect(
            try Self.way("https://x", ["HTTPS_PROXY": "a:1", "NO_PROXY": "x", "no_proxy": "y"]) == "HTTPS_PROXY a:1"
        )
    }

    /// A web server makes `HTTP_PROXY` of a header that anybody may send.
    @Test func aHeaderOfWhoeverAsksIsNoProxy() throws {
        let cgi = ["REQUEST_METHOD": "GET", "HTTP_PROXY": "evil:1"]
        #expect(try Self.way("http://x.example", cgi) == nil)
        #expect(try Self.way("http://x.example", cgi.merging(["http_proxy": "good:1"]) { $1 }) == "http_proxy good:1")
        #expect(
            try Self.way("https://x.example", cgi.merging(["HTTPS_PROXY": "good:1"]) { $1 }) == "HTTPS_PROXY good:1"
        )
    }

    @Test(arguments: [
        "http://localhost:4170", "http://LOCALHOST.:80", "http://a.localhost", "http://127.0.0.1:1", "http://127.8.9.1",
        "http://[::1]:4170", "http://[::ffff:127.0.0.1]", "http://0.0.0.0:80", "http://[::]:80", "https://127.0.0.1",
    ])
    func thisMachineIsReachedDirectly(_ address: String) throws {
        let all = ["HTTPS_PROXY": "p:1", "HTTP_PROXY": "p:1", "ALL_PROXY": "p:1"]
        #expect(try Self.way(address, all) == nil)
        // Not even by a proxy that cannot be used.
        #expect(try Self.way(address, ["ALL_PROXY": "https://p:1"]) == nil)
    }

    struct Exception: Sendable {
        let list: String
        let direct: [String]
        let others: [String]
    }

    static let exceptions = [
        Exception(list: "*", direct: ["https://x.example", "https://10.0.0.1", "https://[2001:db8::1]"], others: []),
        Exception(
            list: "example.com",
            direct: [
                "https://example.com", "https://EXAMPLE.com", "https://a.b.example.com", "https://example.com.",
                "https://example.com:8443",
            ],
            others: ["https://notexample.com", "https://example.com.evil.org", "https://example.co"]
        ),
        Exception(
            list: ".example.com",
            direct: ["https://example.com", "https://a.example.com"],
            others: ["https://anexample.com"]
        ),
        Exception(
            list: "*.example.com",
            direct: ["https://example.com", "https://a.example.com"],
            others: ["https://example.org"]
        ),
        Exception(list: "Example.COM.", direct: ["https://example.com"], others: ["https://com"]),
        Exception(
            list: "a.example:8443",
            direct: ["https://a.example:8443", "https://b.a.example:8443"],
            others: ["https://a.example", "https://a.example:443"]
        ),
        Exception(list: "a.example:443", direct: ["https://a.example"], others: ["https://a.example:444"]),
        Exception(
            list: "10.1.2.3",
            direct: ["https://10.1.2.3", "https://10.1.2.3:99"],
            others: ["https://10.1.2.30"]
        ),
        Exception(list: "10.1.2.3:8080", direct: ["http://10.1.2.3:8080"], others: ["http://10.1.2.3"]),
        Exception(
            list: "10.0.0.0/8,192.168.1.0/24",
            direct: ["https://10.255.0.1", "https://192.168.1.77"],
            others: ["https://11.0.0.1", "https://192.168.2.1", "https://x.example", "https://[2001:db8::1]"]
        ),
        Exception(
            list: "0.0.0.0/0",
            direct: ["https://8.8.8.8"],
            others: ["https://[2001:db8::1]", "https://x.example"]
        ),
        Exception(
            list: "2001:db8::/32",
            direct: ["https://[2001:db8:1::1]"],
            others: ["https://[2001:db9::1]", "https://32.1.13.184"]
        ),
        Exception(
            list: "[2001:db8::1],2001:db8::2",
            direct: ["https://[2001:db8::1]", "https://[2001:DB8:0::2]:8443"],
            others: ["https://[2001:db8::3]"]
        ),
        Exception(
            list: " a.example ,\tb.example c.example,",
            direct: ["https://a.example", "https://b.example", "https://c.example"],
            others: ["https://d.example"]
        ),
        Exception(
            list: ",. ,*.,10.0.0.0/33,10.0.0.0/x,a/8,:80",
            direct: [],
            others: ["https://a.example", "https://10.0.0.1", "https://a"]
        ),
    ]

    @Test(arguments: exceptions) func exceptionsAreReadAsOthersReadThem(_ exception: Exception) throws {
        let environment = ["ALL_PROXY": "p:1", "NO_PROXY": exception.list]
        for address in exception.direct { #expect(try Self.way(address, environment) == nil, "\(address)") }
        for address in exception.others { #expect(try Self.way(address, environment) == "ALL_PROXY p:1", "\(address)") }
    }

    /// To go directly then would show to the network what was to be hidden from it.
    @Test func aVariableThatNamesNoneIsNoWayAround() throws {
        let environment = ["HTTPS_PROXY": "https://p:1", "NO_PROXY": "a.example"]
        #expect(throws: ProxyFault(variable: "HTTPS_PROXY", reason: .kind("https"))) {
            try Self.way("https://x.example", environment)
        }
        #expect(try Self.way("https://a.example", environment) == nil)
        #expect(try Self.way("http://x.example", environment) == nil)
    }
}
