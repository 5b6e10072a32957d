import ExactJSON
import GRDB
import Timeline

extension StudioStore {
    /// Moves the requests of jobs into a table of their own, and adds the indices that calls find their rows by.
    static func takeRequestsOut(of database: Database) throws {
        try database.create(table: "renderRequest") { table in
            table.primaryKey("renderID", .text).references("render", onDelete: .cascade)
            table.column("request", .text).notNull()
        }
        try database.execute(sql: "INSERT INTO renderRequest (renderID, request) SELECT id, request FROM render")
        try database.execute(sql: "ALTER TABLE render DROP COLUMN request")
        try database.create(index: "mediaOfSession", on: "media", columns: ["sessionID", "created"])
        try database.create(index: "rendersOfSession", on: "render", columns: ["sessionID", "phase", "created"])
        try database.create(index: "renderOfFile", on: "render", columns: ["fileKey"])
    }

    /// Earlier versions took a position that names no version for the oldest, and a session without any for an empty film;
    /// now the version that stands is read by its number alone. Their versions are numbered from 0 on without a gap, as
    /// every edit wrote all of them anew, so they stay as they are.
    static func mendPositions(in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO version (sessionID, number, draft)
                SELECT id, 0, ? FROM session WHERE NOT EXISTS (SELECT 1 FROM version WHERE sessionID = session.id)
                """,
            arguments: [Draft.blank.text]
        )
        try database.execute(
            sql: """
                UPDATE session SET position = 0
                WHERE NOT EXISTS (SELECT 1 FROM version WHERE sessionID = session.id AND number = session.position)
                """
        )
    }
}
