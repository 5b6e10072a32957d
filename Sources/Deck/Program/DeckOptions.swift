/// What a user may choose about the screen.
public struct DeckOptions: Hashable, Sendable {
    /// Whether the background is light; nil to go by what the terminal says.
    public var isLight: Bool?
    /// Whether what the agent offers is done without being asked for.
    public var doesOffersAtOnce: Bool

    /// Options; by default the terminal tells its background.
    public init(isLight: Bool? = nil, doesOffersAtOnce: Bool = false) {
        self.isLight = isLight
        self.doesOffersAtOnce = doesOffersAtOnce
    }
}
