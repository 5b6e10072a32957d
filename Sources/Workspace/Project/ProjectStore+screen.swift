import Foundation
import GRDB

// How the screen of a project was left.
extension ProjectStore {
    static func addScreens(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("how screens were left") { database in
            try database.create(table: "screen") { table in
                table.column("project", .text).notNull().references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("part", .text).notNull()
                table.column("state", .text).notNull()
                table.primaryKey(["project", "part"])
            }
        }
    }

    /// Where one looked at the film of a project; nil where nobody knows. Throws the database's error.
    public func look(in project: String) throws -> KeptLook? { try screen("look", of: project) }

    /// Keeps where one looks at the film of a project. Throws the database's error.
    public func keep(look: KeptLook, in project: String) throws { try keep(look, "look", of: project) }

    /// How the screen of a project was parted; nil where it was left as it is. Throws the database's error.
    public func parting(in project: String) throws -> KeptParting? { try screen("parting", of: project) }

    /// Keeps how the screen of a project is parted. Throws the database's error.
    public func keep(parting: KeptParting, in project: String) throws { try keep(parting, "parting", of: project) }

    /// What another version kept and nobody can read here counts as not kept.
    private func screen<State: Decodable>(_ part: String, of project: String) throws -> State? {
        let text = try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT state FROM screen WHERE project = ? AND part = ?",
                arguments: [project, part]
            )
        }
        return text.flatMap { try? JSONDecoder().decode(State.self, from: Data($0.utf8)) }
    }

    private func keep(_ state: some Encodable, _ part: String, of project: String) throws {
        let text = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
        try database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO screen (project, part, state) VALUES (?, ?, ?)",
                arguments: [project, part, text]
            )
        }
    }
}
