import Foundation
import SeededNumbers
import Workspace

/// A new person's folder, in which nothing was done yet.
struct BenchmarkHome {
    let folder: URL
    let address: String

    /// Does something in a home of its own that goes away afterwards.
    @MainActor
    static func with<Value>(_ address: String, _ body: (BenchmarkHome) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(BenchmarkHome(folder: folder, address: address))
    }

    /// What the program finds around it: nothing of the person who measures.
    var environment: [String: String] {
        let path = folder.path(percentEncoded: false)
        return [
            "HOME": path, "XDG_CONFIG_HOME": path + "/config", "XDG_DATA_HOME": path + "/data",
            "XDG_STATE_HOME": path + "/state", "XDG_CACHE_HOME": path + "/cache",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "NEMO_API_URL": address,
        ]
    }

    /// Keeps a long conversation, as years of work on one project leave it.
    func keepConversation(of count: Int, seed: UInt64) throws {
        let store = try ProjectStore(file: Folders(environment: environment).projectsFile)
        guard let project = try store.lastUsed() else { return }
        var numbers = Seeded(seed)
        let speakers: [ChatEntry.Speaker] = [.you, .tool, .agent, .notice]
        for place in 0..<count {
            let speaker = speakers[place % speakers.count]
            let words = speaker == .agent ? 5...40 : 2...8
            try store.append(ChatEntry(speaker, LongFilm.name(&numbers, words: words)), to: project)
        }
    }
}
