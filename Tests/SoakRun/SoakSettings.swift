import SeededNumbers

/// What a soak is made of.
public struct SoakSettings: Sendable {
    /// The program that is tried.
    public var program: String
    /// The same seed makes the same cases.
    public var seed: UInt64 = 7
    /// How many messages by command, on the screen, and how many exports.
    public var messages = 1000
    public var screen = 300
    public var exports = 150
    /// After so many minutes no case begins any more.
    public var minutes = 20.0
    /// How many times the usual patience the program has, and how long a second of the service is.
    public var patience = 0.01
    /// How many cases run at once.
    public var atOnce = 6
    /// The only case that runs, such as `say-17`.
    public var only: String?

    /// A soak of a program.
    public init(program: String) { self.program = program }

    /// A command that takes longer than that hangs: far more than all that the program waits for.
    var hanging: Duration { .seconds(30 + 1800 * patience) }

    /// The numbers of one case.
    func numbers(_ kind: CaseKind, _ number: Int) -> Seeded {
        Seeded(seed &* 1_000_003 &+ UInt64(number) &* 31 &+ kind.salt)
    }
}

/// What is tried in a case.
public enum CaseKind: String, Sendable, CaseIterable {
    /// Messages by `reeldeck say`.
    case say
    /// Messages on the screen.
    case screen
    /// Exports by `reeldeck export`.
    case export

    fileprivate var salt: UInt64 {
        switch self {
        case .say: 11
        case .screen: 13
        case .export: 17
        }
    }

    /// How much of what is counted one case holds.
    var size: Int {
        switch self {
        case .say: 8
        case .screen: 6
        case .export: 2
        }
    }
}
