import ExactJSON
import Foundation
import GRDB
import PrivateFiles
import Timeline

/// What is kept of projects on disk: their sessions and drafts, their conversations, their export jobs.
public struct ProjectStore: Sendable {
    let database: DatabaseQueue
    /// What this program is called on the jobs that it works on.
    let mark: ProcessMark
    /// Says what of the jobs was not kept in words.
    let wording: any WorkspaceWording

    /// Opens the file, or makes it.
    /// - Parameter language: the language of the person at work.
    /// - Throws: `ProjectStoreError` where the file or its folder cannot be used.
    public init(file: URL, language: Language = .english) throws {
        wording = language.workspaceWording
        let folder = file.deletingLastPathComponent()
        do {
            try PrivateFolder.make(folder)
            try PrivateFile.prepareDatabase(file)
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            configuration.busyMode = .timeout(5)
            // Rows are few and read once: a cache of megabytes for each connection would hold drafts that nobody reads again.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -256") }
            // It writes ahead, so that the screen and a command may have the file open at once. One connection: what is read and
            // written is small, and another one would be waited for by the first frame, and hold what this one holds.
            configuration.journalMode = .wal
            database = try DatabaseQueue(path: file.path, configuration: configuration)
            try Self.migrator.migrate(database)
            mark = try ProcessMark(folder: folder.appending(path: "running"))
        } catch let error as ProjectStoreError {
            throw error
        } catch {
            throw ProjectStoreError.unusable(path: file.path, reason: "\(error)")
        }
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("projects, chat, jobs") { database in
            try database.create(table: "project") { table in
                table.primaryKey("name", .text)
                table.column("opened", .datetime).notNull()
            }
            try database.create(table: "session") { table in
                table.column("project", .text).notNull()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("service", .text).notNull()
                table.column("sessionID", .text)
                table.column("taskID", .text)
                table.column("draft", .text).notNull()
                table.primaryKey(["project", "service"])
            }
            try database.create(table: "chat") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("project", .text).notNull().indexed()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("speaker", .text).notNull()
                table.column("text", .text).notNull()
            }
            try database.create(table: "job") { table in
                table.primaryKey("id", .text)
                table.column("project", .text).notNull()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("service", .text).notNull()
                table.column("sessionID", .text).notNull()
                table.column("renderID", .text).notNull()
                table.column("draft", .text).notNull()
                table.column("output", .text).notNull()
                table.column("file", .text).notNull()
                table.column("phase", .text).notNull()
                table.column("progress", .double).notNull()
                table.column("attempt", .integer).notNull()
                table.column("url", .text)
                table.column("size", .integer)
                table.column("reason", .text)
                table.column("owner", .text).notNull()
                table.column("created", .datetime).notNull()
            }
        }
        migrator.registerMigration("open questions") { database in
            try database.alter(table: "session") { $0.add(column: "questions", .text).notNull().defaults(to: "[]") }
        }
        migrator.registerMigration("kept drafts, former volumes") { database in
            try database.alter(table: "session") { table in
                table.add(column: "kept", .text).notNull().defaults(to: "null")
                table.add(column: "volumes", .text).notNull().defaults(to: "{}")
            }
        }
        migrator.registerMigration("sources and places of films") { database in
            try database.alter(table: "job") { table in
                table.add(column: "note", .text)
                table.add(column: "standing", .text)
            }
            try database.create(table: "source") { table in
                table.column("project", .text).notNull()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("path", .text).notNull()
                table.column("identity", .text).notNull()
                table.column("size", .integer).notNull()
                table.primaryKey(["project", "path"])
            }
        }
        migrator.registerMigration("whether a session has held anything") { database in
            try database.alter(table: "session") { $0.add(column: "held", .boolean).notNull().defaults(to: false) }
        }
        addOpenRequests(&migrator)
        addTimeOfSending(&migrator)
        addFormerNumbers(&migrator)
        addAccounts(&migrator)
        addBatches(&migrator)
        addTyped(&migrator)
        addHand(&migrator)
        addVersions(&migrator)
        addLaneRows(&migrator)
        addScreens(&migrator)
        return migrator
    }
}
