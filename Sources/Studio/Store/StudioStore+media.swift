import Foundation
import GRDB

/// An uploaded file.
struct MediaRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "media"

    let id: String
    let sessionID: String
    /// What the user calls it; never used as a path.
    var name: String
    /// Its name in the media folder, of our own making.
    var file: String
    /// `video`, `audio` or `image`.
    var kind: String
    var duration: Int?
    var width: Int?
    var height: Int?
    let created: Date
    /// The streams in it, one a line; nil where an earlier version did not look.
    var streams: String?
    /// Whether it was taken out, and is kept for the versions of the draft that use it.
    var isRemoved = false
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
    /// - Parameter withRemoved: whether also those that were taken out and that versions of the draft still use.
    func media(of session: String, withRemoved: Bool = false) throws -> [MediaRecord] {
        try database.read {
            let all = MediaRecord.filter(Column("sessionID") == session)
            let meant = withRemoved ? all : all.filter(Column("isRemoved") == false)
            return try meant.order(Column("created"), Column.rowID).fetchAll($0)
        }
    }

    /// Changes what is remembered of a file that was not taken out.
    /// - Throws: `StudioError.noMedia`, or what is wrong with the database.
    func change(_ id: String, session: String, _ change: (inout MediaRecord) throws -> Void) throws {
        try database.write { database in
            guard var record = try MediaRecord.find(id, session: session, in: database), !record.isRemoved else {
                throw StudioError.noMedia(id)
            }
            try change(&record)
            try record.update(database)
        }
    }

    /// Gives a file the content of another one, which is forgotten; the name of the content that nobody needs any more.
    /// - Throws: `StudioError` where they are not there or the one cannot stand for the other, or what is wrong with the database.
    func replace(
        _ id: String,
        with other: String,
        session: String,
        _ check: (MediaRecord, MediaRecord) throws -> Void
    ) throws -> String {
        try database.write { database in
            guard id != other, var record = try MediaRecord.find(id, session: session, in: database),
                let new = try MediaRecord.find(other, session: session, in: database)
            else { throw StudioError.noMedia(id) }
            guard try !Self.isUsed(other, session: session, in: database) else {
                throw StudioError.badRequest(
                    "\(new.name) is used itself. Upload the file anew to have it stand for \(record.name)."
                )
            }
            try check(record, new)
            let old = record.file
            (record.file, record.duration, record.streams) = (new.file, new.duration, new.streams)
            (record.width, record.height, record.isRemoved) = (new.width, new.height, false)
            try new.delete(database)
            try record.update(database)
            return old
        }
    }

    /// Takes a file out of a session; the name of its content where no version of the draft uses it any more.
    /// - Throws: `StudioError.noMedia`, or what is wrong with the database.
    func remove(_ id: String, session: String) throws -> String? {
        try database.write { database in
            guard var record = try MediaRecord.find(id, session: session, in: database), !record.isRemoved else {
                throw StudioError.noMedia(id)
            }
            guard try Self.isUsed(id, session: session, in: database) else {
                try record.delete(database)
                return record.file
            }
            // One may go back to such a version.
            record.isRemoved = true
            try record.update(database)
            return nil
        }
    }

    /// Whether some version of a session's draft uses a file.
    private static func isUsed(_ id: String, session: String, in database: Database) throws -> Bool {
        let found = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM version WHERE sessionID = ? AND instr(draft, ?) > 0)",
            arguments: [session, id]
        )
        return found ?? false
    }
}
