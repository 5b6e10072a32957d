import Foundation
import ScriptedService
import TestSupport
import Testing

/// The real program through a real proxy: to a service over TLS whose name nobody but the proxy knows.
@Suite(
    .inTurn,
    .serialized,
    .enabled(if: Tinyproxy.isThere, "tinyproxy and libnss-wrapper are not installed: .ci/run does it"),
    .timeLimit(.minutes(15))
)
struct ProxyProgramTests {
    private static let (service, files) = ("service.reeldeck.test", "files.reeldeck.test")
    private static let draft =
        #"{"t":[{"tt":7,"sg":[{"d":1000,"m":{"id":"1","name":"Hi","title":{"text":"Hi"}}}]}],"d":1000}"#

    /// A service, a proxy that leads to it, and a home.
    private struct Rig {
        let service: ScriptedService
        let proxy: Tinyproxy
        let authority: String
        let home: URL

        var address: String { "https://\(ProxyProgramTests.service):\(service.port)" }

        /// What the environment says where nothing is wrong.
        var environment: [String: String] {
            ["NEMO_API_URL": address, "HTTPS_PROXY": proxy.address, "SSL_CERT_FILE": authority]
        }

        func run(
            _ arguments: [String],
            _ changes: [String: String?] = [:]
        ) throws -> (status: Int32, output: String, errors: String) {
            var environment = environment
            for (name, value) in changes { environment[name] = value }
            let result = try reeldeck(arguments, home: home, environment: environment)
            #expect(!(result.output + result.errors).contains(Tinyproxy.password))
            return result
        }
    }

    private static func film(in folder: URL) throws -> [UInt8] {
        let file = folder.appending(path: "made.mp4")
        try Tool.film(file, seconds: 1, size: "64x64")
        return Array(try Data(contentsOf: file))
    }

    private func with(_ body: (Rig) async throws -> Void) async throws {
        try await withHome { home in
            let names = [Self.service, Self.files]
            let identity = try ServerIdentity(for: names.map { "DNS:\($0)" } + ["IP:127.0.0.1"], in: home)
            let film = try Self.film(in: home)
            let proxy = try Tinyproxy(names: names, in: home)
            let script: ScriptedService.Script = { request in
                let port = (request.header("Host") ?? "").split(separator: ":").last ?? ""
                return switch request.path {
                case "/api/auth/anonymous-token": .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_7"}"#)
                case "/api/tasks/me/with-session/nemo_agent": .envelope(data: #"{"task_id":"t","session_id":"s"}"#)
                case "/api/state/nemo_agent/me/s/latest": .envelope(data: #"{"state":{"draft":\#(Self.draft)}}"#)
                case "/api/credits/balance/simple": .envelope(data: #"{"available":90,"frozen":0,"total":100}"#)
                case "/run_sse": .events([#"{"content":{"parts":[{"text":"Done."}]},"turnComplete":true}"#])
                case "/api/render/proxy/lambda": .envelope(data: #"{"status":"pending"}"#)
                case let path where path.hasPrefix("/api/render/proxy/lambda/"):
                    .json(
                        #"{"status":"completed","output":{"url":"https://\#(Self.files):\#(port)/film.mp4","size":\#(film.count)}}"#
                    )
                case "/film.mp4":
                    ScriptedAnswer(
                        headers: [("Content-Type", "video/mp4")],
                        framing: .fixed(film.count),
                        steps: [.bytes(film)]
                    )
                default: .json(#"{"detail":"Not Found"}"#, status: 404)
                }
            }
            try await ScriptedService.with(script, tls: identity) { service in
                try await body(Rig(service: service, proxy: proxy, authority: identity.authority.path, home: home))
            }
        }
    }

    @Test func aWholeConversationGoesThroughIt() async throws {
        try await with { rig in
            let said = try rig.run(["say", "--verbose", "make a title"])
            #expect(said.output == "Done.\n")
            #expect(said.status == 0, "\(said.errors)")
            #expect(try rig.run(["show"]).output == "Timeline (1 track): 1. Title: \"Hi\" (0-1s)\n")
            let exported = try rig.run(["export", "-o", "film.mp4"])
            #expect(exported.status == 0, "\(exported.errors)")
            let film = try Data(contentsOf: rig.home.appending(path: "film.mp4"))
            #expect(film == (try Data(contentsOf: rig.home.appending(path: "made.mp4"))))
            #expect(
                Set(rig.proxy.tunnels) == ["\(Self.service):\(rig.service.port)", "\(Self.files):\(rig.service.port)"]
            )
            let doctor = try rig.run(["doctor"]).output
            #expect(doctor.contains("127.0.0.1:\(rig.proxy.port) (HTTPS_PROXY)"))
            #expect(doctor.contains("\(rig.authority) (SSL_CERT_FILE)"))
            #expect(doctor.contains("\(rig.address) answers; 90 credits"))
            let log = rig.home.appending(path: ".local/state/reeldeck/reeldeck.log")
            #expect(try !String(contentsOf: log, encoding: .utf8).contains(Tinyproxy.password))
        }
    }

    @Test func itsOwnFileOfCertificatesIsBelievedToo() async throws {
        try await with { rig in
            let distrusted = try rig.run(["credits"], ["SSL_CERT_FILE": nil])
            #expect(distrusted.status == 69)
            #expect(distrusted.errors.contains("its certificate is not trusted"))
            #expect(distrusted.errors.contains("ca_file"))
            let own = ["SSL_CERT_FILE": nil, "REELDECK_CA_FILE": rig.authority]
            #expect(try rig.run(["credits"], own).status == 0)
            let folder = rig.home.appending(path: ".config/reeldeck")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("ca_file = \"~/authority.pem\"\n".utf8).write(to: folder.appending(path: "config.toml"))
            #expect(try rig.run(["credits"], ["SSL_CERT_FILE": nil]).status == 0)
            let missing = try rig.run(["credits"], ["REELDECK_CA_FILE": "/no/such/file"])
            #expect(missing.status == 65)
            #expect(missing.errors.contains("/no/such/file (REELDECK_CA_FILE)"))
        }
    }

    /// Nobody else knows the name, so that the error shows which way was taken.
    @Test func whoIsExceptedIsCalledWithoutIt() async throws {
        try await with { rig in
            for list in ["*", ".reeldeck.test", "x,\(Self.service):\(rig.service.port)"] {
                let result = try rig.run(["credits"], ["NO_PROXY": list])
                #expect(result.status == 69)
                #expect(result.errors.contains("Nobody answers at \(rig.address)"))
            }
            #expect(rig.proxy.tunnels.isEmpty)
            #expect(try rig.run(["credits"], ["NO_PROXY": "\(Self.service):1,example.com"]).status == 0)
            // This machine needs no exception.
            let here = ["NEMO_API_URL": "https://127.0.0.1:\(rig.service.port)", "HTTPS_PROXY": "http://127.0.0.1:1"]
            #expect(try rig.run(["credits"], here).status == 0)
        }
    }

    @Test func whatIsWrongWithItIsToldByItsPlaceAndItsVariable() async throws {
        try await with { rig in
            let dead = try rig.run(["say", "more"], ["HTTPS_PROXY": "http://ann:secret@127.0.0.1:1"])
            #expect(dead.status == 69)
            #expect(
                dead.errors.contains("The proxy at 127.0.0.1:1 (HTTPS_PROXY) does not answer (connection refused).")
            )
            let place = "127.0.0.1:\(rig.proxy.port)"
            let stranger = try rig.run(["credits"], ["HTTPS_PROXY": nil, "ALL_PROXY": place])
            #expect(stranger.status == 69)
            #expect(stranger.errors.contains("The proxy at \(place) (ALL_PROXY) wants a user and a password"))
            // This proxy says of a wrong one that nobody may pass.
            let wrong = try rig.run(["credits"], ["HTTPS_PROXY": "http://ann:wrong@\(place)"])
            #expect(wrong.errors.contains("The proxy at \(place) (HTTPS_PROXY) does not connect to this address."))
            #expect(!wrong.errors.contains("wrong"))
            let chinese = try rig.run(
                ["credits"],
                ["HTTPS_PROXY": "http://\(place)", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"]
            )
            #expect(chinese.errors.contains("代理 \(place)（HTTPS_PROXY）要求用户名和密码"))
            let lost = try rig.run(["credits"], ["NEMO_API_URL": "https://nobody.reeldeck.test"])
            #expect(lost.errors.contains("The proxy at \(place) (HTTPS_PROXY) does not connect to this address."))
            let unfit = try rig.run(["credits"], ["HTTPS_PROXY": "https://ann:secret@\(place)"])
            #expect(unfit.status == 65)
            #expect(unfit.errors.contains("HTTPS_PROXY names a proxy of the kind https://"))
            let doctor = try rig.run(["doctor"], ["HTTPS_PROXY": "https://ann:secret@\(place)"])
            #expect(doctor.status == 1)
            #expect(doctor.output.contains("HTTPS_PROXY names a proxy of the kind https://"))
        }
    }
}
