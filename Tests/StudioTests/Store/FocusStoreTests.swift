import EditLanguage
import ExactJSON
import Foundation
import GRDB
import ServiceProtocol
import Testing
import Timeline

@testable import Studio

/// What was spoken of last, as it is kept with its session.
@Suite("What was spoken of last, on disk") struct FocusStoreTests {
    private static func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "studio.sqlite"))
    }

    private static let draft = Draft(tracks: [
        Track(
            kind: .text,
            segments: [Segment(id: "t1", start: 0, duration: 1000, name: "Hi", content: .title(Title("Hi")))]
        )
    ])

    @Test func itIsKeptOverARestart() throws {
        try Self.withFile { file in
            let id = try {
                let store = try StudioStore(file: file)
                let session = try store.createSession(SessionRequest(json: [:]), userID: "anon_x")
                #expect(session.spokenOf == Focus())
                var history = try store.history(of: session.id)
                history.record(Self.draft)
                try store.save(
                    history,
                    Focus(segmentID: "t1", property: .fadeOut, isSeveral: true),
                    Dialogue(),
                    of: session.id
                )
                return session.id
            }()
            let store = try StudioStore(file: file)
            let session = try store.session(id, userID: "anon_x")
            #expect(session.spokenOf == Focus(segmentID: "t1", property: .fadeOut, isSeveral: true))
            let current = try store.history(of: id).current
            #expect(session.spokenOf.address(in: current) == SegmentAddress(.text, 1, 1))
        }
    }

    @Test func itIsKeptAndClearedByItselfAndForItsSessionAlone() throws {
        try Self.withFile { file in
            let store = try StudioStore(file: file)
            let one = try store.createSession(SessionRequest(json: [:]), userID: "anon_x").id
            let other = try store.createSession(SessionRequest(json: [:]), userID: "anon_x").id
            try store.save(Focus(segmentID: "a"), Dialogue(), of: one)
            try store.save(Focus(segmentID: "b"), Dialogue(), of: other)
            try store.save(Focus(), Dialogue(), of: one)
            let reopened = try StudioStore(file: file)
            #expect(try reopened.session(one, userID: "anon_x").spokenOf == Focus())
            #expect(try reopened.session(other, userID: "anon_x").spokenOf.segmentID == "b")
        }
    }

    /// Made by the version before, which kept none.
    @Test func aDatabaseOfTheVersionBeforeIsOpenedAndWorks() throws {
        try Self.withFile { file in
            try Self.makeOld(file)
            let store = try StudioStore(file: file)
            let session = try store.session("s1", userID: "anon_x")
            #expect(session.spokenOf == Focus())
            var history = try store.history(of: "s1")
            #expect(history.count == 2)
            #expect(history.current.wire == Self.draft.wire)
            #expect(try store.render("r1")?.currentPhase == .completed)
            #expect(try store.request(ofRender: "r1") == "{}")
            history.undo(steps: 1)
            try store.save(history, Focus(segmentID: "t1"), Dialogue(), of: "s1")
            let reopened = try StudioStore(file: file)
            #expect(try reopened.session("s1", userID: "anon_x").spokenOf.segmentID == "t1")
            #expect(try reopened.history(of: "s1").current.isEmpty)
        }
    }

    private static func makeOld(_ file: URL) throws {
        let old = try DatabaseQueue(path: file.path)
        try StudioStore.migrator.migrate(old, upTo: "sessions, media, renders")
        try old.write { database in
            #expect(try !database.columns(in: "session").map(\.name).contains("focus"))
            try database.execute(
                sql: "INSERT INTO session VALUES ('s1', 'task', 'anon_x', 'film', 'en', 1, '2026-01-01 00:00:00.000')"
            )
            for (number, draft) in [Draft.blank, Self.draft.wire].enumerated() {
                try database.execute(
                    sql: "INSERT INTO version (sessionID, number, draft) VALUES ('s1', ?, ?)",
                    arguments: [number, draft.text]
                )
            }
            try database.execute(
                sql: """
                    INSERT INTO render (id, sessionID, request, phase, progress, file, created)
                    VALUES ('r1', 's1', '{}', 'completed', 100, 'a.mp4', '2026-01-01 00:00:00.000')
                    """
            )
        }
        try old.close()
    }
}
