import ExactJSON
import GRDB
import ServiceClient
import Timeline

// Whose the sessions are. What is kept of a service is kept apart for each account: a token from outside has a name of
// its own behind the key of the service, the anonymous account has none.
extension ProjectStore {
    /// What is kept for a service and an account: what an earlier version did, and what there is beside that.
    private static let tables = ["session", "job", "request"]
    private static let allTables = tables + ["hand", "seen"]

    static func addAccounts(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("whose a session is") { database in
            // NULL is a session of an earlier version, which did not say; empty one whose service does not.
            try database.alter(table: "session") { $0.add(column: "account", .text) }
        }
        migrator.registerMigration("one spelling a service") { database in
            let keys = try tables.flatMap { try String.fetchAll(database, sql: "SELECT DISTINCT service FROM \($0)") }
            let spelled = Set(keys).filter { ServiceConfiguration.key(keptAs: $0) != $0 }
            for key in Set(spelled.map(ServiceConfiguration.key(keptAs:))) {
                try mergeSessions(of: spelled.filter { ServiceConfiguration.key(keptAs: $0) == key } + [key], database)
            }
            for old in spelled {
                try move(nil, from: old, to: ServiceConfiguration.key(keptAs: old), in: tables, database)
            }
        }
    }

    /// Leaves one session of those that each project has under several spellings of one service: the one that was
    /// exported from last, else the youngest. What the others held is kept with it.
    private static func mergeSessions(of keys: [String], _ database: Database) throws {
        let marks = databaseQuestionMarks(count: keys.count)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT session.rowid AS number, session.* FROM session WHERE service IN (\(marks)) ORDER BY
                (SELECT MAX(created) FROM job WHERE job.project = session.project AND job.service = session.service), number
                """,
            arguments: StatementArguments(keys)
        )
        for same in Dictionary(grouping: rows, by: { $0["project"] as String }).values where same.count > 1 {
            guard let current = same.last else { continue }
            var kept = drafts(of: current)
            for other in same.dropLast() {
                let draft = (try? JSON(parsing: other["draft"] as String)) ?? .null
                for draft in drafts(of: other) + [draft] where !Draft(json: draft).isEmpty {
                    kept = kept.filter { $0 != draft } + [draft]
                }
                try database.execute(sql: "DELETE FROM session WHERE rowid = ?", arguments: [other["number"] as Int])
            }
            try database.execute(
                sql: "UPDATE session SET kept = ? WHERE rowid = ?",
                arguments: [JSON.array(kept).text, current["number"] as Int]
            )
        }
    }

    private static func drafts(of row: Row) -> [JSON] {
        Project.keptDrafts(json: (try? JSON(parsing: row["kept"] as String)) ?? .null)
    }

    /// Has what is kept under one key be kept under another, of one project or of all.
    private static func move(
        _ project: String?,
        from old: String,
        to new: String,
        in tables: [String] = allTables,
        _ database: Database
    ) throws {
        for table in tables {
            try database.execute(
                sql: "UPDATE OR REPLACE \(table) SET service = ?1 WHERE service = ?2 AND (?3 IS NULL OR project = ?3)",
                arguments: [new, old, project]
            )
        }
    }

    /// Gives the sessions of a service that an earlier version kept, without saying whose they are, to an account: to
    /// the first that asks, since that version used them with whatever token there was.
    /// - Throws: the database's error; nothing is changed then.
    public func claim(service: String) throws {
        let base = Self.base(of: service)
        try database.write { database in
            let projects = try String.fetchAll(
                database,
                sql: "SELECT project FROM session WHERE service = ? AND account IS NULL",
                arguments: [base]
            )
            for project in projects {
                try database.execute(
                    sql: "UPDATE session SET account = '' WHERE project = ? AND service = ?",
                    arguments: [project, base]
                )
                if service != base { try Self.move(project, from: base, to: service, database) }
            }
        }
    }

    /// Takes what a project has under another token of the same account, by the user that the service names.
    /// - Returns: the project as it is then; nil where there is nothing.
    func takeOver(_ project: String, service: String, user: String?) throws -> Project? {
        guard let user, !user.isEmpty else { return nil }
        let base = Self.base(of: service)
        return try database.write { database in
            let keys = try String.fetchAll(
                database,
                sql: """
                    SELECT service FROM session
                    WHERE project = ? AND account = ? AND service <> ? AND sessionID IS NOT NULL ORDER BY rowid
                    """,
                arguments: [project, user, service]
            ).filter { Self.base(of: $0) == base }
            guard let old = keys.last else { return nil }
            try Self.move(project, from: old, to: service, database)
            return try Self.project(project, service, database)
        }
    }

    /// Whether a project holds something under another account of the same service.
    func isHeldByAnother(_ project: String, service: String) throws -> Bool {
        let base = Self.base(of: service)
        let rows = try database.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT service, draft FROM session WHERE project = ? AND service <> ?",
                arguments: [project, service]
            )
        }
        return rows.contains { row in
            Self.base(of: row["service"]) == base
                && !Draft(json: (try? JSON(parsing: row["draft"] as String)) ?? .null).isEmpty
        }
    }

    /// The service's own key.
    private static func base(of key: String) -> String {
        String(key.prefix { $0 != ServiceConfiguration.accountMark })
    }
}
