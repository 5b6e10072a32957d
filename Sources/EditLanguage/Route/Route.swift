import Timeline

/// Which action a message asks for, as the mission's table has it.
public enum Route: Hashable, Sendable {
    /// Render the film and download it.
    case export(SpokenExport)
    /// Show the balance.
    case credits
    /// Show the tracks.
    case state
    /// Upload these paths or addresses; empty if the message names none.
    case upload([String])
    /// Everything else: send it to the agent as it is.
    case message(String)
}

/// What a message says about the file it wants.
public struct SpokenExport: Hashable, Sendable {
    /// The file format, lower case: `mp4`.
    public var format: String?
    /// The resolution as the service writes it: `1080p`.
    public var resolution: String?
    /// The shape of the picture.
    public var ratio: Canvas.Ratio?
    /// The file name or path to write to.
    public var file: String?

    /// A wish; by default nothing is said.
    public init(
        format: String? = nil,
        resolution: String? = nil,
        ratio: Canvas.Ratio? = nil,
        file: String? = nil
    ) {
        self.format = format
        self.resolution = resolution
        self.ratio = ratio
        self.file = file
    }
}
