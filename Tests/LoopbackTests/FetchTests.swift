import ExactJSON
import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Studio
import TestSupport
import Testing
import Timeline
import Workspace

/// Uploads by address, and drafts that are too long, over the studio's own API.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct FetchTests {
    private static func refusal(_ loopback: Loopback, _ addresses: [String]) async throws -> Refusal? {
        let session = try await loopback.workspace().sessionID()
        do {
            _ = try await loopback.client.upload(addresses: addresses, session: session)
            return nil
        } catch ServiceError.refused(let refusal) {
            return refusal
        }
    }

    private static func scratch(_ loopback: Loopback) -> [String] {
        let folder = loopback.folder.appending(path: "studio/scratch").path
        return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    @Test func thisMachineAndItsNetworkAreNotFetchedFrom() async throws {
        try await Loopback.with { loopback in
            try await ScriptedService.with { _ in
                .json("{}")
            } _: { service in
                for host in ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "127.1", "[::ffff:127.0.0.1]"]
                {
                    let refusal = try await Self.refusal(loopback, ["http://\(host):\(service.port)/a.mp4"])
                    #expect(refusal?.code == .other(422), "\(host)")
                }
                for address in ["http://10.0.0.1/a.mp4", "http://169.254.169.254/a.mp4", "http://[fe80::1]/a.mp4"] {
                    #expect(try await Self.refusal(loopback, [address])?.code == .other(422), "\(address)")
                }
                #expect(service.requests.isEmpty)
            }
            let port = try #require(URL(string: loopback.studio.address)?.port)
            #expect(try await Self.refusal(loopback, ["http://127.0.0.1:\(port)/a.mp4"])?.code == .other(422))
            #expect(try await Self.refusal(loopback, ["http://127.0.0.1:70000/a.mp4"])?.code == .other(422))
            #expect(try await Self.refusal(loopback, [])?.code == .other(422))
            let many = (0..<21).map { "http://media.invalid/\($0).mp4" }
            #expect(try await Self.refusal(loopback, many)?.code == .other(422))
            #expect(Self.scratch(loopback).isEmpty)
        }
    }

    @Test func whereTheConfigAllowsItAFileComes() async throws {
        try await Loopback.with(fetchesPrivate: true) { loopback in
            let clip = [UInt8](try Data(contentsOf: try await loopback.camera("clip.mp4", seconds: 1)))
            try await ScriptedService.with { request in
                request.path == "/to/beach.mp4"
                    ? .redirect(to: "/x?key=1")
                    : ScriptedAnswer(framing: .fixed(clip.count), steps: [.bytes(clip)])
            } _: { service in
                let session = try await loopback.workspace().sessionID()
                let files = try await loopback.client.upload(
                    addresses: ["\(service.address)/to/beach.mp4", "http://localhost:\(service.port)/%2e%2e%2fb.mp4"],
                    session: session
                )
                #expect(files.map(\.name) == ["beach.mp4", "b.mp4"])
                #expect(files.first?.width == 640)
            }
            #expect(Self.scratch(loopback).isEmpty)
        }
    }

    @Test func itEndsWhenTheAskerLeaves() async throws {
        try await Loopback.with(fetchesPrivate: true) { loopback in
            try await ScriptedService.with { _ in
                ScriptedAnswer(framing: .chunked, steps: [.text("x"), .hang])
            } _: { service in
                let session = try await loopback.workspace().sessionID()
                let asker = Task {
                    try await loopback.client.upload(addresses: ["\(service.address)/a.mp4"], session: session)
                }
                try await service.received(1)
                asker.cancel()
                _ = await asker.result
                try await service.connectionClosed(ofRequest: 0)
            }
            while !Self.scratch(loopback).isEmpty { await Task.yield() }
        }
    }

    @Test func draftsOfTooManySegmentsAreRefused() async throws {
        try await Loopback.with { loopback in
            let session = try await loopback.workspace().sessionID()
            func refusal(_ segments: Int, tracks: Int = 1, padding: Int = 0) async throws -> Refusal? {
                let segment: JSON = ["d": 10, "m": ["note": .string(String(repeating: "x", count: padding))]]
                let track: JSON = ["tt": 7, "sg": .array(Array(repeating: segment, count: segments))]
                let draft: JSON = ["t": .array(Array(repeating: track, count: tracks)), "d": 10]
                do {
                    try await loopback.client.submit(
                        RenderRequest(
                            id: "render_\(UUID().uuidString)",
                            sessionID: session,
                            draft: draft,
                            output: .init()
                        )
                    )
                    return nil
                } catch ServiceError.refused(let refusal) {
                    return refusal
                }
            }
            let one = try await refusal(100_001)
            #expect(one?.code == .other(422))
            #expect(one?.message.contains("100001 segments") == true)
            guard TestAmount.isAll else { return }
            #expect(try await refusal(501, tracks: 200)?.code == .other(422))
            // More than is read at all.
            #expect(try await refusal(100, padding: 400_000)?.code == .other(422))
        }
    }
}
