import Foundation
import GRDB
import ServiceProtocol

/// An export job.
struct RenderRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "render"

    /// All but the request, which may have megabytes: see `StudioStore.request(ofRender:)`.
    static var databaseSelection: [any SQLSelectable] {
        [
            "id", "sessionID", "phase", "progress", "file", "fileKey", "size", "duration", "reason", "created",
        ].map { Column($0) }
    }

    let id: String
    let sessionID: String
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

/// A job that is taken in.
struct RenderOrder: Codable, PersistableRecord {
    static let databaseTableName = "render"

    let id: String
    let sessionID: String
    /// The request as it came; a job survives a restart by it.
    let request: String
    var phase = RenderStatus.Phase.pending.rawValue
    var progress = 0.0
    var created = Date()
}

extension StudioStore {
    /// Takes a job in, once: false if the job is there already.
    func add(_ order: RenderOrder) throws -> Bool {
        try database.write { database in
            guard try RenderRecord.fetchOne(database, key: order.id) == nil else { return false }
            try order.insert(database)
            return true
        }
    }

    /// The request of a job, as it came.
    func request(ofRender id: String) throws -> String? {
        try database.read { try String.fetchOne($0, sql: "SELECT request FROM render WHERE id = ?", arguments: [id]) }
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
            // What did not change is not written, least of all for a job whose request has megabytes.
            try record.updateChanges(database, modify: change)
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
