import Terminal

/// What stands around the panes: the header, the last line, the box before leaving.
protocol ShellWording: Sendable {
    /// The service and whether it answers.
    func link(_ link: Desk.Link, to service: String) -> String
    /// What stands behind a number of credits.
    func creditUnit(_ count: Int) -> String
    /// That the window is too small, a line each: how large it is, what is needed, what can be done.
    func tooSmall(_ window: Size, needed: Size) -> [String]
    /// What is said for a short while.
    func sentence(for remark: Remark) -> String
    /// What was kept on disk cannot be shown.
    func keptUnreadable(_ reason: String) -> String
    /// For who looks elsewhere: a message was worked through.
    func editDone(in project: String) -> String

    // MARK: Leaving
    var leavingTitle: String { get }
    /// The same, to go over to another project.
    func goingOverTitle(_ project: String) -> String
    /// What leaving now would stop or leave behind.
    func sentence(for loss: LeavingLoss) -> String

    /// Whole sentences, one behind the other.
    func joined(_ sentences: [String]) -> String
}

/// What leaving would stop or leave behind.
enum LeavingLoss: Hashable, Sendable {
    case edit
    case messages(Int)
    case upload
    case renders(Int)
    /// So many edits by hand that were not sent.
    case byHand(Int)
}
