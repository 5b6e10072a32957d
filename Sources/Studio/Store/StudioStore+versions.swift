import EditLanguage
import ExactJSON
import Foundation
import GRDB
import ServiceProtocol
import Timeline

/// One version of a session's draft; the oldest has the number 0, each later one the next.
///
/// A row is written once. It goes when the version was undone and something else was done then.
struct VersionRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "version"

    let sessionID: String
    let number: Int
    /// The draft as it goes over the wire.
    let draft: String
    /// When it was made; nil for what an earlier version of this program kept.
    let made: Date?
    /// The kind of program that it was made by, the run of it, and in which way; nil where nobody said so.
    let program: String?
    let run: String?
    let way: String?

    init(sessionID: String, number: Int, draft: String, made: Date, maker: VersionMaker? = nil) {
        self.sessionID = sessionID
        self.number = number
        self.draft = draft
        self.made = made
        program = maker?.program?.rawValue
        run = maker?.run
        way = maker?.way?.rawValue
    }

    /// The text of one version; nil where there is none of that number.
    static func draft(of session: String, number: Int, in database: Database) throws -> String? {
        try String.fetchOne(
            database,
            sql: "SELECT draft FROM version WHERE sessionID = ? AND number = ?",
            arguments: [session, number]
        )
    }
}

extension StudioStore {
    /// The draft of a session as it stands, and as the JSON that it is kept as; no other version is read.
    /// - Throws: `StudioError.noSession`, or what is wrong with the database.
    func draft(of session: String) throws -> (draft: Draft, json: JSON) {
        let text = try database.read { database in
            try String.fetchOne(
                database,
                sql: """
                    SELECT version.draft FROM session
                    JOIN version ON version.sessionID = session.id AND version.number = session.position
                    WHERE session.id = ?
                    """,
                arguments: [session]
            )
        }
        guard let text else { throw StudioError.noSession(session) }
        let json = try JSON(parsing: text)
        return (Draft(json: json), json)
    }

    /// The versions of a session's draft: the one that stands is read, the others when they are asked for.
    /// - Throws: `StudioError.noSession`, or what is wrong with the database.
    func history(of session: String) throws -> DraftHistory {
        let row = try database.read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT session.position, version.draft,
                    (SELECT max(number) FROM version WHERE sessionID = session.id) AS newest
                    FROM session JOIN version ON version.sessionID = session.id AND version.number = session.position
                    WHERE session.id = ?
                    """,
                arguments: [session]
            )
        }
        guard let row else { throw StudioError.noSession(session) }
        let position: Int = row["position"]
        let newest: Int = row["newest"]
        let current = Draft(json: try JSON(parsing: row["draft"] as String))
        let versions = VersionReader(database, session: session, known: [position: current])
        guard let history = DraftHistory(keptBy: versions, count: newest + 1, position: position) else {
            throw StudioError.noSession(session)
        }
        return history
    }

    /// Keeps what was done to a session's draft, what was spoken of last, and what was said, all of it or nothing: the
    /// versions that were made become rows behind those that are there, and those that were undone before them go.
    /// - Parameter maker: by whom that was done; nil where nobody said so.
    /// - Throws: why a version that was asked for could not be read, or what is wrong with the database.
    func save(
        _ history: DraftHistory,
        _ focus: Focus,
        _ dialogue: Dialogue,
        of session: String,
        by maker: VersionMaker? = nil,
        at now: Date = Date()
    ) throws {
        try history.check()
        let made = history.made.enumerated().map { place, draft in
            VersionRecord(
                sessionID: session,
                number: history.keptCount + place,
                draft: draft.wire.text,
                made: now,
                maker: maker
            )
        }
        try database.write { database in
            if let first = made.first {
                try database.execute(
                    sql: "DELETE FROM version WHERE sessionID = ? AND number >= ?",
                    arguments: [session, first.number]
                )
            }
            for version in made { try version.insert(database) }
            try Self.keep(focus, dialogue, position: history.position, of: session, in: database)
        }
    }
}
