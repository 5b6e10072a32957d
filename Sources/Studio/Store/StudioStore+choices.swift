import Foundation
import GRDB

/// Something that the user chose once, for all sessions.
private struct ChoiceRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "choice"

    let name: String
    let value: String
}

extension StudioStore {
    /// What was chosen under a name; nil where nothing was, or another version of this program kept it.
    func choice<Value: Decodable>(_ name: String, as: Value.Type) throws -> Value? {
        let record = try database.read { try ChoiceRecord.fetchOne($0, key: name) }
        return record.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.value.utf8)) }
    }

    /// Keeps what was chosen.
    func choose(_ value: some Encodable, as name: String) throws {
        let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        try database.write { try ChoiceRecord(name: name, value: text).save($0) }
    }
}
