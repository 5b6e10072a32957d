/// What the mouse did, at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case press, release
        /// Moved with a button held.
        case drag
        /// Moved without; only terminals that were asked for it tell.
        case move
        case wheelUp, wheelDown, wheelLeft, wheelRight
    }

    public enum Button: Hashable, Sendable {
        case none, left, middle, right
    }

    public var kind: Kind
    public var button: Button
    public var position: Point
    public var modifiers: Modifiers
    /// 2 for the press of a double click, 3 for a triple one; else 1.
    public var clicks: Int

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
