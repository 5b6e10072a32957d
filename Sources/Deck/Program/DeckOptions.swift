import Foundation
import Workspace

/// What a user may choose about the screen.
public struct DeckOptions: Hashable, Sendable {
    /// Whether the background is light; nil to go by what the terminal says.
    public var isLight: Bool?
    /// Whether what the agent offers is done without being asked for.
    public var doesOffersAtOnce: Bool
    /// Where relative paths of uploads and exports begin.
    public var workingDirectory: URL

    /// Options; by default the terminal tells its background, and paths begin where the program was started.
    public init(
        isLight: Bool? = nil,
        doesOffersAtOnce: Bool = false,
        workingDirectory: URL = WrittenPath.workingFolder
    ) {
        self.isLight = isLight
        self.doesOffersAtOnce = doesOffersAtOnce
        self.workingDirectory = workingDirectory
    }
}
