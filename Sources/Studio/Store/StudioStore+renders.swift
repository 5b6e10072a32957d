import Foundation
import GRDB
import ServiceProtocol

/// An export job.
struct RenderRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "render"

    let id: String
    let sessionID: String
    /// The request as it came; a job survives a restart by it.
    let request: String
    var phase: String
    var progress: Double
    /// Its name in the films folder.
    var file: String?
    /// The part of its address that cannot be guessed.
    var fileKey: String?
    var size: Int?
    var duration: Int?
    var reason: String?
    let created: Date

    var currentPhase: RenderStatus.Phase { RenderStatus.Phase(rawValue: phase) ?? .failed }
}

extension StudioStore {
    /// Takes a job in, once: false if the job is there already.
    func add(_ render: RenderRecord) throws -> Bool {
        try database.write { database in
            guard try RenderRecord.fetchOne(database, key: render.id) == nil else { return false }
            try render.insert(database)
            return true
        }
    }

    /// The job of that identifier.
    func render(_ id: String) throws -> RenderRecord? { try database.read { try RenderRecord.fetchOne($0, key: id) } }

    /// The finished job whose film has that key.
    func render(fileKey: String) throws -> RenderRecord? {
        try database.read { try RenderRecord.filter(Column("fileKey") == fileKey).fetchOne($0) }
    }

    /// The last finished job of a session.
    func lastFilm(of session: String) throws -> RenderRecord? {
        try database.read {
            try RenderRecord.filter(Column("sessionID") == session)
                .filter(Column("phase") == RenderStatus.Phase.completed.rawValue)
                .order(Column("created").desc, Column.rowID.desc).fetchOne($0)
        }
    }

    /// Changes a job.
    func update(_ id: String, _ change: (inout RenderRecord) -> Void) throws {
        try database.write { database in
            guard var record = try RenderRecord.fetchOne(database, key: id) else { return }
            change(&record)
            try record.update(database)
        }
    }

    /// The jobs that are not over, oldest first.
    func openRenders() throws -> [RenderRecord] {
        try database.read {
            try RenderRecord.filter(["pending", "processing"].contains(Column("phase")))
                .order(Column("created"), Column.rowID).fetchAll($0)
        }
    }
}
