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
    /// A batch was given a project.
    case batchHasProjects
    /// A batch was given neither files nor a list.
    case noBatch
    case resumesAlone
    case listOrFiles
    case noBatchFolder
    case sessionsOutOfRange
}
