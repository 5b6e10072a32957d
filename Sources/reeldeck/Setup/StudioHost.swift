import Foundation
import ProgramLog
import ServiceClient
import Studio

/// Finds the studio of this machine's user: the one that runs, or one of its own.
///
/// It is asked before each call, so when the program whose studio was used ends, the next call starts another one on
/// the same folder and the work goes on.
actor StudioHost {
    private let settings: StudioSettings
    private var own: Studio?
    private var starting: Task<String, any Error>?
    private var isStopped = false
    /// The studio of another program that was used last.
    private var joined: String?

    init(_ settings: StudioSettings) { self.settings = settings }

    /// Where the studio listens.
    func address() async throws(ServiceError) -> String {
        if isStopped { throw .noService(reason: "The studio has been stopped.") }
        if let own { return own.address }
        if let starting { return try await Self.value(of: starting) }
        let task = Task { try await self.join() }
        starting = task
        defer { starting = nil }
        return try await Self.value(of: task)
    }

    private static func value(of task: Task<String, any Error>) async throws(ServiceError) -> String {
        do {
            return try await task.value
        } catch let error as ServiceError {
            throw error
        } catch {
            throw .noService(reason: String(describing: error))
        }
    }

    private func join() async throws -> String {
        // A studio that starts elsewhere says where it listens within a moment; ten seconds is a hung one.
        for _ in 0..<200 {
            switch try StudioLock.claim(folder: settings.folder) {
            case .theirs(let address):
                if joined != address { Log(.program).info("studio joined", .origin(address)) }
                joined = address
                return address
            case .starting: try await Task.sleep(for: .milliseconds(50))
            case .ours(let lock):
                let studio = try await Studio.start(settings, lock: lock)
                own = studio
                return studio.address
            }
        }
        throw StudioStartError.held(path: settings.folder.path)
    }

    /// Ends the studio, if it is ours.
    func stop() async {
        isStopped = true
        _ = try? await starting?.value
        await own?.stop()
        own = nil
    }
}
