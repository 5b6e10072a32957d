import Foundation
import GRDB

/// An uploaded file.
struct MediaRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "media"

    let id: String
    let sessionID: String
    /// What the user calls it; never used as a path.
    let name: String
    /// Its name in the media folder, of our own making.
    let file: String
    /// `video`, `audio` or `image`.
    let kind: String
    let duration: Int?
    let width: Int?
    let height: Int?
    let created: Date
}

extension MediaRecord {
    /// The file of that identifier in a session.
    static func find(_ id: String, session: String, in database: Database) throws -> MediaRecord? {
        try filter(Column("id") == id && Column("sessionID") == session).fetchOne(database)
    }
}

extension StudioStore {
    /// Remembers an uploaded file.
    func add(_ media: MediaRecord) throws { try database.write { try media.insert($0) } }

    /// The files of a session, oldest first.
    func media(of session: String) throws -> [MediaRecord] {
        try database.read {
            try MediaRecord.filter(Column("sessionID") == session).order(Column("created"), Column.rowID).fetchAll($0)
        }
    }

    /// The file of that identifier in a session; a draft cannot name another session's files.
    func media(_ id: String, session: String) throws -> MediaRecord? {
        try database.read { try MediaRecord.find(id, session: session, in: $0) }
    }
}
