import ExactJSON
import Foundation
import ServiceClient
import Testing
import Timeline

@testable import Workspace

/// Versions of a service that keeps none, as they were seen here; and copies of them.
@Suite struct SeenVersionTests {
    private static func withStore(_ body: (ProjectStore, URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "seen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
        _ = try store.open("film", service: "hosted", create: true)
        try body(store, folder)
    }

    private func see(_ draft: JSON, after before: JSON, _ store: ProjectStore, at second: Int = 5) throws {
        try store.note(
            version: draft,
            after: before,
            of: "film",
            service: "hosted",
            at: Date(timeIntervalSince1970: Double(second))
        )
    }

    @Test func eachIsKeptOnceAndTheOneBeforeThemToo() throws {
        try Self.withStore { store, _ in
            try see(Drafts.filmed, after: Drafts.titled, store)
            // As another program has it as well.
            try see(Drafts.filmed, after: Drafts.titled, store)
            try see(Drafts.empty, after: Drafts.filmed, store, at: 9)
            let seen = try store.versions(of: "film", service: "hosted", newest: 9)
            #expect(seen.map(\.draft) == [Drafts.titled, Drafts.filmed, Drafts.empty])
            #expect(seen.map(\.number) == [1, 2, 3] && seen.map(\.seen) == [nil, 5, 9])
            #expect(try store.version(2, of: "film", service: "hosted") == Drafts.filmed)
            #expect(try store.version(4, of: "film", service: "hosted") == nil)
            #expect(try store.versions(of: "film", service: "studio", newest: 9).isEmpty)
        }
    }

    @Test func theOldestGo() throws {
        try Self.withStore { store, _ in
            for number in 1...130 { try see(["t": [], "d": JSON(number)], after: .null, store) }
            let seen = try store.versions(of: "film", service: "hosted", newest: 200)
            #expect(seen.map(\.number) == Array(31...130))
        }
    }

    @Test func aCopyIsAProjectOfItsOwnAndNotTheOneUsedLast() throws {
        try Self.withStore { store, folder in
            let file = folder.appending(path: "Beach.mp4")
            try Data("film".utf8).write(to: file)
            try store.note(sources: [file], of: "film")
            #expect(try store.plant(Drafts.filmed, as: "film v2", from: "film", service: "studio") == "film v2")
            #expect(try store.plant(Drafts.titled, as: "film v2", from: "film", service: "studio") == "film v2 (2)")
            #expect(try store.lastUsed() == "film")
            let copy = try store.open("film v2", service: "studio", create: false)
            #expect(copy.draft == Drafts.filmed && copy.sessionID == nil)
            #expect(try store.sources(of: "film v2").keys.sorted() == ["beach.mp4"])
            try FileManager.default.removeItem(at: file)
            #expect(try store.sources(of: "film v2").isEmpty)
        }
    }
}
