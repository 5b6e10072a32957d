/// The colours of the screen, as the user may choose them.
public enum ScreenTheme: String, Hashable, Sendable, Codable, CaseIterable {
    /// For the background that the terminal tells, with all the colours it has.
    case auto
    /// For a dark background, or for a light one, whatever the terminal tells.
    case dark, light
    /// What is quiet elsewhere is as plain as the rest.
    case contrast
    /// The sixteen colours of the terminal's own palette.
    case ansi = "16"
    /// No colours.
    case none
}
