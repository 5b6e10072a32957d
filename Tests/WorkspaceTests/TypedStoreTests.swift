import Foundation
import Testing
import Workspace

/// What is being typed, on disk.
@Suite struct TypedStoreTests {
    @Test func itGoesWithItsProject() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
        _ = try store.open("film", service: "studio", create: true)
        _ = try store.open("other", service: "studio", create: true)
        #expect(try store.typed(in: "film") == "")
        try store.keep(typed: "half a sentence 你好", in: "film")
        try store.keep(typed: "half a sentence, and more", in: "film")
        #expect(try store.typed(in: "film") == "half a sentence, and more")
        #expect(try store.typed(in: "other") == "")
        try store.rename("film", to: "movie")
        #expect(try store.typed(in: "movie") == "half a sentence, and more")
        try store.keep(typed: "", in: "movie")
        #expect(try store.typed(in: "movie") == "")
        try store.keep(typed: "x", in: "movie")
        try store.remove("movie")
        _ = try store.open("movie", service: "studio", create: true)
        #expect(try store.typed(in: "movie") == "")
    }

    @Test func howTheScreenOfAProjectWasLeftIsKept() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "projects.sqlite")
        let looks = [8, nil].map { KeptLook(playhead: 1500, scale: $0, offset: 40, lane: 2) }
        let moved = KeptParting.Moved(layout: "talk", columns: 120, rows: 40, film: 12, picture: nil, side: 30)
        let partings = [[moved], []].map { KeptParting(layout: "talk", isFolded: true, moved: $0) }
        for (look, parting) in zip(looks, partings) {
            let store = try ProjectStore(file: file)
            for project in ["movie", "other"] {
                _ = try store.open(project, service: "studio", create: look == looks.first)
            }
            try store.keep(look: look, in: "movie")
            try store.keep(parting: parting, in: "movie")
            let next = try ProjectStore(file: file)
            #expect(try next.look(in: "movie") == look && next.parting(in: "movie") == parting)
            #expect(try next.look(in: "other") == nil && next.parting(in: "other") == nil)
        }
    }

    @Test func howHighTracksAreIsTheScreensAndNoProjects() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "projects.sqlite")
        #expect(try ProjectStore(file: file).laneRows() == nil)
        for kept in [KeptLaneRows(3, over: nil), KeptLaneRows(nil, over: 2)] {
            try ProjectStore(file: file).keep(laneRows: kept)
            #expect(try ProjectStore(file: file).laneRows() == kept)
        }
    }
}
