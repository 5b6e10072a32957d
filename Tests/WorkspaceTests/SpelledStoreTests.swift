import ExactJSON
import Foundation
import GRDB
import Testing

@testable import Workspace

/// What an earlier version kept under several spellings of one address.
@Suite struct SpelledStoreTests {
    private static let film =
        #"{"t":[{"tt":7,"sg":[{"d":3000,"m":{"id":"1","name":"A","title":{"text":"A"}}}]}],"d":3000}"#
    private static let other =
        #"{"t":[{"tt":7,"sg":[{"d":2000,"m":{"id":"2","name":"B","title":{"text":"B"}}}]}],"d":2000}"#
    private static let third =
        #"{"t":[{"tt":7,"sg":[{"d":1000,"m":{"id":"3","name":"C","title":{"text":"C"}}}]}],"d":1000}"#

    /// A store as the version before this one left it, filled by a body, and as it is opened now.
    private func migrated(_ fill: (Database) throws -> Void) throws -> ProjectStore {
        let folder = FileManager.default.temporaryDirectory.appending(path: "spelled-\(UUID().uuidString)")
        let file = folder.appending(path: "projects.sqlite")
        let store = try ProjectStore(file: file)
        try store.create("film")
        try store.database.write { database in
            try database.execute(
                sql: "DELETE FROM grdb_migrations WHERE identifier IN (?, ?)",
                arguments: [
                    "whose a session is", "one spelling a service",
                ]
            )
            try database.execute(sql: "ALTER TABLE session DROP COLUMN account")
            try fill(database)
        }
        try store.database.close()
        return try ProjectStore(file: file)
    }

    private func session(_ id: String, _ service: String, _ draft: String, kept: [String] = [], _ database: Database)
        throws
    {
        try database.execute(
            sql: "INSERT INTO session (project, service, sessionID, draft, kept) VALUES ('film', ?, ?, ?, ?)",
            arguments: [service, id, draft, "[\(kept.joined(separator: ","))]"]
        )
    }

    private func job(_ id: String, _ service: String, _ created: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO job (id, project, service, sessionID, renderID, draft, output, file, phase, progress, attempt,
                owner, created) VALUES (?, 'film', ?, 's', ?, 'null', '{}', '/tmp/f.mp4', 'completed', 1, 1, 'x', ?)
                """,
            arguments: [id, service, id, created]
        )
    }

    @Test func theOneSpellingHasAllOfIt() throws {
        let store = try migrated { database in
            try session("s1", "hosted:HTTP://LocalHost:4170/", Self.film, database)
            try job("render_1", "hosted:HTTP://LocalHost:4170/", "2026-01-01 00:00:00.000", database)
            try session("s2", "hosted:https://Mega-api-prod.nemovideo.ai/", Self.other, database)
            try session("s3", "studio", Self.third, database)
        }
        #expect(try store.open("film", service: "hosted:http://127.0.0.1:4170", create: false).sessionID == "s1")
        #expect(try store.open("film", service: "hosted", create: false).sessionID == "s2")
        #expect(try store.open("film", service: "studio", create: false).sessionID == "s3")
        #expect(try store.jobs(service: "hosted:http://127.0.0.1:4170").map(\.id) == ["render_1"])
    }

    /// Both held something: the newer one goes on, what the other held stays with the project.
    @Test(arguments: [false, true]) func whereBothHoldSomethingBothStay(_ olderExportedLast: Bool) throws {
        let (one, two) = ("hosted:http://127.0.0.1:4170", "hosted:HTTP://localhost:4170/")
        let store = try migrated { database in
            try session("s1", one, Self.film, kept: [Self.third], database)
            try session("s2", two, Self.other, kept: [Self.third], database)
            try job("render_1", one, "2026-01-0\(olderExportedLast ? 3 : 1) 00:00:00.000", database)
            try job("render_2", two, "2026-01-02 00:00:00.000", database)
        }
        let project = try store.open("film", service: one, create: false)
        #expect(project.sessionID == (olderExportedLast ? "s1" : "s2"))
        let (current, gone) = olderExportedLast ? (Self.film, Self.other) : (Self.other, Self.film)
        #expect(try project.draft == JSON(parsing: current))
        #expect(try project.keptDrafts == [JSON(parsing: Self.third), JSON(parsing: gone)])
        #expect(Set(try store.jobs(service: one).map(\.id)) == ["render_1", "render_2"])
        #expect(try store.open("film", service: two, create: false).sessionID == nil)
        // Once is enough.
        #expect(
            try ProjectStore(file: URL(filePath: store.database.path)).open("film", service: one, create: false)
                == project
        )
    }

    @Test func anEmptyOneLeavesNothingBehind() throws {
        let store = try migrated { database in
            try session("s1", "hosted:http://a.example/", Self.film, database)
            try session("s2", "hosted:http://a.example", #"{"t":[],"d":0}"#, database)
        }
        let project = try store.open("film", service: "hosted:http://a.example", create: false)
        #expect(project.sessionID == "s2")
        #expect(try project.keptDrafts == [JSON(parsing: Self.film)])
        #expect(project.showsKept)
    }
}
