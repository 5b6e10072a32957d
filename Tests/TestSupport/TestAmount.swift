import Foundation

/// How much is tested: `swift test` holds the logic and one real example of each thing; with `REELDECK_TESTS=all` the
/// soaks, the long films and all seeds run as well. The commands in `.ci` set it.
public enum TestAmount {
    /// Whether everything is tested.
    public static let isAll = ProcessInfo.processInfo.environment["REELDECK_TESTS"] == "all"

    /// All of these, or the first few.
    public static func of<Values: Collection>(_ all: Values, otherwise count: Int) -> [Values.Element] {
        Array(all.prefix(times(all.count, otherwise: count)))
    }

    /// So many rounds of something, or fewer.
    public static func times(_ all: Int, otherwise few: Int) -> Int { isAll ? all : few }
}
