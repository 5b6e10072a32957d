import GRDB

// What is being typed and was not sent.
extension ProjectStore {
    static func addTyped(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("what is being typed") { database in
            try database.create(table: "typed") { table in
                table.primaryKey("project", .text).references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("text", .text).notNull()
            }
        }
    }

    /// What was being typed in a project; empty where nothing was.
    /// - Throws: the database's error.
    public func typed(in project: String) throws -> String {
        try database.read { database in
            try String.fetchOne(database, sql: "SELECT text FROM typed WHERE project = ?", arguments: [project]) ?? ""
        }
    }

    /// Keeps what is being typed in a project, in the place of what was.
    /// - Throws: the database's error.
    public func keep(typed text: String, in project: String) throws {
        try database.write { database in
            try database.execute(
                sql: text.isEmpty
                    ? "DELETE FROM typed WHERE project = ?"
                    : "INSERT OR REPLACE INTO typed (project, text) VALUES (?, ?)",
                arguments: text.isEmpty ? [project] : [project, text]
            )
        }
    }
}
