/// What the pictures of the screen are made of.
public enum ScreenPictures: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of pixels where the terminal says that it shows them, else of cells.
    case auto
    /// Of cells, whatever the terminal shows.
    case cells
}
