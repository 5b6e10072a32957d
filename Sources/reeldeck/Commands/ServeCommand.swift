import ArgumentParser
import Foundation
import ProgramLog
import Studio
import Workspace

/// The studio alone.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the studio alone: the service's HTTP API on 127.0.0.1."
    )

    @OptionGroup var service: ServiceOptions
    @Option(help: "The port; by default, and for 0, a free one.") var port: Int?
    @Option(help: "The folder for sessions, media and films.") var data: String?

    func validate() throws {
        if service.cloud || service.apiURL != nil { throw ValidationError(.serveElsewhere) }
        if let port, !(0...65_535).contains(port) { throw ValidationError(.portOutOfRange) }
    }

    func run() async throws {
        let folders = Folders(environment: ProcessInfo.processInfo.environment)
        folders.closeCache()
        LogSink.shared.open(in: folders.state, isEchoed: service.verbose)
        let settings = try Settings(file: folders.configFile)
        let folder = data.map { WrittenPath.url($0) } ?? folders.studio
        guard case .ours(let lock) = try StudioLock.claim(folder: folder) else {
            throw StudioStartError.held(path: folder.path)
        }
        let studio = try await Studio.start(
            try StudioSettings(folder: folder, cache: folders.cache, port: port ?? 0, settings: settings),
            lock: lock
        )
        try await studio.runUntilTold { Console.line(Speech.words.listening(at: studio.address)) }
    }
}
