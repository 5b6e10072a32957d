import ExactJSON
import Foundation
import GRDB

/// An open request as it lies on disk.
private struct OpenRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "request"
    static let persistenceConflictPolicy = PersistenceConflictPolicy(insert: .replace, update: .replace)

    var maker: String
    var number: Int
    var project: String
    var service: String
    /// The session in which it was said; nil where there was none yet.
    var session: String?
    /// Its place in the order.
    var place: Int
    /// The request, as JSON.
    var request: String
    /// What was sent of it, and the draft before; nil where nothing was.
    var said: String?
    var draftBefore: String?
    /// When it was sent; nil where nothing was.
    var sentAt: Date?
    /// The program that has it in hand.
    var owner: String

    var open: OpenRequest? {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(request.utf8)) else { return nil }
        guard let said else { return OpenRequest(request: request, sent: nil) }
        let before = draftBefore.flatMap { try? JSON(parsing: $0) } ?? .null
        return OpenRequest(request: request, sent: .init(text: said, draftBefore: before))
    }
}

extension ProjectStore {
    static func addOpenRequests(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("what was said and is not done") { database in
            try database.create(table: "request") { table in
                table.column("maker", .text).notNull()
                table.column("number", .integer).notNull()
                table.column("project", .text).notNull().indexed()
                    .references("project", onDelete: .cascade, onUpdate: .cascade)
                table.column("service", .text).notNull()
                table.column("session", .text)
                table.column("place", .integer).notNull()
                table.column("request", .text).notNull()
                table.column("said", .text)
                table.column("draftBefore", .text)
                table.column("owner", .text).notNull()
                table.primaryKey(["maker", "number"])
            }
        }
    }

    static func addTimeOfSending(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("when what is not done was sent") { database in
            try database.alter(table: "request") { $0.add(column: "sentAt", .datetime) }
        }
    }

    /// Keeps what is open and new, and puts away what is over.
    ///
    /// The session that is kept with each is the project's as it stands on disk: one is begun when the first message goes
    /// off, so the first message has none.
    func keep(
        _ open: [(place: Int, request: OpenRequest)],
        over: [RequestID],
        of project: String,
        service: String,
        at now: Date = Date()
    ) throws {
        let texts = try open.map { String(decoding: try JSONEncoder().encode($0.request.request), as: UTF8.self) }
        try database.write { database in
            let session = try String.fetchOne(
                database,
                sql: "SELECT sessionID FROM session WHERE project = ? AND service = ?",
                arguments: [project, service]
            )
            for id in over { try Self.putAway(id, database) }
            for ((place, open), text) in zip(open, texts) {
                try Self.forgetHand(open.request.id, database)
                try OpenRecord(
                    maker: open.request.id.maker,
                    number: open.request.id.number,
                    project: project,
                    service: service,
                    session: session,
                    place: place,
                    request: text,
                    said: open.sent?.text,
                    draftBefore: open.sent?.draftBefore.text,
                    sentAt: open.sent.map { _ in now },
                    owner: mark.name
                ).insert(database)
            }
        }
    }

    /// What programs that have ended left open, in order; it is this program's from now on.
    /// - Returns: each with the session in which it was said, and when.
    func takeOpen(
        of project: String,
        service: String
    ) throws -> [(request: OpenRequest, session: String?, sentAt: Date?)] {
        try database.write { database in
            let left = try Self.left(of: project, service, database).filter { !mark.isAlive($0.owner) }
            for var record in left {
                record.owner = mark.name
                try record.insert(database)
            }
            return left.compactMap { record in record.open.map { ($0, record.session, record.sentAt) } }
        }
    }

    /// Puts away what is over, in a step of something else.
    static func putAway(_ id: RequestID, _ database: Database) throws {
        try OpenRecord.filter(Column("maker") == id.maker && Column("number") == id.number).deleteAll(database)
    }

    /// How many requests programs that have ended did not send.
    /// - Throws: the database's error.
    public func countUnsent(of project: String, service: String) throws -> Int {
        try database.read { try Self.left(of: project, service, $0) }.count {
            $0.said == nil && !mark.isAlive($0.owner)
        }
    }

    private static func left(of project: String, _ service: String, _ database: Database) throws -> [OpenRecord] {
        try OpenRecord.filter(Column("project") == project && Column("service") == service)
            .order(Column("place"), Column("maker"), Column("number")).fetchAll(database)
    }
}
