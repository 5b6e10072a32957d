import ExactJSON
import Foundation
import GRDB
import ServiceProtocol

private struct JobRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "job"

    var id: String
    var project: String
    var service: String
    var sessionID: String
    var renderID: String
    var draft: String
    var output: String
    var file: String
    var phase: String
    var progress: Double
    var attempt: Int
    var url: String?
    var size: Int?
    var reason: String?
    /// The mark of the program that works on it.
    var owner: String
    var created: Date
    var note: String?
    var standing: String?
    var former: String?
}

extension ProjectStore {
    static func addFormerNumbers(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("the number of the try before") { database in
            try database.alter(table: "job") { $0.add(column: "former", .text) }
        }
    }

    /// Keeps a job as it now stands, under this program's hand.
    /// - Parameter request: what it takes the place of, and is put away in the same step: no crash leaves both, or neither.
    func save(_ job: RenderJob, inPlaceOf request: RequestID? = nil) throws {
        let record = JobRecord(job, owner: mark.name)
        try database.write { database in
            try record.upsert(database)
            if let request { try Self.putAway(request, database) }
        }
    }

    /// Keeps a step of a job that this program works on; throws `CancellationError` if it was cancelled or taken over
    /// meanwhile, by another program perhaps.
    func saveStep(_ job: RenderJob) throws {
        let record = JobRecord(job, owner: mark.name)
        try database.write { database in
            guard let known = try JobRecord.fetchOne(database, key: job.id), known.owner == mark.name,
                known.phase != StoredPhase.cancelled.rawValue
            else { throw CancellationError() }
            try record.update(database)
        }
    }

    /// Marks a job as cancelled, whoever works on it.
    func cancelJob(_ id: String) throws -> RenderJob? {
        try database.write { database in
            guard var record = try JobRecord.fetchOne(database, key: id), !record.job(wording).isOver else {
                return nil
            }
            record.phase = StoredPhase.cancelled.rawValue
            try record.update(database)
            return record.job(wording)
        }
    }

    /// Whether a job that is not over, or a film that is there, has a file's name already.
    func isTaken(_ file: URL) throws -> Bool {
        let destination = Destination(file)
        // What is in the way of its download is in its way too.
        guard destination.isFree, (try? destination.check()) != nil else { return true }
        return try database.read { database in
            try JobRecord.filter(Column("file") == file.path && StoredPhase.open.contains(Column("phase")))
                .fetchCount(database) > 0
        }
    }

    /// Whether a job was sent under that number, as a first or a later try.
    func hasRender(_ id: String) throws -> Bool {
        try database.read { try JobRecord.filter(Column("id") == id || Column("renderID") == id).fetchCount($0) > 0 }
    }

    /// The job of that identifier.
    /// - Throws: the database's error.
    public func job(_ id: String) throws -> RenderJob? {
        try database.read { try JobRecord.fetchOne($0, key: id) }.map { $0.job(wording) }
    }

    /// The jobs of a service, newest first.
    /// - Throws: the database's error.
    public func jobs(service: String, last count: Int = 100) throws -> [RenderJob] {
        try database.read {
            try JobRecord.filter(Column("service") == service).order(Column("created").desc)
                .limit(count).fetchAll($0)
        }.map { $0.job(wording) }
    }

    /// Whether a job is in the hands of another program, ended or not.
    func isOwnedElsewhere(_ id: String) throws -> Bool {
        try database.read { try JobRecord.fetchOne($0, key: id) }.map { $0.owner != mark.name } ?? false
    }

    /// Whether another program that runs has a job of a session in the works: a session has one at a time.
    func isSessionBusyElsewhere(_ session: String, service: String) throws -> Bool {
        try database.read { database in
            try JobRecord.filter(
                Column("service") == service && Column("sessionID") == session
                    && StoredPhase.atWork.contains(Column("phase"))
            ).fetchAll(database)
        }.contains { $0.owner != mark.name && mark.isAlive($0.owner) }
    }

    /// Takes over the open jobs whose program is gone: a quit, a crash or a `kill -9` loses none.
    func adoptOrphans(service: String) throws -> [RenderJob] {
        try database.write { database in
            let open =
                try JobRecord
                .filter(Column("service") == service && StoredPhase.open.contains(Column("phase")))
                .order(Column("created")).fetchAll(database)
            return try open.compactMap { record in
                guard !mark.isAlive(record.owner) else { return nil }
                var record = record
                record.owner = mark.name
                try record.update(database)
                return record.job(wording)
            }
        }
    }
}

extension RenderJob.Phase {
    fileprivate var isDownloading: Bool { if case .downloading = self { true } else { false } }
}

extension JobRecord {
    fileprivate init(_ job: RenderJob, owner: String) {
        id = job.id
        project = job.project
        service = job.service
        sessionID = job.sessionID
        renderID = job.renderID
        draft = job.draft.text
        output = job.output.json.text
        file = job.file.path
        phase = StoredPhase(job.phase).rawValue
        progress = 0
        attempt = job.attempt
        self.owner = owner
        created = job.created
        note = job.note
        standing = job.standing
        former = job.former
        switch job.phase {
        case .saved, .cancelled: break
        case .rendering(let share): progress = share
        case .downloading(let address, let share): (url, progress, size) = (address, share, job.promisedSize)
        case .done(let bytes): (size, progress) = (bytes, 1)
        case .failed(let words): reason = words
        }
    }

    /// - Parameter wording: says what was not kept in words.
    fileprivate func job(_ wording: any WorkspaceWording) -> RenderJob {
        let phase: RenderJob.Phase =
            switch StoredPhase(rawValue: self.phase) {
            case .queued: .saved
            case .rendering: .rendering(progress)
            case .downloading: .downloading(url: url, progress)
            case .completed: .done(size: size ?? 0)
            case .cancelled: .cancelled
            case .failed: .failed(reason ?? wording.noReasonKept)
            case nil: .failed(wording.unknownStep(self.phase))
            }
        return RenderJob(
            id: id,
            project: project,
            service: service,
            sessionID: sessionID,
            renderID: renderID,
            draft: (try? JSON(parsing: draft)) ?? .null,
            output: RenderOutput(json: (try? JSON(parsing: output)) ?? .null),
            file: URL(filePath: file),
            phase: phase,
            promisedSize: phase.isDownloading ? size : nil,
            attempt: attempt,
            created: created,
            note: note,
            standing: standing,
            former: former
        )
    }
}
