import Foundation
import Testing
import Workspace

/// Where things are kept.
@Suite struct FoldersTests {
    private func withHome(_ body: (_ home: URL, _ folders: () -> Folders) throws -> Void) throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let environment = ["HOME": home.path, "XDG_CONFIG_HOME": home.appending(path: "settings").path]
        try body(home) { Folders(environment: environment) }
    }

    private func make(_ file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("id".utf8).write(to: file)
    }

    /// Other clients of the service share it, and do not look at the variable.
    @Test func theClientIDIsWhereOtherClientsHaveIt() throws {
        try withHome { home, folders in
            let shared = home.appending(path: ".config/nemovideo/client_id")
            #expect(folders().clientIDFile.path == shared.path)
            #expect(folders().configFile.path.hasPrefix(home.appending(path: "settings").path))
            // One of an earlier version goes on to count, where there is no other.
            let own = home.appending(path: "settings/nemovideo/client_id")
            try make(own)
            #expect(folders().clientIDFile.path == own.path)
            try make(shared)
            #expect(folders().clientIDFile.path == shared.path)
        }
    }
}
