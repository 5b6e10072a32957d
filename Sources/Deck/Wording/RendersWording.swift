/// What the renders pane shows beside its jobs.
protocol RendersWording: Sendable {
    func rendersUnderWay(_ count: Int) -> String
    /// A sentence each.
    var noRenders: [String] { get }
    func retries(after reason: String) -> String
    var beginsAgain: String { get }
}
