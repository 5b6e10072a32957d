import EditLanguage
import ExactJSON
import Foundation
import GRDB
import SeededNumbers
import ServiceProtocol
import Testing
import Timeline

@testable import Studio

/// The versions of a draft as rows: kept and found again as a history in memory would have them.
@Suite("Versions on disk") struct VersionStoreTests {
    /// A draft that is told from others.
    private static func draft(_ number: Int) -> Draft {
        Draft(tracks: [
            Track(
                kind: .text,
                segments: [Segment(id: "t", start: 0, duration: 1000, name: "", content: .title(Title("\(number)")))]
            )
        ])
    }

    /// A store in a folder of its own, with a session.
    private static func withStore(_ body: (URL, StudioStore, _ session: String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "versions-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "studio.sqlite")
        let store = try StudioStore(file: file)
        try body(file, store, try store.createSession(SessionRequest(json: [:]), userID: "anon_x").id)
    }

    private static func rows(_ store: StudioStore, _ session: String) throws -> [Int] {
        try store.database.read {
            try VersionRecord.filter(Column("sessionID") == session).order(Column("number")).fetchAll($0).map(\.number)
        }
    }

    /// Whatever is done, what is kept is what a history in memory is, over a restart at every step.
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func theyAreWhatAHistoryInMemoryIs(_ seed: UInt64) throws {
        try Self.withStore { file, store, session in
            var random = Seeded(seed)
            var model = DraftHistory(try store.draft(of: session).draft)
            var next = 0
            func change(_ history: inout DraftHistory, _ kind: Int, _ number: Int) {
                switch kind {
                case 0...4: history.record(Self.draft(next))
                case 5, 6: history.undo(steps: number)
                case 7: history.redo(steps: number)
                default: _ = history.revert(toVersion: number)
                }
            }
            for step in 0..<60 {
                let store = step % 20 == 0 ? try StudioStore(file: file) : store
                var kept = try store.history(of: session)
                next += 1
                for _ in 0...random.number(0...2) {
                    let (kind, number) = (random.number(0...8), random.number(1...4))
                    change(&kept, kind, number)
                    change(&model, kind, number)
                }
                try store.save(kept, Focus(), Dialogue(), of: session)
                kept = try store.history(of: session)
                #expect((kept.position, kept.count) == (model.position, model.count))
                #expect(kept.current.wire == model.current.wire)
                #expect(try store.draft(of: session).json == model.current.wire)
                #expect(try Self.rows(store, session) == Array(0..<model.count))
            }
            let kept = try store.history(of: session)
            let all = (1...model.count).compactMap { model.version($0)?.wire }
            #expect((1...kept.count).compactMap { kept.version($0)?.wire } == all)
        }
    }

    @Test func anEditWritesOneRowAndDropsOnlyWhatWasUndone() throws {
        try Self.withStore { _, store, session in
            func written(_ change: (inout DraftHistory) -> Void) throws -> Int {
                var history = try store.history(of: session)
                change(&history)
                let before = try store.database.read { $0.totalChangesCount }
                try store.save(history, Focus(), Dialogue(), of: session)
                return try store.database.read { $0.totalChangesCount } - before
            }
            // The row of the session is always one of them.
            for number in 1...4 {
                let made = try written { $0.record(Self.draft(number)) }
                #expect(made == 2)
            }
            let undone = try written { $0.undo(steps: 3) }
            #expect(undone == 1)
            #expect(try Self.rows(store, session) == [0, 1, 2, 3, 4])
            let madeInstead = try written { $0.record(Self.draft(9)) }
            #expect(madeInstead == 3 + 2)
            #expect(try Self.rows(store, session) == [0, 1, 2])
            let nothing = try written { _ in }
            #expect(nothing == 1)
        }
    }

    /// No version is lost because there are many.
    @Test func theFirstOfThousandsIsStillThere() throws {
        try Self.withStore { _, store, session in
            try store.fill(session, upTo: 5000, with: Self.draft(0))
            var history = try store.history(of: session)
            #expect(history.count == 5001)
            let isThere = history.revert(toVersion: 1)
            #expect(isThere)
            try store.save(history, Focus(), Dialogue(), of: session)
            #expect(try store.draft(of: session).draft.isEmpty)
            #expect(try store.history(of: session).count == 5002)
        }
    }

    /// What goes wrong between the rows leaves the film as it was, with all that could be done again.
    @Test(arguments: ["BEFORE INSERT ON version", "BEFORE UPDATE ON session", "AFTER DELETE ON version"])
    func allIsKeptOrNothing(_ moment: String) throws {
        try Self.withStore { file, store, session in
            var history = try store.history(of: session)
            for number in 1...3 { history.record(Self.draft(number)) }
            history.undo(steps: 1)
            try store.save(history, Focus(segmentID: "t"), Dialogue(), of: session)
            try store.database.write {
                try $0.execute(sql: "CREATE TRIGGER torn \(moment) BEGIN SELECT RAISE(ABORT, 'torn'); END")
            }
            history = try store.history(of: session)
            history.record(Self.draft(9))
            #expect(throws: DatabaseError.self) { try store.save(history, Focus(), Dialogue(), of: session) }
            try store.database.write { try $0.execute(sql: "DROP TRIGGER torn") }
            let reopened = try StudioStore(file: file)
            history = try reopened.history(of: session)
            #expect(history.current.wire == Self.draft(2).wire)
            let isDoneAgain = history.redo()
            #expect(isDoneAgain)
            #expect(history.current.wire == Self.draft(3).wire)
            #expect(try reopened.session(session, userID: "anon_x").spokenOf.segmentID == "t")
        }
    }

    @Test func aVersionThatCannotBeReadIsToldAndNothingIsKept() throws {
        try Self.withStore { _, store, session in
            var history = try store.history(of: session)
            for number in 1...2 { history.record(Self.draft(number)) }
            try store.save(history, Focus(), Dialogue(), of: session)
            try store.database.write { try $0.execute(sql: "UPDATE version SET draft = '{' WHERE number = 1") }
            history = try store.history(of: session)
            let isUndone = history.undo()
            #expect(!isUndone)
            #expect(throws: JSONError.self) { try store.save(history, Focus(), Dialogue(), of: session) }
            #expect(throws: StudioError.noSession("other")) { try store.history(of: "other") }
            #expect(throws: StudioError.noSession("other")) { try store.draft(of: "other") }
        }
    }
}

extension StudioStore {
    /// Puts versions of one draft behind those that are there, the last of which stands.
    func fill(_ session: String, upTo number: Int, with draft: Draft) throws {
        try database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO version (sessionID, number, draft)
                    WITH RECURSIVE counted(number) AS (
                        SELECT max(number) + 1 FROM version WHERE sessionID = ?
                        UNION ALL SELECT number + 1 FROM counted WHERE number < ?
                    )
                    SELECT ?, number, ? FROM counted
                    """,
                arguments: [session, number, session, draft.wire.text]
            )
            try database.execute(sql: "UPDATE session SET position = ? WHERE id = ?", arguments: [number, session])
        }
    }
}
