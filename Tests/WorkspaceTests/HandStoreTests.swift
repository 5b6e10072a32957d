import Foundation
import GRDB
import Testing
import Timeline

@testable import Workspace

/// What was done by hand and gathers until it is sent, on disk.
@Suite struct HandStoreTests {
    private static func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "projects.sqlite"))
    }

    private static func hand(_ number: Int) -> UnsentHand {
        let film = Draft(json: Drafts.titled)
        let edit = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: film)
        return UnsentHand(id: RequestID(maker: "screen", number: number), gestures: [edit], chained: 1)
    }

    @Test func theNextProgramFindsItAndNobodyElse() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "hosted", create: true)
                try store.keep(hand: [Self.hand(1), Self.hand(2)], of: "film", service: "hosted")
                // As long as it lives it is its own.
                let other = try ProjectStore(file: file)
                #expect(try other.takeHand(of: "film", service: "hosted").isEmpty)
                // Nor does what another one gathers take its place.
                try other.keep(hand: [], of: "film", service: "hosted")
            }
            let store = try ProjectStore(file: file)
            #expect(try store.takeHand(of: "film", service: "other").isEmpty)
            #expect(try store.countHand(of: "film", service: "hosted") == 2)
            #expect(try store.takeHand(of: "film", service: "hosted") == [Self.hand(1), Self.hand(2)])
            #expect(try ProjectStore(file: file).takeHand(of: "film", service: "hosted").isEmpty)
            #expect(try ProjectStore(file: file).countHand(of: "film", service: "hosted") == 0)
            try store.keep(hand: [], of: "film", service: "hosted")
        }
    }

    @Test func whatIsSentIsTheJournalsInOneStep() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "hosted", create: true)
                try store.keep(hand: [Self.hand(1)], of: "film", service: "hosted")
                let sent = Request(id: Self.hand(1).id, .edit(Self.hand(1).gestures[0]), language: .english)
                try store.keep([(1, OpenRequest(request: sent, sent: nil))], over: [], of: "film", service: "hosted")
            }
            let store = try ProjectStore(file: file)
            #expect(try store.takeHand(of: "film", service: "hosted").isEmpty)
            #expect(try store.countUnsent(of: "film", service: "hosted") == 1)
        }
    }

    @Test func itGoesWithItsProject() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                _ = try store.open("film", service: "hosted", create: true)
                try store.keep(hand: [Self.hand(1)], of: "film", service: "hosted")
                try store.rename("film", to: "movie")
            }
            let store = try ProjectStore(file: file)
            #expect(try store.takeHand(of: "movie", service: "hosted") == [Self.hand(1)])
            try store.remove("movie")
            _ = try store.open("movie", service: "hosted", create: true)
            #expect(try store.takeHand(of: "movie", service: "hosted").isEmpty)
        }
    }

    /// What another version kept is left to it.
    @Test func whatCannotBeReadStays() throws {
        try Self.withFile { file in
            let store = try ProjectStore(file: file)
            _ = try store.open("film", service: "hosted", create: true)
            try store.database.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO hand (maker, number, project, service, owner, edits)
                        VALUES ('m', 1, 'film', 'hosted', '', '{}')
                        """
                )
            }
            #expect(try store.takeHand(of: "film", service: "hosted").isEmpty)
            try store.keep(hand: [], of: "film", service: "hosted")
            let count = try store.database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM hand") }
            #expect(count == 1)
        }
    }
}
