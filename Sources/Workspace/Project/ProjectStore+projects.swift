import ExactJSON
import Foundation
import GRDB
import ServiceProtocol

private struct ProjectRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "project"

    var name: String
    var opened: Date

    static func databaseDateEncodingStrategy(for column: String) -> DatabaseDateEncodingStrategy {
        .custom { StoredTime.text($0) }
    }
}

extension ProjectStore {
    /// The names of all projects, the one used last in front.
    /// - Throws: the database's error.
    public func names() throws -> [String] {
        try database.read { try ProjectRecord.order(Column("opened").desc).fetchAll($0).map(\.name) }
    }

    /// The name of the project used last; nil where there is none.
    /// - Throws: the database's error.
    public func lastUsed() throws -> String? {
        try database.read { database in
            try String.fetchOne(database, sql: "SELECT name FROM project ORDER BY opened DESC LIMIT 1")
        }
    }

    /// Makes a project and takes it as the one used last; its name as it is kept.
    /// - Throws: `ProjectStoreError.badName` or `.exists`, or the database's error.
    @discardableResult
    public func create(_ name: String) throws -> String {
        let name = try Self.checked(name)
        try database.write { database in
            guard try ProjectRecord.fetchOne(database, key: name) == nil else { throw ProjectStoreError.exists(name) }
            try ProjectRecord(name: name, opened: Date()).insert(database)
        }
        return name
    }

    /// Opens a project as it is with a service, and takes it as the one used last.
    /// - Parameter create: whether a project that is not there is made.
    /// - Throws: `ProjectStoreError.badName`, or `.missing` where none is to be made, or the database's error.
    public func open(_ name: String, service: String, create: Bool) throws -> Project {
        let name = try Self.checked(name)
        return try database.write { database in
            let now = StoredTime.text(Date())
            try database.execute(sql: "UPDATE project SET opened = ? WHERE name = ?", arguments: [now, name])
            if database.changesCount == 0 {
                guard create else { throw ProjectStoreError.missing(name) }
                try ProjectRecord(name: name, opened: Date()).insert(database)
            }
            return try Self.project(name, service, database)
        }
    }

    /// Gives a project another name.
    /// - Throws: `ProjectStoreError.badName`, `.missing` or `.exists`, or the database's error.
    public func rename(_ old: String, to new: String) throws {
        let new = try Self.checked(new)
        try database.write { database in
            guard try ProjectRecord.fetchOne(database, key: old) != nil else { throw ProjectStoreError.missing(old) }
            guard try ProjectRecord.fetchOne(database, key: new) == nil else { throw ProjectStoreError.exists(new) }
            try database.execute(sql: "UPDATE project SET name = ? WHERE name = ?", arguments: [new, old])
        }
    }

    /// Forgets a project, its conversation and its jobs; films that were downloaded stay.
    /// - Throws: `ProjectStoreError.missing`, or the database's error.
    public func remove(_ name: String) throws {
        try database.write { database in
            guard try ProjectRecord.deleteOne(database, key: name) else { throw ProjectStoreError.missing(name) }
        }
    }

    /// A name becomes part of file names, so it must be fit for one.
    private static func checked(_ name: String) throws -> String {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let bad = name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F }
        guard !name.isEmpty, name.utf8.count <= 100, !bad, !name.hasPrefix("."), !name.hasPrefix("-") else {
            throw ProjectStoreError.badName
        }
        return name
    }

    // MARK: Conversation

    /// Adds a line to a project's conversation.
    /// - Throws: the database's error.
    public func append(_ entry: ChatEntry, to project: String) throws {
        try database.write { database in
            try database.execute(
                sql: "INSERT INTO chat (project, speaker, text) VALUES (?, ?, ?)",
                arguments: [project, entry.speaker.rawValue, entry.text]
            )
        }
    }

    /// The last lines of a project's conversation, oldest first.
    /// - Throws: the database's error.
    public func chat(of project: String, last count: Int = 500) throws -> [ChatEntry] {
        try database.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT speaker, text FROM chat WHERE project = ? ORDER BY number DESC LIMIT ?",
                arguments: [project, count]
            )
            return rows.reversed().map { ChatEntry(ChatEntry.Speaker(rawValue: $0["speaker"]) ?? .notice, $0["text"]) }
        }
    }
}
