import EditLanguage
import ExactJSON
import Foundation
import GRDB
import ServiceProtocol
import Timeline

/// A session and which version of its draft stands.
struct SessionRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "session"

    let id: String
    let taskID: String
    let userID: String
    let name: String
    let language: String
    var position: Int
    let created: Date
    /// The identifier of the segment that was spoken of last; nil where none was.
    var focus: String?
}

/// One version of a session's draft.
private struct VersionRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "version"

    let sessionID: String
    let number: Int
    let draft: String
}

extension StudioStore {
    /// Opens a session with an empty draft.
    func createSession(_ request: SessionRequest, userID: String) throws -> SessionRecord {
        let record = SessionRecord(
            id: UUID().uuidString.lowercased(),
            taskID: UUID().uuidString.lowercased(),
            userID: userID,
            name: request.taskName,
            language: request.language,
            position: 0,
            created: Date()
        )
        try database.write { database in
            try record.insert(database)
            try VersionRecord(sessionID: record.id, number: 0, draft: Draft.blank.text).insert(database)
        }
        return record
    }

    /// The session of that name that belongs to an account.
    func session(_ id: String, userID: String) throws -> SessionRecord {
        let record = try database.read { try SessionRecord.fetchOne($0, key: id) }
        // Another account's session is not even admitted to exist.
        guard let record, record.userID == userID else { throw StudioError.noSession(id) }
        return record
    }

    /// The versions of a session's draft.
    func history(of session: String) throws -> DraftHistory {
        try database.read { database in
            let position = try SessionRecord.fetchOne(database, key: session)?.position ?? 0
            let versions = try VersionRecord.filter(Column("sessionID") == session)
                .order(Column("number")).fetchAll(database)
            let drafts = try versions.map { Draft(json: try JSON(parsing: $0.draft)) }
            let index = versions.firstIndex { $0.number == position } ?? 0
            return DraftHistory(versions: drafts, position: index) ?? DraftHistory()
        }
    }

    /// Keeps what was spoken of last in a session.
    func save(_ focus: Focus, of session: String) throws {
        try database.write { database in
            try database.execute(
                sql: "UPDATE session SET focus = ? WHERE id = ?",
                arguments: [focus.segmentID, session]
            )
        }
    }

    /// Keeps a session's versions as they now are, and what was spoken of last.
    func save(_ history: DraftHistory, _ focus: Focus, of session: String) throws {
        try database.write { database in
            try VersionRecord.filter(Column("sessionID") == session).deleteAll(database)
            for (number, draft) in history.versions.enumerated() {
                let text = draft.wire.text
                try VersionRecord(sessionID: session, number: number, draft: text).insert(database)
            }
            try database.execute(
                sql: "UPDATE session SET position = ?, focus = ? WHERE id = ?",
                arguments: [history.position, focus.segmentID, session]
            )
        }
    }
}

extension Draft {
    /// The draft of a session in which nothing has happened, as it goes over the wire.
    static let blank: JSON = ["t": [], "d": 0]

    /// Whether nothing was ever put into the draft.
    var isBlank: Bool { self == Draft() }
}
