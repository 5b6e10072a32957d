import Foundation
import PrivateFiles

/// Where Reeldeck keeps things, by the XDG base directory rules.
public struct Folders: Hashable, Sendable {
    /// The user's settings.
    public let config: URL
    /// Projects and the studio's media.
    public let data: URL
    /// Credentials and the log, `reeldeck.log`.
    public let state: URL
    /// What may be deleted at any time.
    public let cache: URL
    /// The client id that other clients of the service share.
    public let clientIDFile: URL

    /// The folders for an environment; a relative path in a variable counts as unset, as the rules say.
    public init(environment: [String: String]) {
        let home = URL(filePath: environment["HOME"] ?? NSHomeDirectory())
        func folder(_ variable: String, _ fallback: String) -> URL {
            guard let path = environment[variable], path.hasPrefix("/") else { return home.appending(path: fallback) }
            return URL(filePath: path)
        }
        let configRoot = folder("XDG_CONFIG_HOME", ".config")
        config = configRoot.appending(path: "reeldeck")
        data = folder("XDG_DATA_HOME", ".local/share").appending(path: "reeldeck")
        state = folder("XDG_STATE_HOME", ".local/state").appending(path: "reeldeck")
        cache = folder("XDG_CACHE_HOME", ".cache").appending(path: "reeldeck")
        // Other clients of the service look in `~/.config`, whatever the variable says; one that an earlier version made
        // elsewhere goes on to count.
        let shared = home.appending(path: ".config/nemovideo/client_id")
        let own = configRoot.appending(path: "nemovideo/client_id")
        let isOwn = FileManager.default.fileExists(atPath: own.path)
        clientIDFile = isOwn && !FileManager.default.fileExists(atPath: shared.path) ? own : shared
    }

    /// `config.toml`.
    public var configFile: URL { config.appending(path: "config.toml") }
    /// Tokens, mode 0600.
    public var credentialsFile: URL { state.appending(path: "credentials.json") }
    /// Projects, conversations and export jobs.
    public var projectsFile: URL { data.appending(path: "projects.sqlite") }
    /// The studio's own folder.
    public var studio: URL { data.appending(path: "studio") }
    /// Small pictures and the loudness of media, for the screen.
    public var thumbnails: URL { cache.appending(path: "glimpses") }

    /// Closes to others what an earlier version left open in the cache: pieces of films lie there, used again or not.
    public func closeCache() {
        for folder in ["spans", "proxies", "glimpses"].map({ cache.appending(path: $0) })
        where FileFacts(folder.path, followingLinks: false) != nil {
            // One that is not ours to close is not used either, which who keeps things there sees to.
            try? PrivateFolder.claim(folder)
        }
    }
}
