import ExactJSON
import GRDB
import Synchronization
import Timeline

/// The versions of a session's draft in the database: each is a row, which is read when it is asked for.
///
/// It lives for one turn. What was read first is held, since a sentence is read in several ways, each of which may ask for
/// the version before or search from it on; never all, or a search through thousands would fill the memory.
final class VersionReader: KeptVersions {
    private struct State {
        var held: [Int: Draft] = [:]
        /// How much text they were read from, in bytes.
        var size = 0
        var fault: (any Error)?
    }

    /// As soon as what is held was read from so many bytes, no more is; as drafts, that is some tens of megabytes.
    private static let mostHeld = 4 << 20

    private let database: DatabaseQueue
    private let session: String
    private let state: Mutex<State>

    /// - Parameter known: versions that were read already, by their indices.
    init(_ database: DatabaseQueue, session: String, known: [Int: Draft]) {
        self.database = database
        self.session = session
        state = Mutex(State(held: known))
    }

    func draft(at index: Int) -> Draft? {
        if let held = state.withLock({ $0.held[index] }) { return held }
        do {
            let text = try database.read { try VersionRecord.draft(of: session, number: index, in: $0) }
            guard let text else { throw StudioError.notFound("Version \(index + 1) of the draft is gone.") }
            let draft = Draft(json: try JSON(parsing: text))
            state.withLock { state in
                guard state.size < Self.mostHeld else { return }
                state.held[index] = draft
                state.size += text.utf8.count
            }
            return draft
        } catch {
            state.withLock { $0.fault = $0.fault ?? error }
            return nil
        }
    }

    /// - Throws: why a version that was asked for could not be read.
    func check() throws {
        if let fault = state.withLock({ $0.fault }) { throw fault }
    }
}
