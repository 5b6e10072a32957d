import GRDB

/// How high the tracks of the screen were made by hand, which counts until it is set otherwise.
public struct KeptLaneRows: Hashable, Sendable {
    /// How many rows a track has; nil for as many as there is room for.
    public let rows: Int?
    /// What the settings said then.
    public let asSet: Int?

    /// A height, and the one that was set.
    public init(_ rows: Int?, over asSet: Int?) { (self.rows, self.asSet) = (rows, asSet) }
}

// How the screen was left, whichever project it showed.
extension ProjectStore {
    static func addLaneRows(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("how high tracks were left") { database in
            try database.create(table: "lanes") { table in
                table.primaryKey("screen", .integer)
                table.column("height", .integer)
                table.column("asSet", .integer)
            }
        }
    }

    /// How high tracks were left; nil where they were never changed.
    /// - Throws: the database's error.
    public func laneRows() throws -> KeptLaneRows? {
        try database.read { database in
            try Row.fetchOne(database, sql: "SELECT height, asSet FROM lanes WHERE screen = 1").map {
                KeptLaneRows($0["height"], over: $0["asSet"])
            }
        }
    }

    /// Keeps how high tracks are.
    /// - Throws: the database's error.
    public func keep(laneRows rows: KeptLaneRows) throws {
        try database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO lanes (screen, height, asSet) VALUES (1, ?, ?)",
                arguments: [rows.rows, rows.asSet]
            )
        }
    }
}
