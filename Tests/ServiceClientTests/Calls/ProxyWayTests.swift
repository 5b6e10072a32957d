import Foundation
import ScriptedService
import ServiceProtocol
import Testing
import WebRoutes

@testable import ServiceClient

/// What a proxy on the way does to a call; a scripted service plays the proxy.
@Suite(.timeLimit(.minutes(15))) struct ProxyWayTests {
    private static let film = "https://files.reeldeck.test/film.mp4"

    private static func rules(_ rig: ClientFixture, user: String = "", more: [String: String] = [:]) -> ProxyRules {
        let environment = ["HTTPS_PROXY": "http://\(user)127.0.0.1:\(rig.service.port)"]
        return ProxyRules(environment: environment.merging(more) { $1 })
    }

    private static func named(_ rig: ClientFixture) -> ServiceError.NamedProxy {
        .init(place: "127.0.0.1:\(rig.service.port)", variable: "HTTPS_PROXY")
    }

    /// What a call through it, to a service that nobody else knows, throws.
    private static func fault(
        _ rig: ClientFixture,
        _ rules: ProxyRules,
        _ call: ClientCall = .credits,
        address: String = "https://service.reeldeck.test"
    ) async throws -> ServiceError {
        try await rig.withAnother(token: ClientFixture.token, address: address, changing: { $0.proxies = rules }) {
            client in
            let far = ClientFixture(service: rig.service, client: client, folder: rig.folder, waits: rig.waits)
            return try await serviceError { try await call.run(far) }
        }
    }

    @Test(arguments: ClientCall.all) func everyCallGoesThere(_ call: ClientCall) async throws {
        try await ClientFixture.with({ _ in .plain("", status: 403) }) { rig in
            let error = try await Self.fault(rig, Self.rules(rig), call)
            #expect(error == .proxy(Self.named(rig), fault: .refuses))
            #expect(!error.leavesOutcomeUnknown)
            #expect(Set(rig.service.requests.map(\.method)) == ["CONNECT"])
            #expect(Set(rig.service.requests.map(\.path)) == ["service.reeldeck.test:443"])
            // The token is for the service alone.
            #expect(!rig.service.requests.contains { $0.header("Authorization") != nil })
        }
    }

    @Test func whoAsksForAUserIsToldOne() async throws {
        try await ClientFixture.with({ _ in .plain("", status: 407) }) { rig in
            let error = try await Self.fault(rig, Self.rules(rig, user: "ann:s%65cret%40@"))
            #expect(error == .proxy(Self.named(rig), fault: .wantsUser))
            let user = Data("ann:secret@".utf8).base64EncodedString()
            #expect(rig.service.requests.first?.header("Proxy-Authorization") == "Basic \(user)")
            #expect(!"\(error)".contains("secret"))
        }
    }

    @Test(arguments: [ClientCall.credits, .send, .download]) func nobodyThereIsToldOfTheProxy(
        _ call: ClientCall
    ) async throws {
        try await ClientFixture.with(answers: []) { rig in
            let dead = ProxyRules(environment: ["ALL_PROXY": "http://ann:secret@127.0.0.1:1"])
            let error = try await Self.fault(rig, dead, call)
            let named = ServiceError.NamedProxy(place: "127.0.0.1:1", variable: "ALL_PROXY")
            #expect(error == .proxy(named, fault: .noConnection(.refused)))
            #expect(!error.leavesOutcomeUnknown)
        }
    }

    @Test func aVariableThatNamesNoneIsNoWayAround() async throws {
        try await ClientFixture.with(answers: []) { rig in
            let rules = ProxyRules(environment: ["HTTPS_PROXY": "https://127.0.0.1:\(rig.service.port)"])
            let error = try await Self.fault(rig, rules)
            #expect(error == .proxySetting(ProxyFault(variable: "HTTPS_PROXY", reason: .kind("https"))))
            #expect(rig.service.requests.isEmpty)
        }
    }

    /// Neither the studio nor anything else on this machine, whatever the variables say.
    @Test func thisMachineIsCalledDirectly() async throws {
        try await ClientFixture.with(answers: [ClientCall.credits.answer]) { rig in
            let dead = ProxyRules(environment: ["ALL_PROXY": "127.0.0.1:1", "HTTP_PROXY": "socks4://nonsense"])
            try await rig.withAnother(token: ClientFixture.token, changing: { $0.proxies = dead }) { client in
                _ = try await client.credits()
                #expect(try await client.proxy() == nil)
            }
            #expect(rig.calls.map(\.method) == ["GET"])
        }
    }

    @Test func whoIsExceptedIsCalledDirectly() async throws {
        try await ClientFixture.with(answers: []) { rig in
            let rules = Self.rules(rig, more: ["NO_PROXY": ".reeldeck.test"])
            // Nobody but a proxy knows the name.
            guard case .unreachable = try await Self.fault(rig, rules) else {
                Issue.record("it was found")
                return
            }
            #expect(rig.service.requests.isEmpty)
        }
    }

    /// A film elsewhere, and where a redirect leads, are called the way that is right for them.
    @Test func filmsAndRedirectsFindTheirOwnWay() async throws {
        let script: ScriptedService.Script = { request in
            if request.method == "CONNECT" { return .plain("", status: 403) }
            return request.path == "/film" ? .redirect(to: Self.film) : .json("{}", status: 404)
        }
        try await ClientFixture.with(script) { rig in
            let rules = Self.rules(rig)
            try await rig.withAnother(token: ClientFixture.token, changing: { $0.proxies = rules }) { client in
                let place = rig.folder.appending(path: "film.mp4")
                for address in [Self.film, "\(rig.service.address)/film"] {
                    _ = try await serviceError {
                        try await client.download(render: "render_1", url: address, to: place)
                    }
                }
            }
            let tunnels = rig.service.requests.filter { $0.method == "CONNECT" }
            #expect(tunnels.map(\.path) == ["files.reeldeck.test:443", "files.reeldeck.test:443"])
            // The fall-back address of the service was called directly, each time.
            #expect(rig.service.requests.count { $0.path == "/api/render/proxy/render_1/download" } == 2)
        }
    }

    // MARK: Certificates

    @Test func aServerIsBelievedByWhoeverIsNamed() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try ServerIdentity(for: ["IP:127.0.0.1"], in: folder)
        let path = identity.authority.path
        try await ClientFixture.with(answers: []) { rig in
            try await ScriptedService.with({ _ in ClientCall.credits.answer }, tls: identity) { secure in
                func call(_ trust: Trust) async throws {
                    let address = "https://127.0.0.1:\(secure.port)"
                    try await rig.withAnother(token: "t", address: address, changing: { $0.trust = trust }) {
                        _ = try await $0.credits()
                    }
                }
                let address = "https://127.0.0.1:\(secure.port)"
                let error = try await serviceError { try await call(.system) }
                #expect(error == .unreachable(address: address, reason: .untrusted))
                #expect(!error.leavesOutcomeUnknown)
                try await call(Trust(environment: ["SSL_CERT_FILE": path], own: nil))
                try await call(Trust(environment: ["SSL_CERT_DIR": "/etc:\(folder.path)"], own: nil))
                try await call(Trust(environment: [:], own: .init(path: path, setting: "ca_file")))
                for bad in ["/no/such/file", "/dev/null", folder.appending(path: "extensions.txt").path] {
                    let source = Trust.Source(path: bad, setting: "SSL_CERT_FILE")
                    let error = try await serviceError {
                        try await call(Trust(environment: ["SSL_CERT_FILE": bad], own: nil))
                    }
                    #expect(error == .certificates(source))
                }
            }
            // A file that is no good harms nobody who needs none.
            let broken = Trust(environment: ["SSL_CERT_FILE": "/no/such/file"], own: nil)
            try await ScriptedService.with({ _ in ClientCall.credits.answer }) { plain in
                try await rig.withAnother(token: "t", address: plain.address, changing: { $0.trust = broken }) {
                    _ = try await $0.credits()
                }
            }
        }
    }
}
