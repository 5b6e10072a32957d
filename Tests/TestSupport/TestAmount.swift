import Foundation

/// How much is tested: `swift test` holds the logic and one real example of each thing; with `REELDECK_TESTS=all` the
/// soaks, the long films and all seeds run as well. The commands in `.ci` set it.
public enum TestAmount {
    /// Whether everything is tested.
    public static let isAll = ProcessInfo.processInfo.environment["REELDECK_TESTS"] == "all"

    /// All of these, or a few that lie evenly among them, the first one always.
    public static func of<Values: Collection>(_ all: Values, otherwise few: Int) -> [Values.Element] {
        let values = Array(all)
        let count = min(times(values.count, otherwise: few), values.count)
        return (0..<count).map { values[$0 * values.count / count] }
    }

    /// So many rounds of something, or fewer.
    public static func times(_ all: Int, otherwise few: Int) -> Int { isAll ? all : few }
}
