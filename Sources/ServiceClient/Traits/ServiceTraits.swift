/// What services differ in, beside where they are: how long one waits for what, and what they can do.
///
/// Nothing asks which service it works with; it asks for what it needs to know.
public struct ServiceTraits: Hashable, Sendable {
    /// What people call it in a word.
    public var label: String
    /// How long a turn with the agent is waited for.
    public var turns: TurnTimeouts
    /// Whether a turn may go on when nobody listens to it any more.
    public var turnsGoOnAlone: Bool
    /// How often an export is asked after.
    public var renders: PollSchedule
    /// Whether a render fails now and then for no reason of the draft's, so that it is handed over once more.
    public var rendersAreTriedTwice: Bool
    /// Whether it has a call that stops a render.
    public var rendersCanBeCancelled: Bool
    /// Whether films are asked for by their number: an address that was told may lead nowhere by then.
    public var filmsAreFetchedByNumber: Bool
    /// Whether a project has a page in the web.
    public var hasWebPages: Bool
    /// Whether it tells of changes that others make to a draft.
    public var tellsOfChanges: Bool
    /// Whether it keeps with a version who made it, and is told so; another may refuse what it does not know.
    public var keepsMakers: Bool
    /// Whether it keeps the versions of a draft, tells them and goes back to them.
    public var keepsVersions: Bool
    /// Whether a draft can be handed to it, which it then holds.
    public var takesDrafts: Bool
    /// Whether its media files can be listed, renamed, exchanged and removed by calls; else its state names them.
    public var managesMedia: Bool
    /// Whether it keeps its media on this machine, where pictures can be made of them.
    public var keepsMediaHere: Bool

    /// The hosted service, or any address given by hand.
    public static let hosted = ServiceTraits(
        label: "cloud",
        turns: .hosted,
        turnsGoOnAlone: true,
        renders: .hosted,
        // By the farm's own word.
        rendersAreTriedTwice: true,
        rendersCanBeCancelled: false,
        filmsAreFetchedByNumber: false,
        hasWebPages: true,
        tellsOfChanges: false,
        keepsMakers: false,
        keepsVersions: false,
        takesDrafts: false,
        managesMedia: false,
        keepsMediaHere: false
    )

    /// The embedded studio on this machine.
    public static let studio = ServiceTraits(
        label: "studio",
        turns: .studio,
        turnsGoOnAlone: false,
        renders: .studio,
        rendersAreTriedTwice: false,
        rendersCanBeCancelled: true,
        // The studio may listen elsewhere by the time.
        filmsAreFetchedByNumber: true,
        hasWebPages: false,
        tellsOfChanges: true,
        keepsMakers: true,
        keepsVersions: true,
        takesDrafts: true,
        managesMedia: true,
        keepsMediaHere: true
    )
}
