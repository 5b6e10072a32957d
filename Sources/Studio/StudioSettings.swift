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
        worksAhead: Bool = true,
        fetchesPrivate: Bool = false,
        heartbeat: Duration = .seconds(10)
    ) {
        self.folder = folder
        self.cache = cache
        self.port = port
        self.generatorCommand = generatorCommand
        self.model = model
        self.worksAhead = worksAhead
        self.fetchesPrivate = fetchesPrivate
        self.heartbeat = heartbeat
    }
}

/// The studio's folder on disk.
struct StudioFolders: Sendable {
    let root: URL

    /// Uploaded files, under names of our own making.
    var media: URL { root.appending(path: "media") }
    /// Clips and music made here.
    var generated: URL { root.appending(path: "generated") }
    /// Finished films.
    var films: URL { root.appending(path: "films") }
    /// What is being worked on; emptied at each start.
    var scratch: URL { root.appending(path: "scratch") }
    /// Sessions, drafts, media and jobs.
    var database: URL { root.appending(path: "studio.sqlite") }
    /// Tells a second program that a studio runs, and where.
    var lock: URL { root.appending(path: "studio.lock") }

    /// Makes the folders, readable by their owner alone, and clears what an earlier run left half done.
    func prepare() throws {
        let manager = FileManager.default
        try? manager.removeItem(at: scratch)
        for folder in [generated, films] {
            let names = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names where name.hasSuffix(".part") {
                try? manager.removeItem(at: folder.appending(path: name))
            }
        }
        for folder in [root, media, generated, films, scratch] {
            try manager.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
    }

    /// A new folder for one piece of work; its maker removes it.
    func newScratch() throws -> URL {
        let folder = scratch.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
