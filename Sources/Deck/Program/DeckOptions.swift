import Timeline
import Workspace

/// What a user may choose about the screen.
public struct DeckOptions: Hashable, Sendable {
    /// The language of the screen.
    public var language: Language
    /// The colours of the screen.
    public var theme: ScreenTheme
    /// What pictures are made of.
    public var pictures: ScreenPictures
    /// Whether what the agent offers is done without being asked for.
    public var doesOffersAtOnce: Bool

    /// How many rows a track has; nil for as many as there is room for.
    public var laneRows: Int?

    /// Which key does what.
    public var keys: KeyChoice

    /// Whether the terminal is on another machine than this program.
    public var isRemote: Bool

    /// Options; by default the terminal tells its background.
    public init(
        language: Language = .english,
        theme: ScreenTheme = .auto,
        pictures: ScreenPictures = .auto,
        doesOffersAtOnce: Bool = false,
        laneRows: Int? = nil,
        keys: KeyChoice = KeyChoice(),
        isRemote: Bool = false
    ) {
        self.isRemote = isRemote
        self.language = language
        self.theme = theme
        self.pictures = pictures
        self.doesOffersAtOnce = doesOffersAtOnce
        self.laneRows = laneRows
        self.keys = keys
    }
}
