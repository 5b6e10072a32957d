import EditLanguage
import ExactJSON
import Foundation
import GRDB
import Rendering
import ServiceProtocol
import Synchronization
import Testing
import Timeline

@testable import Studio

/// What a message costs, in statements and rows and not by the clock.
@Suite("What a message costs") struct AgentCostTests {
    /// What the database was asked, and how many rows were written.
    private struct Work: Hashable {
        var statements: [String] = []
        var written = 0
        /// Steps of searches through all of a table.
        var scans: [String] = []
        /// Texts of drafts that were read.
        var drafts: Int { statements.count { $0.hasPrefix("SELECT") && $0.contains("draft") } }
    }

    private struct Film {
        let studio: StudioService
        let id: String

        func say(_ text: String, as found: SessionRecord? = nil) async throws {
            let session = try found ?? studio.store.session(id, userID: "anon_x")
            try await studio.agent.run(AgentMessage(sessionID: id, text: text), in: session, AgentTurn { _ in })
        }

        var draft: Draft { get throws { try studio.store.draft(of: id).draft } }

        /// What some work has the database do.
        func work(_ body: () async throws -> Void) async throws -> Work {
            let database = studio.store.database
            let seen = Mutex<[(sql: String, expanded: String)]>([])
            let before = try await database.read { database in
                database.trace { event in
                    if case .statement(let statement) = event {
                        seen.withLock { $0.append((statement.sql, statement.expandedSQL)) }
                    }
                }
                return database.totalChangesCount
            }
            try await body()
            return try await database.read { database in
                database.trace(options: [])
                var work = Work(written: database.totalChangesCount - before)
                for (sql, expanded) in seen.withLock({ $0 }) {
                    guard ["SELECT", "UPDATE", "DELETE", "INSERT"].contains(where: sql.hasPrefix) else { continue }
                    work.statements.append(sql)
                    for row in try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(expanded)") {
                        let step: String = row["detail"]
                        if step.hasPrefix("SCAN"), step != "SCAN CONSTANT ROW" { work.scans.append("\(step): \(sql)") }
                    }
                }
                return work
            }
        }
    }

    /// A film of one red title. Nothing that is said here needs a tool.
    private static func withFilm(_ body: (Film) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cost-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let folders = StudioFolders(root: folder)
        try folders.prepare()
        let studio = try StudioService(
            settings: StudioSettings(folder: folder, model: nil, worksAhead: false),
            folders: folders,
            tools: MediaTools(ffmpeg: "/nowhere/ffmpeg", ffprobe: "/nowhere/ffprobe")
        )
        let id = try studio.store.createSession(SessionRequest(json: [:]), userID: "anon_x").id
        let film = Film(studio: studio, id: id)
        try await film.say("add a title 'Hi' for 3 seconds")
        for color in ["red", "green", "red"] { try await film.say("make the title \(color)") }
        try await body(film)
    }

    @Test(arguments: ["make the title blue", "undo", "go back to version 2", "how long is the film?"])
    func theFiveThousandthIsAsDearAsTheFifth(_ sentence: String) async throws {
        try await Self.withFilm { film in
            let fifth = try await film.work { try await film.say(sentence) }
            try await Self.withFilm { film in
                try film.studio.store.fill(film.id, upTo: 4998, with: try film.draft)
                for color in ["green", "red"] { try await film.say("make the title \(color)") }
                let last = try await film.work { try await film.say(sentence) }
                #expect(last == fifth)
            }
            #expect(fifth.scans == [])
            #expect(fifth.drafts <= 4)
            // The session's row, and that of the new version.
            #expect(fifth.written <= 2)
        }
    }

    /// What is nowhere is looked for everywhere, once.
    @Test(arguments: ["restore the deleted clip", "go back to when there was no title", "unmute everything"])
    func aSearchReadsEachVersionOnce(_ sentence: String) async throws {
        try await Self.withFilm { film in
            try film.studio.store.fill(film.id, upTo: 500, with: try film.draft)
            let work = try await film.work { try await film.say(sentence) }
            #expect(work.drafts <= 500 + 4)
            #expect(work.scans == [])
        }
    }

    @Test func theStateReadsOneVersion() async throws {
        try await Self.withFilm { film in
            try film.studio.store.fill(film.id, upTo: 5000, with: try film.draft)
            let work = try await film.work {
                _ = try film.studio.store.draft(of: film.id)
                _ = try film.studio.store.media(of: film.id)
            }
            #expect(work.drafts == 1)
            #expect(work.statements.count == 2)
            #expect(work.scans == [])
        }
    }

    @Test func pollsAndFilmsAreFoundByAnIndex() async throws {
        try await Self.withFilm { film in
            let store = film.studio.store
            let order = RenderOrder(id: "a", sessionID: film.id, request: String(repeating: " ", count: 100_000))
            #expect(try store.add(order))
            let work = try await film.work {
                _ = try store.holder(ofToken: "nmv_usr_x")
                _ = try store.render("a")
                _ = try store.render(fileKey: "x")
                _ = try store.lastFilm(of: film.id)
                try store.update("a") { $0.progress = 50 }
            }
            #expect(work.scans == [])
            #expect(work.written == 1)
            // What has megabytes is neither read nor written by a poll.
            #expect(work.statements.allSatisfy { !$0.contains("renderRequest") })
        }
    }

    /// Two messages sent at once: the second waits, and then speaks of what the first did.
    @Test func aMessageThatHadToWaitKnowsWhatWasSaidMeanwhile() async throws {
        try await Self.withFilm { film in
            let found = try film.studio.store.session(film.id, userID: "anon_x")
            try await film.say("add a title 'Bye' from 3 to 6 seconds", as: found)
            try await film.say("make it blue", as: found)
            let titles = try film.draft.tracks.flatMap(\.segments).compactMap(\.title)
            #expect(titles.map(\.text) == ["Hi", "Bye"])
            let red = try #require(titles.first?.color)
            #expect(titles.map(\.color).last != red)
            // The first was red before.
            #expect(red.red > red.blue)
        }
    }
}
