/// What stands around the help; what each key does stands in the table of commands.
protocol KeyWording: Sendable {
    var helpTitle: String { get }
    /// There is more further down.
    var helpGoesOn: String { get }
}
