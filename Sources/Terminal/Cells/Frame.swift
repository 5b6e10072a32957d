/// Everything a terminal shows at one moment.
public struct Frame: Hashable, Sendable {
    /// What every cell shows.
    public var buffer: CellBuffer
    /// Where the real cursor stands, which input methods follow; nil hides it.
    public var cursor: Point?
    /// The title of the terminal's window; nil leaves it as it is.
    public var title: String?

    /// A frame; by default without a cursor, and with the window's title left alone.
    public init(buffer: CellBuffer, cursor: Point? = nil, title: String? = nil) {
        self.buffer = buffer
        self.cursor = cursor
        self.title = title
    }
}
