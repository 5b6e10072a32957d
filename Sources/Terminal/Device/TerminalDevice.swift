/// A terminal to draw on and to hear from: the real one, or the virtual one of tests.
@MainActor
public protocol TerminalDevice: AnyObject {
    /// The size now; a change is told by an event.
    var size: Size { get }
    /// How many colours it shows.
    var colorDepth: ColorDepth { get }
    /// How many pixels a cell has, where the terminal shows pictures of them; nil where it does not, or has not said so yet.
    var cellPixels: Size? { get }
    /// The guess at the background before the terminal answers with a `background` event; nil when there is no sign.
    var startsOnLightBackground: Bool? { get }

    /// What the environment calls it, where this system does not know it and it is drawn as its likes are; else nil.
    var unknownTerm: String? { get }

    /// What comes in, until the terminal is restored. There is one stream, for one reader.
    func events() -> AsyncStream<InputEvent>
    /// Shows a frame; does nothing when it is shown already.
    func present(_ frame: Frame)
    /// Puts text on the person's clipboard; false when it is too long for that.
    func copy(_ text: String) -> Bool
    /// Rings.
    func bell()
    /// Tells the desktop something, where the terminal passes it on.
    func notify(_ text: String)
    /// Shows how far something is, in per cent, where the terminal has a place for that; nil takes it away.
    func showProgress(_ percent: Int?)
    /// Gives the terminal back to the shell and stops, as Ctrl-Z does; comes back when continued.
    func suspend()
    /// Gives the terminal to another program while `body` runs, an editor for instance.
    func lend<Result>(_ body: () async throws -> Result) async rethrows -> Result
    /// Gives the terminal back for good, as it was. Safe to call again.
    func restore()
}
