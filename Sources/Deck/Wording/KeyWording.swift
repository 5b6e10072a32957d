/// What stands around the help; what each key does stands in the table of commands.
protocol KeyWording: Sendable {
    var helpTitle: String { get }
    /// There is more further down.
    var helpGoesOn: String { get }
    /// How to look for something in it.
    var helpSearch: String { get }
    /// What is looked for is not there.
    var helpHasNone: String { get }
}
