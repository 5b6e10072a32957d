/// A tool of the agent at work, or done.
struct ToolCard: Hashable, Sendable {
    /// The call's name in its turn.
    let call: String
    let name: String
    let subject: String
    /// When it began, on the state's clock in ms; nil when it was read from disk.
    var began: Int?
    /// How long it took, in ms; nil while it runs.
    var took: Int?
    /// Why it failed.
    var error: String?
    /// Whether its turn ended without a word from it.
    var wasStopped = false

    var isRunning: Bool { took == nil && !wasStopped }
}
