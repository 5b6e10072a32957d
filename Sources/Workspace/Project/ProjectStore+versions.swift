import ExactJSON
import Foundation
import GRDB
import Timeline

/// A version of a draft as it was seen here.
struct SeenVersion: Hashable, Sendable {
    /// From 1 for the oldest that was seen.
    let number: Int
    let draft: JSON
    /// When it was seen, in seconds since 1970; nil where that is not known.
    let seen: Int?
}

// The versions that were seen of a service that keeps none.
extension ProjectStore {
    /// More are not kept of a project.
    private static let mostVersions = 100

    static func addVersions(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("versions that were seen") { database in
            try database.create(table: "seen") { table in
                table.column("project", .text).notNull()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("service", .text).notNull()
                table.column("number", .integer).notNull()
                table.column("draft", .text).notNull()
                table.column("seen", .integer)
                table.primaryKey(["project", "service", "number"])
            }
        }
    }

    /// Keeps a version, and before the first one what was there before it.
    /// - Throws: the database's error; nothing is changed then.
    func note(
        version draft: JSON,
        after before: JSON,
        of project: String,
        service: String,
        at now: Date = Date()
    ) throws {
        try database.write { database in
            func insert(_ draft: JSON, _ number: Int, seen: Int?) throws {
                try database.execute(
                    sql: "INSERT INTO seen (project, service, number, draft, seen) VALUES (?, ?, ?, ?, ?)",
                    arguments: [project, service, number, draft.text, seen]
                )
            }
            let last = try Row.fetchOne(
                database,
                sql: "SELECT number, draft FROM seen WHERE project = ? AND service = ? ORDER BY number DESC LIMIT 1",
                arguments: [project, service]
            )
            var number: Int = last?["number"] ?? 0
            // Another program may have seen it as well.
            if let last, last["draft"] == draft.text { return }
            if last == nil, !Draft(json: before).isEmpty {
                number += 1
                try insert(before, number, seen: nil)
            }
            try insert(draft, number + 1, seen: Int(now.timeIntervalSince1970))
            try database.execute(
                sql: "DELETE FROM seen WHERE project = ? AND service = ? AND number <= ?",
                arguments: [project, service, number + 1 - Self.mostVersions]
            )
        }
    }

    /// The newest versions, so many at most, the oldest of them first.
    /// - Throws: the database's error.
    func versions(of project: String, service: String, newest most: Int) throws -> [SeenVersion] {
        let rows = try database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT number, draft, seen FROM seen WHERE project = ? AND service = ?
                    ORDER BY number DESC LIMIT ?
                    """,
                arguments: [project, service, most]
            )
        }
        return rows.reversed().compactMap { row in
            guard let draft = try? JSON(parsing: row["draft"] as String) else { return nil }
            return SeenVersion(number: row["number"], draft: draft, seen: row["seen"])
        }
    }

    /// A version; nil where it is not kept any more.
    /// - Throws: the database's error.
    func version(_ number: Int, of project: String, service: String) throws -> JSON? {
        let text = try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT draft FROM seen WHERE project = ? AND service = ? AND number = ?",
                arguments: [project, service, number]
            )
        }
        return text.flatMap { try? JSON(parsing: $0) }
    }
}
