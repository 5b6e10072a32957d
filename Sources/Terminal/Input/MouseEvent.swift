/// What the mouse did, at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
    /// What it did.
    public enum Kind: Hashable, Sendable {
        /// A button went down, or up.
        case press, release
        /// Moved with a button held.
        case drag
        /// Moved without; only terminals that were asked for it tell.
        case move
        /// The wheel turned by one notch.
        case wheelUp, wheelDown, wheelLeft, wheelRight
    }

    /// Which button it was.
    public enum Button: Hashable, Sendable {
        /// No button, for moves and wheels, or one of the three.
        case none, left, middle, right
    }

    /// What it did.
    public var kind: Kind
    /// With which button.
    public var button: Button
    /// At which cell of the screen.
    public var position: Point
    /// Which keys were held.
    public var modifiers: Modifiers
    /// 2 for the press of a double click, 3 for a triple one; else 1.
    public var clicks: Int

    /// An event at a cell; by default a single one without button and keys.
    public init(
        _ kind: Kind,
        button: Button = .none,
        at position: Point,
        modifiers: Modifiers = [],
        clicks: Int = 1
    ) {
        self.kind = kind
        self.button = button
        self.position = position
        self.modifiers = modifiers
        self.clicks = clicks
    }
}
