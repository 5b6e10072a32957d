/// What is said where a command line asks for what cannot be.
protocol UsageWording: Sendable {
    func message(for fault: UsageFault) -> String
}

/// What a command line asks for that cannot be.
enum UsageFault: Hashable, CaseIterable {
    case nothingToSay
    case portOutOfRange
    case verboseScreen
    case severalServices
    case unfitAddress
    /// To run the studio, and to work with another service.
    case serveElsewhere
}
