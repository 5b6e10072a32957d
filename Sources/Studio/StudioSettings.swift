import EditLanguage
import Foundation

/// How a studio is set up.
public struct StudioSettings: Sendable {
    /// The folder for sessions, media and films.
    public var folder: URL
    /// The folder for what is kept of rendered films and of large sources, so that the next film is made sooner; it may be
    /// emptied at any time. Nil to keep nothing.
    public var cache: URL?
    /// The port on 127.0.0.1; 0 for a free one.
    public var port: Int
    /// A command of the user's own that makes clips in the built-in generator's place: program and arguments, in
    /// which `{prompt}`, `{seconds}`, `{width}`, `{height}` and `{output}` are filled in. Nil for the built-in one.
    public var generatorCommand: [String]?
    /// A language model of the user's own that is asked where the grammar does not understand; nil for none.
    public var model: ChatModel?
    /// When that model is asked.
    public var modelUse: ModelUse
    /// The ports of this machine where a model is looked for when there is none and a message is not understood; a model that
    /// is found is offered once.
    public var modelPorts: [Int]
    /// Whether small stand-ins of large sources are made, and edited films rendered ahead, at low priority.
    public var worksAhead: Bool
    /// Whether files are also fetched from addresses that are not of the public internet, such as this machine's own.
    public var fetchesPrivate: Bool
    /// How often a heartbeat is sent while the agent works.
    public var heartbeat: Duration

    /// Where pieces of rendered films are.
    var spans: URL? { cache?.appending(path: "spans") }
    /// Where small stand-ins of large sources are.
    var proxies: URL? { cache?.appending(path: "proxies") }

    /// A set-up.
    public init(
        folder: URL,
        cache: URL? = nil,
        port: Int = 0,
        generatorCommand: [String]? = nil,
        model: ChatModel? = nil,
        modelUse: ModelUse = .last,
        modelPorts: [Int] = [],
        worksAhead: Bool = true,
        fetchesPrivate: Bool = false,
        heartbeat: Duration = .seconds(10)
    ) {
        self.folder = folder
        self.cache = cache
        self.port = port
        self.generatorCommand = generatorCommand
        self.model = model
        self.modelUse = modelUse
        self.modelPorts = modelPorts
        self.worksAhead = worksAhead
        self.fetchesPrivate = fetchesPrivate
        self.heartbeat = heartbeat
    }
}
