import Foundation
import GRDB

extension ProjectStore {
    static func addBatches(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("batches") { database in
            try database.create(table: "batch") { table in
                table.primaryKey("id", .text)
                table.column("service", .text).notNull()
                table.column("wanted", .text).notNull()
                table.column("created", .datetime).notNull()
                table.column("owner", .text).notNull()
                table.column("projects", .integer).notNull()
            }
            try database.create(table: "batchFile") { table in
                table.column("batch", .text).notNull().references("batch", onDelete: .cascade)
                table.column("number", .integer).notNull()
                table.column("job", .text).notNull()
                table.column("step", .text).notNull()
                table.column("project", .text)
                table.column("since", .datetime).notNull()
                table.primaryKey(["batch", "number"])
            }
        }
    }

    /// The batch of some jobs that is kept, as it stands, the newest one; nil where there is none.
    /// - Throws: the database's error, or what is wrong with what was kept.
    public func batch(of jobs: [BatchJob], service: String) throws -> KeptBatch? {
        let wanted = try BatchFileRecord.text(jobs)
        return try database.read { database in
            try Self.records(service).filter(Column("wanted") == wanted).fetchOne(database).map {
                try Self.kept($0, database)
            }
        }
    }

    /// The newest batch that is not done.
    /// - Throws: `BatchError.noneLeft` where there is none.
    public func newestBatch(service: String) throws -> KeptBatch {
        try database.read { database in
            for record in try Self.records(service).fetchAll(database) {
                let kept = try Self.kept(record, database)
                if !kept.batch.isDone { return kept }
            }
            throw BatchError.noneLeft
        }
    }

    private static func records(_ service: String) -> QueryInterfaceRequest<BatchRecord> {
        BatchRecord.filter(Column("service") == service).order(Column("created").desc, Column("rowid").desc)
    }

    private static func kept(_ record: BatchRecord, _ database: Database) throws -> KeptBatch {
        let files = try BatchFileRecord.filter(Column("batch") == record.id).order(Column("number")).fetchAll(database)
        return KeptBatch(id: record.id, batch: Batch(try files.map { try $0.file() }), since: files.map(\.since))
    }

    /// Keeps a new batch; from now on it is in this program's hand.
    /// - Throws: the database's error; nothing is kept then.
    public func keep(_ jobs: [BatchJob], service: String, at now: Date = Date()) throws -> KeptBatch {
        let batch = Batch(jobs)
        let wanted = try BatchFileRecord.text(jobs)
        return try database.write { database in
            var number = 1
            func name() -> String { "batch-\(Self.stamp(now))" + (number == 1 ? "" : "-\(number)") }
            while try BatchRecord.fetchOne(database, key: name()) != nil { number += 1 }
            let id = name()
            try BatchRecord(id: id, service: service, wanted: wanted, created: now, owner: mark.name, projects: 0)
                .insert(database)
            for file in batch.files { try BatchFileRecord(file, of: id, since: now).insert(database) }
            return KeptBatch(id: id, batch: batch, since: batch.files.map { _ in now })
        }
    }

    /// Takes a batch in hand that is kept.
    /// - Throws: `BatchError.atWork` where another program has it.
    public func take(_ kept: KeptBatch) throws {
        try database.write { database in
            guard var record = try BatchRecord.fetchOne(database, key: kept.id) else { throw BatchError.noneLeft }
            guard record.owner == mark.name || !mark.isAlive(record.owner) else { throw BatchError.atWork }
            record.owner = mark.name
            try record.update(database)
        }
    }

    /// Keeps a file of a batch as it stands from now on.
    func keep(_ file: Batch.File, of batch: String, at now: Date = Date()) throws {
        try database.write { try BatchFileRecord(file, of: batch, since: now).insert($0) }
    }

    /// A new project for a batch to work in. It is used last of all, so that no other command takes it for the one that
    /// is worked on.
    func newProject(ofBatch id: String) throws -> Project {
        try database.write { database in
            guard var record = try BatchRecord.fetchOne(database, key: id) else { throw BatchError.noneLeft }
            var name: String
            repeat {
                record.projects += 1
                name = record.projects == 1 ? id : "\(id)-\(record.projects)"
            } while try Row.fetchOne(database, sql: "SELECT 1 FROM project WHERE name = ?", arguments: [name]) != nil
            try record.update(database)
            try database.execute(
                sql: "INSERT INTO project (name, opened) VALUES (?, ?)",
                arguments: [name, Date(timeIntervalSince1970: 0)]
            )
            return Project(name: name)
        }
    }

    /// A project of a batch as it is kept; nil where somebody has taken it away. It is not the one used last by that.
    func project(ofBatch name: String, service: String) throws -> Project? {
        try names().contains(name) ? project(name, service: service) : nil
    }

    /// The export of a project to a file that is open, or done.
    func job(of project: String, to file: String, service: String) throws -> RenderJob? {
        try jobs(service: service).first { $0.project == project && $0.file.path == file }
    }

    private static func stamp(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func text(_ number: Int?, _ digits: Int) -> String {
            let text = String(number ?? 0)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return text(parts.year, 4) + text(parts.month, 2) + text(parts.day, 2) + "-" + text(parts.hour, 2)
            + text(parts.minute, 2) + text(parts.second, 2)
    }
}
