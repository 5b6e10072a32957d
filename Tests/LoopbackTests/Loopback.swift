import EditLanguage
import ExactJSON
import Foundation
import ServiceClient
import Studio
import TestSupport
import Testing
import Timeline
import Workspace

/// A real studio on a free port and a real client, in a folder of their own.
///
/// Clips are made by a command, the way a user's own generator is: small test pictures, so that a test takes a second.
struct Loopback {
    let folder: URL
    let studio: Studio
    let client: ServiceClient
    let store: ProjectStore

    static func with(
        generator: [String]? = testPictures,
        model: ChatModel? = nil,
        modelUse: ModelUse = .last,
        modelPorts: [Int] = [],
        fetchesPrivate: Bool = false,
        _ body: (Loopback) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        guard case .ours(let lock) = try StudioLock.claim(folder: folder.appending(path: "studio")) else {
            throw CocoaError(.fileLocking)
        }
        let settings = StudioSettings(
            folder: folder.appending(path: "studio"),
            cache: folder.appending(path: "cache"),
            generatorCommand: generator,
            model: model,
            modelUse: modelUse,
            modelPorts: modelPorts,
            fetchesPrivate: fetchesPrivate
        )
        let studio = try await Studio.start(settings, lock: lock)
        let client = client(of: studio.address, folder: folder)
        let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
        let loopback = Loopback(folder: folder, studio: studio, client: client, store: store)
        do {
            try await body(loopback)
        } catch {
            await client.shutdown()
            await studio.stop()
            throw error
        }
        await client.shutdown()
        await studio.stop()
    }

    static func client(of address: String, folder: URL) -> ServiceClient {
        ServiceClient(
            ServiceConfiguration(
                traits: .studio,
                key: "studio",
                baseAddress: { () async throws(ServiceError) in address },
                attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                clientIDFile: folder.appending(path: "client_id"),
                credentialsFile: folder.appending(path: "credentials.json")
            )
        )
    }

    static let testPictures = [
        "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30", "-t", "{seconds}",
        "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-y", "{output}",
    ]

    func workspace(_ name: String = "film") throws -> Workspace {
        let project = try store.open(name, service: "studio", create: true)
        return Workspace(project: project, client: client, store: store, language: .english)
    }

    /// Says something and gives everything that was told until the turn was over.
    func say(_ text: String, _ workspace: Workspace) async throws -> [Request.Event] {
        _ = try await workspace.refresh()
        let events = await workspace.events()
        await workspace.say(text)
        var notices: [Request.Event] = []
        for await case .request(let notice, _) in events {
            notices.append(notice)
            if notice == .finished { break }
        }
        return notices
    }

    /// A short film with moving pictures and a tone.
    func camera(_ name: String, seconds: Int = 4) async throws -> URL {
        let file = folder.appending(path: name)
        try Tool.film(file, seconds: seconds, size: "640x360")
        return file
    }
}

extension [Request.Event] {
    /// The whole answer in words.
    var text: String {
        var pieces: [Int: String] = [:]
        for case .text(let piece, let text) in self { pieces[piece] = text }
        return pieces.keys.sorted().compactMap { pieces[$0] }.joined(separator: "\n")
    }

    var problems: [String] { compactMap { if case .failed(let reason, _, _) = $0 { reason } else { nil } } }
}
