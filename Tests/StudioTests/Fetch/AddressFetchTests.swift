import Foundation
import ScriptedService
import ServiceProtocol
import Synchronization
import TestSupport
import Testing
import WebRoutes

@testable import Studio

/// Fetches from a server whose every answer is scripted.
@Suite("Files from the web", .inTurn, .serialized, .timeLimit(.minutes(15))) struct AddressFetchServiceTests {
    /// A name for this machine; the server's other name, "inner.example", is an address that must not be reached.
    private static let names = [
        "media.example": "127.0.0.1", "inner.example": "127.0.0.2", "mixed.example": "127.0.0.1",
    ]

    private final class Folder: Sendable {
        let place = FileManager.default.temporaryDirectory.appending(path: "fetch-\(UUID().uuidString)")
        let asked = Mutex<[String]>([])

        init() { _ = FileManager.default.createFile(atPath: place.path, contents: nil) }
        deinit { try? FileManager.default.removeItem(at: place) }

        var size: Int { (try? Data(contentsOf: place).count) ?? -1 }

        func fetch(_ text: String, limits: FetchLimits = FetchLimits()) async throws {
            let fetch = AddressFetch(
                allows: { $0.description == "127.0.0.1" },
                limits: limits,
                resolve: { name in
                    self.asked.withLock { $0.append(name) }
                    let found = names[name].flatMap { NetworkAddress($0) }.map { [$0] } ?? []
                    return name == "mixed.example" ? found + [NetworkAddress([10, 0, 0, 1])].compactMap { $0 } : found
                }
            )
            try await fetch.fetch([(try FetchAddress(text), place)])
        }

        func refusal(_ text: String, limits: FetchLimits = FetchLimits()) async -> StudioError? {
            do { try await fetch(text, limits: limits) } catch { return error as? StudioError }
            return nil
        }
    }

    private static func bytes(_ count: Int, headers: [(String, String)] = []) -> ScriptedAnswer {
        ScriptedAnswer(
            headers: headers,
            framing: .fixed(count),
            steps: [.bytes([UInt8](repeating: 7, count: count))]
        )
    }

    @Test func theNameIsResolvedOnceAndTheConnectionGoesThere() async throws {
        let folder = Folder()
        try await ScriptedService.with { _ in
            Self.bytes(1000)
        } _: { service in
            try await folder.fetch("http://media.example:\(service.port)/a.mp4?q=1")
            #expect(folder.size == 1000)
            #expect(folder.asked.withLock { $0 } == ["media.example"])
            let request = try #require(service.requests.first)
            #expect(request.header("host") == "media.example:\(service.port)")
            #expect(request.header("accept-encoding") == "identity")
            #expect(request.path == "/a.mp4?q=1")
        }
    }

    @Test func whatIsNotAllowedIsNotConnectedTo() async throws {
        let folder = Folder()
        try await ScriptedService.with { _ in
            Self.bytes(10)
        } _: { service in
            for host in ["inner.example", "mixed.example", "127.0.0.2", "[::1]", "[::ffff:127.0.0.2]", "0.0.0.0"] {
                let refusal = await folder.refusal("http://\(host):\(service.port)/a.mp4")
                #expect(refusal?.code == .other(422), "\(host)")
                #expect(refusal?.message.contains("not on the public internet") == true, "\(host)")
            }
            #expect(service.requests.isEmpty)
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func eachRedirectIsCheckedAnew(_ status: Int) async throws {
        let folder = Folder()
        try await ScriptedService.with { request in
            switch request.path {
            case "/in": .redirect(to: "http://inner.example/a.mp4", status: status)
            case "/file": .redirect(to: "file:///etc/passwd", status: status)
            case "/round": .redirect(to: "/round", status: status)
            case "/to": .redirect(to: "there", status: status)
            default: Self.bytes(5)
            }
        } _: { service in
            let base = "http://media.example:\(service.port)"
            try await folder.fetch("\(base)/to")
            #expect(folder.size == 5)
            #expect(await folder.refusal("\(base)/in")?.message.contains("not on the public internet") == true)
            #expect(await folder.refusal("\(base)/file")?.code == .other(422))
            let before = service.requests.count
            #expect(await folder.refusal("\(base)/round")?.code == .other(422))
            #expect(service.requests.count - before == 6)
        }
    }

    @Test func theWordsTellNoOpenPortFromAClosedOne() async throws {
        let folder = Folder()
        var limits = FetchLimits()
        limits.silence = .milliseconds(200)
        limits.connect = .milliseconds(500)
        limits.minimumRate = .init(bytes: 1000, within: .zero)
        let closed = Mutex(0)
        let words = Mutex<Set<String>>([])
        try await ScriptedService.with { _ in
            ScriptedAnswer()
        } _: { service in
            closed.withLock { $0 = service.port }
        }
        try await ScriptedService.with { request in
            switch request.path {
            case "/404": .html(status: 404)
            case "/500": .html(status: 500)
            case "/hang": .raw([.hang])
            case "/ssh": .raw([.text("SSH-2.0-OpenSSH_9.6\r\n")])
            case "/cut": .raw([.cut])
            case "/reset": .raw([.reset])
            case "/stall": ScriptedAnswer(framing: .fixed(100), steps: [.text("x"), .hang])
            case "/short": ScriptedAnswer(framing: .fixed(100), steps: [.text("x"), .cut])
            case "/slow": ScriptedAnswer(framing: .chunked, steps: [.text("x")])
            case "/br": ScriptedAnswer(headers: [("Content-Encoding", "br")], steps: [.text("x")])
            default: ScriptedAnswer(headers: [("Content-Encoding", "gzip")], steps: [.text("no gzip")])
            }
        } _: { service in
            let paths = ["/404", "/500", "/hang", "/ssh", "/cut", "/reset", "/stall", "/short", "/slow", "/br", "/gz"]
            let addresses =
                ["http://media.example:\(closed.withLock { $0 })/", "https://media.example:\(service.port)/"]
                + paths.map { "http://media.example:\(service.port)\($0)" }
            for address in addresses {
                let refusal = await folder.refusal(address, limits: limits)
                #expect(refusal?.code == .other(422), "\(address)")
                words.withLock { _ = $0.insert(refusal?.message ?? address) }
            }
            #expect(words.withLock { $0 }.count == 1)
            let unknown = await folder.refusal("http://nowhere.example/")?.message
            #expect(unknown == words.withLock { $0 }.first?.replacingOccurrences(of: "media.", with: "nowhere."))
        }
    }

    @Test func noMoreIsKeptThanIsTaken() async throws {
        let folder = Folder()
        var limits = FetchLimits()
        limits.bytes = 1_000_000
        let block = [UInt8](repeating: 0, count: 65_536)
        try await ScriptedService.with { request in
            switch request.path {
            case "/told": ScriptedAnswer(framing: .fixed(1_000_001), steps: [.repeated(block, times: 16)])
            case "/endless": ScriptedAnswer(framing: .chunked, steps: [.repeated(block, times: 1_000_000)])
            default: ScriptedAnswer(framing: .untilClose, steps: [.repeated(block, times: 1_000_000)])
            }
        } _: { service in
            for (number, path) in ["/told", "/endless", "/open"].enumerated() {
                let refusal = await folder.refusal("http://media.example:\(service.port)\(path)", limits: limits)
                #expect(refusal?.code == .fileTooLarge)
                #expect(folder.size <= 1_000_000)
                try await service.connectionClosed(ofRequest: number)
            }
        }
    }

    @Test func noMoreIsKeptOfAllFilesOfARequestTogether() async throws {
        let folders = [Folder(), Folder(), Folder()]
        var limits = FetchLimits()
        limits.bytes = 1_000_000
        limits.bytesInAll = 2_500_000
        let block = [UInt8](repeating: 0, count: 50_000)
        try await ScriptedService.with { request in
            let isTold = request.path != "/open"
            return ScriptedAnswer(
                framing: isTold ? .fixed(1_000_000) : .untilClose,
                steps: [.repeated(block, times: 20)]
            )
        } _: { [limits] service in
            let fetch = AddressFetch(allows: { $0.description == "127.0.0.1" }, limits: limits)
            for last in ["/told", "/open"] {
                let error = await #expect(throws: StudioError.self) {
                    try await fetch.fetch(
                        try zip(folders, ["/1", "/2", last]).map { folder, path in
                            (try FetchAddress("http://127.0.0.1:\(service.port)\(path)"), folder.place)
                        }
                    )
                }
                #expect(error?.code == .fileTooLarge)
                #expect(error?.message.contains("together") == true)
                #expect(folders.map(\.size).reduce(0, +) <= 2_500_000)
            }
        }
    }

    @Test func packedFilesAreUnpackedUpToTheLimit() async throws {
        let folder = Folder()
        var limits = FetchLimits()
        limits.bytes = 1_000_000
        let small = try Self.gzip("head -c 1000000 /dev/urandom")
        // 200 MB in some 200 KB.
        let bomb = try Self.gzip("head -c 200000000 /dev/zero")
        try await ScriptedService.with { request in
            let bytes = request.path == "/small" ? small : bomb
            return ScriptedAnswer(
                headers: [("Content-Encoding", "gzip")],
                framing: .fixed(bytes.count),
                steps: [.bytes(bytes)]
            )
        } _: { service in
            let base = "http://media.example:\(service.port)"
            try await folder.fetch("\(base)/small", limits: limits)
            #expect(folder.size == 1_000_000)
            limits.bytes = 999_999
            #expect(await folder.refusal("\(base)/small", limits: limits)?.code == .fileTooLarge)
            limits.bytes = 1_000_000
            #expect(await folder.refusal("\(base)/bomb", limits: limits) != nil)
            #expect(folder.size <= 1_000_000)
        }
    }

    @Test func itEndsInTime() async throws {
        let folder = Folder()
        var limits = FetchLimits()
        limits.total = .milliseconds(300)
        try await ScriptedService.with { _ in
            ScriptedAnswer(framing: .chunked, steps: [.text("x"), .hang])
        } _: { service in
            let refusal = await folder.refusal("http://media.example:\(service.port)/", limits: limits)
            #expect(refusal?.code == .other(422))
            try await service.connectionClosed(ofRequest: 0)
        }
    }

    @Test func itEndsWithItsTask() async throws {
        let folder = Folder()
        try await ScriptedService.with { _ in
            ScriptedAnswer(framing: .chunked, steps: [.text("x"), .hang])
        } _: { service in
            let address = "http://media.example:\(service.port)/"
            let task = Task { try await folder.fetch(address) }
            try await service.received(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await service.connectionClosed(ofRequest: 0)
        }
    }

    /// This machine's own names are found, and a name that there is not has no address.
    @Test func theSystemIsAsked() async {
        #expect(await HostResolver.system.addresses(of: "localhost").contains { $0.description == "127.0.0.1" })
        #expect(await HostResolver.system.addresses(of: "2130706433").map(\.description) == ["127.0.0.1"])
        #expect(await HostResolver.system.addresses(of: "0x7f.1").map(\.description) == ["127.0.0.1"])
        #expect(await HostResolver.system.addresses(of: "nowhere.invalid").isEmpty)
    }

    private static func gzip(_ source: String) throws -> [UInt8] {
        try Array(Tool.run(["sh", "-c", "\(source) | gzip -9"]).bytes)
    }
}
