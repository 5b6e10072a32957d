import Foundation
import GRDB

// What was done by hand and gathers until it is sent, of each program that works on a project.
extension ProjectStore {
    static func addHand(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("what was done by hand and is not sent") { database in
            try database.create(table: "hand") { table in
                table.column("maker", .text).notNull()
                table.column("number", .integer).notNull()
                table.column("project", .text).notNull().indexed()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("service", .text).notNull()
                table.column("owner", .text).notNull()
                table.column("edits", .text).notNull()
                table.primaryKey(["maker", "number"])
            }
        }
    }

    /// Keeps what this program gathers in a project, in the place of what it gathered.
    /// - Throws: the database's error; nothing is changed then.
    public func keep(hand: [UnsentHand], of project: String, service: String) throws {
        let texts = try hand.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        try database.write { database in
            try database.execute(
                sql: "DELETE FROM hand WHERE project = ? AND service = ? AND owner = ?",
                arguments: [project, service, mark.name]
            )
            for (hand, text) in zip(hand, texts) {
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO hand (maker, number, project, service, owner, edits)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [hand.id.maker, hand.id.number, project, service, mark.name, text]
                )
            }
        }
    }

    /// What programs that have ended gathered in a project and did not send, in order; it is this program's from now on.
    ///
    /// What another version kept and nobody can read here stays as it is.
    /// - Throws: the database's error.
    public func takeHand(of project: String, service: String) throws -> [UnsentHand] {
        try database.write { database in
            let left = try left(of: project, service, database)
            for (row, _) in left {
                try database.execute(sql: "UPDATE hand SET owner = ? WHERE rowid = ?", arguments: [mark.name, row])
            }
            return left.map(\.hand)
        }
    }

    /// How many gestures programs that have ended gathered in a project and did not send.
    /// - Throws: the database's error.
    public func countHand(of project: String, service: String) throws -> Int {
        try database.read { try left(of: project, service, $0) }.reduce(0) { $0 + $1.hand.gestures.count }
    }

    /// What programs that have ended left, in order, each with its row.
    private func left(
        of project: String,
        _ service: String,
        _ database: Database
    ) throws -> [(row: Int64, hand: UnsentHand)] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT rowid, owner, edits FROM hand WHERE project = ? AND service = ? ORDER BY rowid",
            arguments: [project, service]
        )
        return rows.filter { !mark.isAlive($0["owner"]) }.compactMap { row in
            let text: String = row["edits"]
            let hand = try? JSONDecoder().decode(UnsentHand.self, from: Data(text.utf8))
            return hand.map { (row["rowid"], $0) }
        }
    }

    /// What goes off is the journal's from now on, in the step in which it is written there.
    static func forgetHand(_ id: RequestID, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM hand WHERE maker = ? AND number = ?",
            arguments: [id.maker, id.number]
        )
    }
}
