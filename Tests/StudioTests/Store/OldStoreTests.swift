import EditLanguage
import ExactJSON
import Foundation
import GRDB
import ServiceProtocol
import Testing
import Timeline

@testable import Studio

/// Databases of earlier versions, opened by this one.
@Suite("Databases of earlier versions") struct OldStoreTests {
    private static let before = "what the user chose"

    /// A database as the version before left it, opened by this one.
    private static func migrated(_ sql: String, _ body: (StudioStore) throws -> Void) throws {
        try withFile { file in
            let old = try DatabaseQueue(path: file.path)
            try StudioStore.migrator.migrate(old, upTo: before)
            try old.write { try $0.execute(sql: sql) }
            try old.close()
            try body(try StudioStore(file: file))
        }
    }

    private static func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "old-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "studio.sqlite"))
    }

    private static func session(_ id: String, at position: Int) -> String {
        """
        INSERT INTO session (id, taskID, userID, name, language, position, created)
        VALUES ('\(id)', 't', 'anon_x', 'film', 'en', \(position), '2026-01-01 00:00:00.000');
        """
    }

    private static func version(_ number: Int, of id: String) -> String {
        "INSERT INTO version VALUES ('\(id)', \(number), '{\"t\":[],\"d\":0,\"n\":\(number).50}');"
    }

    @Test func versionsOfBeforeTellNothingOfTheirMakers() throws {
        try Self.migrated(Self.session("s", at: 1) + (0...1).map { Self.version($0, of: "s") }.joined()) {
            store throws in
            var history = try store.history(of: "s")
            history.record(Draft())
            let now = Date(timeIntervalSince1970: 1_790_000_000)
            let maker = VersionMaker(program: .command, run: "r", way: .sentence)
            try store.save(history, Focus(), Dialogue(), of: "s", by: maker, at: now)
            let origins = try store.origins(of: "s", from: 0)
            #expect(origins.keys.sorted() == [0, 1, 2])
            for number in 0...1 { #expect(origins[number]?.made == nil && origins[number]?.maker == nil) }
            #expect(origins[2]?.made == 1_790_000_000 && origins[2]?.maker == maker)
        }
    }

    @Test func versionsAreUndoneAndDoneAgain() throws {
        let sql = Self.session("s", at: 2) + (0...3).map { Self.version($0, of: "s") }.joined()
        try Self.migrated(sql) { store throws in
            var history = try store.history(of: "s")
            #expect((history.position, history.count) == (2, 4))
            for number in [1, 0] {
                let isUndone = history.undo()
                #expect(isUndone)
                #expect(history.current.json.text == #"{"t":[],"d":0,"n":\#(number).50}"#)
            }
            let isUndone2 = history.undo()
            #expect(!isUndone2)
            history.redo(steps: 9)
            #expect(history.current.json.text == #"{"t":[],"d":0,"n":3.50}"#)
        }
    }

    /// They meant the oldest, and an empty film.
    @Test func positionsThatNamedNoVersionAreMended() throws {
        let sql =
            Self.session("far", at: 7) + Self.version(0, of: "far") + Self.version(1, of: "far")
            + Self.session("none", at: 3)
        try Self.migrated(sql) { store throws in
            #expect(try store.history(of: "far").position == 0)
            #expect(try store.draft(of: "far").json.text == #"{"t":[],"d":0,"n":0.50}"#)
            #expect(try store.history(of: "none").count == 1)
            #expect(try store.draft(of: "none").json == Draft.blank)
        }
    }

    @Test func jobsKeepTheirRequests() throws {
        let sql =
            Self.session("s", at: 0) + Self.version(0, of: "s")
                + """
                INSERT INTO render (id, sessionID, request, phase, progress, file, fileKey, created)
                VALUES ('a', 's', '{"id":"a"}', 'completed', 100, 'a.mp4', 'key', '2026-01-01 00:00:00.000'),
                ('b', 's', '{"id":"b"}', 'pending', 0, NULL, NULL, '2026-01-02 00:00:00.000');
                """
        try Self.migrated(sql) { store throws in
            #expect(try store.request(ofRender: "a") == #"{"id":"a"}"#)
            #expect(try store.request(ofRender: "b") == #"{"id":"b"}"#)
            #expect(try store.render(fileKey: "key")?.file == "a.mp4")
            #expect(try store.lastFilm(of: "s")?.id == "a")
            #expect(try store.openRenders().map(\.id) == ["b"])
        }
    }

    /// The folder of a user of November 2026; see `YesterdayTests`.
    @Test func yesterdaysFilmGoesBackToItsBeginning() throws {
        try Self.withFile { file in
            let yesterday = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
                .appending(path: "ProgramTests/Yesterday/data/reeldeck/studio/studio.sqlite")
            try FileManager.default.copyItem(at: yesterday, to: file)
            let texts = try DatabaseQueue(path: file.path).read {
                try String.fetchAll(
                    $0,
                    sql: "SELECT draft FROM version WHERE sessionID LIKE 'd2502d38%' ORDER BY number"
                )
            }
            let store = try StudioStore(file: file)
            var history = try store.history(of: "d2502d38-5fb5-48a7-b4b0-4fdaa381e640")
            #expect(history.count == 8)
            var undone: [String] = []
            repeat { undone.append(history.current.wire.text) } while history.undo()
            #expect(undone == texts.reversed())
        }
    }
}
