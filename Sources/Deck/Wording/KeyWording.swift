/// What keys do: in the last line, and in the help.
protocol KeyWording: Sendable {
    /// A word or two.
    func words(for deed: KeyDeed) -> String

    // MARK: The help
    var helpTitle: String { get }
    /// There is more further down.
    var helpGoesOn: String { get }
    func title(of section: HelpSection) -> String
    /// A few words.
    func words(for line: HelpLine) -> String
}
