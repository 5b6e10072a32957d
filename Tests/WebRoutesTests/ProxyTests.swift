import Testing

@testable import WebRoutes

/// What a variable says of a proxy.
@Suite struct ProxyTests {
    struct Case: Sendable {
        let text: String
        let kind: Proxy.Kind
        let place: String
        var user: String?
        var password: String?
    }

    static let good = [
        Case(text: "http://proxy.example:3128", kind: .http, place: "proxy.example:3128"),
        Case(text: "http://proxy.example:3128/", kind: .http, place: "proxy.example:3128"),
        Case(text: "proxy.example:3128", kind: .http, place: "proxy.example:3128"),
        Case(text: "10.0.0.1", kind: .http, place: "10.0.0.1:80"),
        Case(text: "HTTP://Proxy.EXAMPLE.:8080", kind: .http, place: "proxy.example:8080"),
        Case(text: "http://[2001:db8::1]:3128", kind: .http, place: "[2001:db8::1]:3128"),
        Case(text: "http://ann:secret@p:1", kind: .http, place: "p:1", user: "ann", password: "secret"),
        Case(text: "ann:secret@p:1", kind: .http, place: "p:1", user: "ann", password: "secret"),
        Case(text: "http://a%40b:p%3A%2F%25@p:1", kind: .http, place: "p:1", user: "a@b", password: "p:/%"),
        Case(text: "http://ann:a:b@c@p:1", kind: .http, place: "p:1", user: "ann", password: "a:b@c"),
        Case(text: "http://ann@p:1", kind: .http, place: "p:1", user: "ann", password: ""),
        Case(text: "http://:@p:1", kind: .http, place: "p:1", user: "", password: ""),
        Case(text: "socks5://p", kind: .socks5, place: "p:1080"),
        Case(text: "socks5h://p:9050", kind: .socks5, place: "p:9050"),
    ]

    @Test(arguments: good) func isRead(_ example: Case) throws {
        let proxy = try Proxy(example.text, variable: "HTTPS_PROXY")
        #expect(proxy.kind == example.kind)
        #expect(proxy.place == example.place)
        #expect(proxy.user?.name == example.user)
        #expect(proxy.user?.password == example.password)
        #expect(proxy.variable == "HTTPS_PROXY")
    }

    static let bad: [(String, ProxyFault.Reason)] = [
        ("http://", .noAddress), ("http://p:0", .noAddress), ("http://p:65536", .noAddress),
        ("http://p:99999999999999999999", .noAddress), ("http://p q:1", .noAddress), ("http://[::1", .noAddress),
        ("http://[nonsense]:1", .noAddress), ("http://p:1x", .noAddress), ("http://a%zz:b@p:1", .noAddress),
        ("http://a%0d%0aX:b@p:1", .noAddress), ("http://a%00b@p:1", .noAddress), ("http://p\u{0}:1", .noAddress),
        ("https://p:1", .kind("https")), ("socks4://p:1", .kind("socks4")), ("socks://p:1", .kind("socks")),
        ("ann:my secret://p:1", .noAddress), ("socks5://ann:secret@p:1", .socksUser),
    ]

    @Test(arguments: bad) func whatIsNoneIsToldByItsVariable(_ text: String, _ reason: ProxyFault.Reason) {
        #expect(throws: ProxyFault(variable: "ALL_PROXY", reason: reason)) {
            try Proxy(text, variable: "ALL_PROXY")
        }
    }

    /// Whatever prints it: an error, a log, a debugger.
    @Test func thePasswordIsNeverShown() throws {
        let proxy = try Proxy("http://ann:secret@p:1", variable: "HTTPS_PROXY")
        var dumped = ""
        dump(ProxyRules.Route.proxy(proxy), to: &dumped)
        for text in ["\(proxy)", String(reflecting: proxy), dumped, "\(ProxyRules.Route.proxy(proxy))"] {
            #expect(!text.contains("secret"), "\(text.count)")
        }
    }

    /// Nothing that anybody writes there ends the program.
    @Test func anyTextIsReadOrRefused() {
        let pieces = [
            "http://", "a", ":", "@", "[", "]", "/", "%", "0", "99999999999", "socks5://", "?", "#", ".", "é",
        ]
        for first in pieces {
            for second in pieces {
                for third in pieces { _ = try? Proxy(first + second + third, variable: "X") }
            }
        }
    }
}
