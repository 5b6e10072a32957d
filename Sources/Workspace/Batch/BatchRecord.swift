import Foundation
import GRDB

/// A batch as it lies on disk.
struct BatchRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "batch"

    var id: String
    var service: String
    /// All that is wanted, as JSON: by it the same command finds the batch again.
    var wanted: String
    var created: Date
    /// The program that has it in hand.
    var owner: String
    /// How many projects were made for it.
    var projects: Int
}

struct BatchFileRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "batchFile"
    static let persistenceConflictPolicy = PersistenceConflictPolicy(insert: .replace, update: .replace)

    var batch: String
    var number: Int
    /// What is wanted, and where it stands, as JSON.
    var job: String
    var step: String
    var project: String?
    /// Since when it stands there.
    var since: Date

    init(_ file: Batch.File, of batch: String, since: Date) throws {
        self.batch = batch
        number = file.id
        job = try Self.text(file.job)
        step = try Self.text(file.step)
        project = file.project
        self.since = since
    }

    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    func file() throws -> Batch.File {
        let decoder = JSONDecoder()
        return Batch.File(
            id: number,
            job: try decoder.decode(BatchJob.self, from: Data(job.utf8)),
            step: try decoder.decode(Batch.Step.self, from: Data(step.utf8)),
            project: project
        )
    }
}
