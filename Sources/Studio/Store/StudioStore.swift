import Foundation
import GRDB

/// What the studio remembers: tokens, sessions with every version of their drafts, media and export jobs.
///
/// What a message or a poll costs depends on what it asks for, and on nothing else that is kept: a version is a row that is
/// read alone, and every question finds its rows by an index.
struct StudioStore: Sendable {
    let database: DatabaseQueue

    /// Opens the database file and brings it to this version's shape.
    init(file: URL) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        // Rows are few and read once: a cache of megabytes for each connection would hold drafts that nobody reads again.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -256") }
        database = try DatabaseQueue(path: file.path, configuration: configuration)
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try Self.migrator.migrate(database)
    }

    /// How a database of any version comes to this one's shape.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sessions, media, renders") { database in
            try database.create(table: "token") { table in
                table.primaryKey("token", .text)
                table.column("clientID", .text).notNull().unique()
                table.column("userID", .text).notNull()
            }
            try database.create(table: "session") { table in
                table.primaryKey("id", .text)
                table.column("taskID", .text).notNull()
                table.column("userID", .text).notNull()
                table.column("name", .text).notNull()
                table.column("language", .text).notNull()
                table.column("position", .integer).notNull()
                table.column("created", .datetime).notNull()
            }
            try database.create(table: "version") { table in
                table.column("sessionID", .text).notNull().references("session", onDelete: .cascade)
                table.column("number", .integer).notNull()
                table.column("draft", .text).notNull()
                table.primaryKey(["sessionID", "number"])
            }
            try database.create(table: "media") { table in
                table.primaryKey("id", .text)
                table.column("sessionID", .text).notNull().references("session", onDelete: .cascade)
                table.column("name", .text).notNull()
                table.column("file", .text).notNull()
                table.column("kind", .text).notNull()
                table.column("duration", .integer)
                table.column("width", .integer)
                table.column("height", .integer)
                table.column("created", .datetime).notNull()
            }
            try database.create(table: "render") { table in
                table.primaryKey("id", .text)
                table.column("sessionID", .text).notNull().references("session", onDelete: .cascade)
                table.column("request", .text).notNull()
                table.column("phase", .text).notNull()
                table.column("progress", .double).notNull()
                table.column("file", .text)
                table.column("fileKey", .text)
                table.column("size", .integer)
                table.column("duration", .integer)
                table.column("reason", .text)
                table.column("created", .datetime).notNull()
            }
        }
        migrator.registerMigration("what was spoken of last") { database in
            try database.alter(table: "session") { $0.add(column: "focus", .text) }
        }
        migrator.registerMigration("what of it, and whether it was several things") { database in
            try database.alter(table: "session") {
                $0.add(column: "focusProperty", .text)
                $0.add(column: "focusIsSeveral", .boolean)
                $0.add(column: "focusIsUnknown", .boolean)
            }
        }
        migrator.registerMigration("what was said before") { database in
            try database.alter(table: "session") { $0.add(column: "dialogue", .text) }
        }
        migrator.registerMigration("what the user chose") { database in
            try database.create(table: "choice") { table in
                table.primaryKey("name", .text)
                table.column("value", .text).notNull()
            }
        }
        migrator.registerMigration("a job's request lies beside it, and what a call asks for is found by an index") {
            try Self.takeRequestsOut(of: $0)
        }
        migrator.registerMigration("the version that stands is one of those that are there") {
            try Self.mendPositions(in: $0)
        }
        migrator.registerMigration("what streams a file has, and whether it was taken out") { database in
            try database.alter(table: "media") {
                $0.add(column: "streams", .text)
                $0.add(column: "isRemoved", .boolean).notNull().defaults(to: false)
            }
        }
        migrator.registerMigration("when a version was made, and by whom") { try Self.addOrigins(to: $0) }
        return migrator
    }
}
