/// Where one looked at the film of a project when its screen was left.
public struct KeptLook: Codable, Hashable, Sendable {
    /// In ms.
    public let playhead: Int
    /// Milliseconds a cell; nil where the whole film was seen.
    public let scale: Int?
    /// The time at the left edge, in ms.
    public let offset: Int
    /// The first lane that was seen, counted from the top.
    public let lane: Int

    /// Where one looks.
    public init(playhead: Int, scale: Int?, offset: Int, lane: Int) {
        (self.playhead, self.scale, self.offset, self.lane) = (playhead, scale, offset, lane)
    }
}

/// How the screen of a project was parted among its panes.
public struct KeptParting: Codable, Hashable, Sendable {
    /// The name of the layout.
    public let layout: String
    /// Whether the panes at the side were folded away.
    public let isFolded: Bool
    /// What was moved by hand, the last one last.
    public let moved: [Moved]

    /// What was moved in one layout, on a screen of one size.
    public struct Moved: Codable, Hashable, Sendable {
        /// The name of the layout.
        public let layout: String
        /// The columns of the screen.
        public let columns: Int
        /// The rows of the screen.
        public let rows: Int
        /// The rows of the film; nil where they were left alone.
        public let film: Int?
        /// The columns of its picture; nil where they were left alone.
        public let picture: Int?
        /// The columns of what stands at the side; nil where they were left alone.
        public let side: Int?

        /// What was moved.
        public init(layout: String, columns: Int, rows: Int, film: Int?, picture: Int?, side: Int?) {
            (self.layout, self.columns, self.rows) = (layout, columns, rows)
            (self.film, self.picture, self.side) = (film, picture, side)
        }
    }

    /// How the screen is parted.
    public init(layout: String, isFolded: Bool, moved: [Moved]) {
        (self.layout, self.isFolded, self.moved) = (layout, isFolded, moved)
    }
}
