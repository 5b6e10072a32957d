import ExactJSON
import Foundation

/// How long a token is good for, as far as is known: the service gives one for seven days.
struct TokenLife: Hashable, Sendable {
    /// When it was given, by this machine's clock.
    let given: Date
    /// When it ends.
    let ends: Date

    /// By the mission document, where the service does not say.
    private static let usual: TimeInterval = 7 * 24 * 3600
    /// A turn takes a quarter of an hour, and what it did is looked up after that.
    private static let margin: TimeInterval = 30 * 60

    /// - Parameter length: in seconds, where the service says so.
    init(given: Date, length: Int? = nil) {
        self.given = given
        let length = length.flatMap { $0 > 0 && $0 < 1_000_000_000 ? TimeInterval($0) : nil }
        ends = given + (length ?? Self.usual)
    }

    private init(given: Date, ends: Date) { (self.given, self.ends) = (given, ends) }

    /// Where it is in its life.
    enum Age: Hashable { case good, ending, over }

    /// Where it is now.
    ///
    /// A clock that was put back says nothing of it: the service will.
    func age(at now: Date) -> Age {
        guard now >= given else { return .good }
        if now >= ends { return .over }
        // What lasts for a shorter time than usual ends sooner too.
        return now >= ends - min(Self.margin, ends.timeIntervalSince(given) / 10) ? .ending : .good
    }

    /// As it is kept.
    var entry: [(String, JSON)] {
        [("given", JSON(Int(given.timeIntervalSince1970))), ("ends", JSON(Int(ends.timeIntervalSince1970)))]
    }

    /// Reads what was kept; nil where an earlier version kept the token.
    init?(entry: JSON) {
        guard let given = entry["given"]?.int, let ends = entry["ends"]?.int, ends > given else { return nil }
        self.init(
            given: Date(timeIntervalSince1970: TimeInterval(given)),
            ends: Date(timeIntervalSince1970: TimeInterval(ends))
        )
    }
}
