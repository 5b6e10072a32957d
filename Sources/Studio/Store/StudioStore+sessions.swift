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
    private var focus: String?
    /// What of it, where that was not the whole; a word of another version of this program is none.
    private var focusProperty: String?
    private var focusIsSeveral: Bool?
    private var focusIsUnknown: Bool?
    /// What was said before, as JSON; nil where nothing was.
    private var dialogue: String?

    init(id: String, taskID: String, userID: String, name: String, language: String, position: Int, created: Date) {
        self.id = id
        self.taskID = taskID
        self.userID = userID
        self.name = name
        self.language = language
        self.position = position
        self.created = created
    }

    /// What was spoken of last.
    var spokenOf: Focus {
        Focus(
            segmentID: focus,
            property: focusProperty.flatMap(SegmentProperty.init),
            isSeveral: focusIsSeveral ?? false,
            isUnknown: focusIsUnknown ?? false
        )
    }

    /// What was said before; as kept by another version of this program it may be none.
    var conversation: Dialogue {
        let kept = dialogue.map { Data($0.utf8) }
        return kept.flatMap { try? JSONDecoder().decode(Dialogue.self, from: $0) } ?? Dialogue()
    }
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
        let first = VersionRecord(sessionID: record.id, number: 0, draft: Draft.blank.text, made: record.created)
        try database.write { database in
            try record.insert(database)
            try first.insert(database)
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

    /// Keeps what was spoken of last in a session, and what was said.
    func save(_ focus: Focus, _ dialogue: Dialogue, of session: String) throws {
        try database.write { try Self.keep(focus, dialogue, position: nil, of: session, in: $0) }
    }

    /// - Parameter position: the version that stands from now on; nil where that is as it was.
    static func keep(
        _ focus: Focus,
        _ dialogue: Dialogue,
        position: Int?,
        of session: String,
        in database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE session SET position = coalesce(?, position),
                focus = ?, focusProperty = ?, focusIsSeveral = ?, focusIsUnknown = ?, dialogue = ? WHERE id = ?
                """,
            arguments: [
                position, focus.segmentID, focus.property?.rawValue, focus.isSeveral, focus.isUnknown,
                String(decoding: try JSONEncoder().encode(dialogue), as: UTF8.self), session,
            ]
        )
    }
}

extension Draft {
    /// The draft of a session in which nothing has happened, as it goes over the wire.
    static let blank: JSON = ["t": [], "d": 0]

    /// Whether nothing was ever put into the draft.
    var isBlank: Bool { self == Draft() }
}
