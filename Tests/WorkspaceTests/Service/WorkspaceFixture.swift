import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceClient
import Synchronization
import Timeline
import Workspace

/// A real workspace over the real client, against a service whose every answer is scripted, with a clock of the test's.
struct WorkspaceFixture {
    let service: ScriptedService
    let workspace: Workspace
    let client: ServiceClient
    let store: ProjectStore
    let folder: URL
    let clock: ManualClock
    /// What the client was asked to wait for because it called too often.
    let waits: Waits

    /// Collects pauses instead of making them.
    final class Waits: Sendable {
        private let all = Mutex<[Duration]>([])

        var durations: [Duration] { all.withLock { $0 } }
        func note(_ duration: Duration) { all.withLock { $0.append(duration) } }
    }

    static func with(
        _ script: @escaping ScriptedService.Script,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (WorkspaceFixture) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await ScriptedService.with(script) { service in
            let waits = Waits()
            let address = service.address
            let client = ServiceClient(
                ServiceConfiguration(
                    traits: .hosted,
                    key: "hosted",
                    baseAddress: { () async throws(ServiceError) in address },
                    attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                    clientIDFile: folder.appending(path: "client_id"),
                    credentialsFile: folder.appending(path: "credentials.json"),
                    wait: { waits.note($0) }
                )
            )
            let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
            let clock = ManualClock()
            let workspace = Workspace(
                project: try store.open("film", service: "hosted", create: true),
                client: client,
                store: store,
                language: .english,
                clock: clock
            )
            let desk = WorkspaceFixture(
                service: service,
                workspace: workspace,
                client: client,
                store: store,
                folder: folder,
                clock: clock,
                waits: waits
            )
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body(desk))
            } catch {
                outcome = .failure(error)
            }
            await workspace.close()
            await client.shutdown()
            try outcome.get()
        }
    }

    /// What was told of a turn.
    struct Told {
        var events: [Workspace.Event] = []

        var notices: [Request.Event] {
            events.compactMap { $0.told }
        }
        var changes: [String] {
            notices.flatMap { notice -> [String] in
                if case .changes(let lines) = notice { lines } else { [] }
            }
        }
        var failures: [String] {
            notices.compactMap { if case .failed(let words, _, _) = $0 { words } else { nil } }
        }
        var text: String {
            notices.compactMap { if case .text(_, let text) = $0 { text } else { nil } }.last ?? ""
        }
    }

    /// Says something and hears what is told until the turn is over; the clock goes on when the stream was lost.
    func say(_ text: String, _ events: AsyncStream<Workspace.Event>) async -> Told {
        var told = Told()
        var looking: Task<Void, Never>?
        defer { looking?.cancel() }
        await workspace.say(text)
        for await event in events {
            told.events.append(event)
            if event.told?.isRecovering == true {
                looking = Task { [clock] in await clock.run() }
            }
            if event.told == .finished { break }
        }
        return told
    }
}

extension Request.Event {
    /// Whether it tells that the state is being looked at.
    var isRecovering: Bool { if case .recovering = self { true } else { false } }
}
