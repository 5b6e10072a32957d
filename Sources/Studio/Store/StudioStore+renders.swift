import Foundation
import GRDB
import ServiceProtocol

/// An export job.
struct RenderRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "render"

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
struct RenderOrder: Hashable {
    let id: String
    let sessionID: String
    /// The request as it came; a job survives a restart by it.
    let request: String
}

/// The request of a job. It lies beside the job: a request has megabytes, through which every poll would have to read, and
/// which every change of the phase would write again.
private struct RenderRequestRecord: Codable, PersistableRecord {
    static let databaseTableName = "renderRequest"

    let renderID: String
    let request: String
}

extension StudioStore {
    /// Takes a job in, once: false if the job is there already.
    func add(_ order: RenderOrder) throws -> Bool {
        try database.write { database in
            guard try RenderRecord.fetchOne(database, key: order.id) == nil else { return false }
            let job = RenderRecord(
                id: order.id,
                sessionID: order.sessionID,
                phase: RenderStatus.Phase.pending.rawValue,
                progress: 0,
                created: Date()
            )
            try job.insert(database)
            try RenderRequestRecord(renderID: order.id, request: order.request).insert(database)
            return true
        }
    }

    /// The request of a job, as it came.
    func request(ofRender id: String) throws -> String? {
        try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT request FROM renderRequest WHERE renderID = ?",
                arguments: [id]
            )
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
