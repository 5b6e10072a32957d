import ExactJSON
import GRDB
import Synchronization
import Timeline

/// The versions of a session's draft in the database: each is a row, which is read when it is asked for.
///
/// It lives for one turn. A few drafts are held, since a sentence is read in several ways, each of which may ask for the
/// version before; never many, or a search through thousands would fill the memory.
final class VersionReader: KeptVersions {
    private struct State {
        var held: [Int: Draft] = [:]
        var fault: (any Error)?
    }

    private static let mostHeld = 32

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
                if state.held.count >= Self.mostHeld { state.held = [:] }
                state.held[index] = draft
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
