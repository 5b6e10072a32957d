import Foundation
import GRDB
import SeededNumbers
import Testing

@testable import Workspace

/// Moments are kept as the database's own library writes and reads them.
@Suite struct StoredTimeTests {
    @Test func theTextIsTheLibrarys() {
        var numbers = Seeded(34)
        let known = [0, 951_782_400, 951_868_799.999, 4_107_542_400, -1, 1_796_018_147.243].map(
            Date.init(timeIntervalSince1970:)
        )
        let others = (0..<2000).map { _ in
            Date(timeIntervalSince1970: Double(numbers.number(-60_000_000_000...250_000_000_000)) / 1000 * 10)
        }
        for date in known + others {
            // Half of a thousandth may be rounded either way.
            let whole = Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000 + 0.0002)
            #expect(StoredTime.text(whole) == String.fromDatabaseValue(whole.databaseValue))
        }
    }
}
