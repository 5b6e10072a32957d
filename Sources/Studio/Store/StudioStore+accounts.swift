import Foundation
import GRDB
import ServiceProtocol

/// A token that was given out.
struct TokenRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "token"

    let token: String
    let clientID: String
    let userID: String
}

extension StudioStore {
    /// The token of a client: always the same one, as the hosted service gives one a client.
    func token(forClient clientID: String) throws -> TokenRecord {
        try database.write { database in
            let known = try TokenRecord.filter(Column("clientID") == clientID).fetchOne(database)
            if let known { return known }
            let record = TokenRecord(
                token: "nmv_usr_" + Self.randomName(bytes: 24),
                clientID: clientID,
                userID: "anon_" + Self.randomName(bytes: 8)
            )
            try record.insert(database)
            return record
        }
    }

    /// Who holds a token; nil for one that was never given out.
    func holder(ofToken token: String) throws -> TokenRecord? {
        try database.read { try TokenRecord.fetchOne($0, key: token) }
    }

    /// A name that cannot be guessed, in hexadecimal digits.
    static func randomName(bytes: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<bytes).map { _ in
            let byte = UInt8.random(in: .min ... .max, using: &generator)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
