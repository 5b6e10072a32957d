import Foundation
import GRDB
import ServiceProtocol

/// When a version was made, and by whom, as far as that was kept.
struct VersionOrigin {
    /// In seconds since 1970.
    let made: Int?
    let maker: VersionMaker?
}

extension StudioStore {
    /// When and by whom the versions of a session were made, by their numbers from 0; of some of them no drafts are read.
    func origins(of session: String, from first: Int) throws -> [Int: VersionOrigin] {
        let rows = try database.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT number, made, program, run, way FROM version WHERE sessionID = ? AND number >= ?",
                arguments: [session, first]
            )
        }
        let origins = rows.map { row -> (Int, VersionOrigin) in
            let made: Date? = row["made"]
            let maker = VersionMaker(
                program: (row["program"] as String?).flatMap(VersionMaker.Program.init),
                run: row["run"],
                way: (row["way"] as String?).flatMap(VersionMaker.Way.init)
            )
            let isKnown = maker.program != nil || maker.way != nil
            return (
                row["number"],
                VersionOrigin(made: made.map { Int($0.timeIntervalSince1970) }, maker: isKnown ? maker : nil)
            )
        }
        return Dictionary(origins) { first, _ in first }
    }

    /// Versions that were kept before tell nothing of it.
    static func addOrigins(to database: Database) throws {
        try database.alter(table: "version") { table in
            table.add(column: "made", .datetime)
            table.add(column: "program", .text)
            table.add(column: "run", .text)
            table.add(column: "way", .text)
        }
    }
}
