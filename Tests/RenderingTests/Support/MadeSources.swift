import Foundation

@testable import Rendering

/// The sources that tests make by the same arguments: each is encoded and probed once in a run.
///
/// Programs take longer to start than most of these take to be made. What is handed out are bytes, not a file: every test
/// writes one of its own, which it may spoil, and which has a time of its own.
actor MadeSources {
    static let shared = MadeSources()

    struct Source: Sendable {
        let bytes: Data
        let info: MediaInfo
    }

    private var sources: [[String]: Task<Source, any Error>] = [:]

    /// Whether ffmpeg makes the same of these arguments for everybody: nothing in them is one test's own, and the name
    /// means nothing to it but its ending. Names that are strange are there to be tried.
    static func areShared(_ name: String, _ arguments: [String], in folder: String) -> Bool {
        name.wholeMatch(of: /[a-z][a-z0-9-]*\.[a-z0-9]+/) != nil && !arguments.contains { $0.contains(folder) }
    }

    func source(endingIn ending: String, _ arguments: [String]) async throws -> Source {
        let key = [ending] + arguments
        let task =
            sources[key]
            ?? Task {
                let shop = try RenderingFixture()
                let info = try await shop.makeAnew("source.\(ending)", arguments)
                // Mapped, they outlive the file's name and leave when the run ends, and none of them takes memory.
                return Source(
                    bytes: try Data(contentsOf: URL(filePath: info.path), options: .alwaysMapped),
                    info: info
                )
            }
        sources[key] = task
        return try await task.value
    }
}
