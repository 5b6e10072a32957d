import Foundation
import Testing

@testable import Workspace

/// A batch on disk.
@Suite struct BatchStoreTests {
    private static func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "batch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "projects.sqlite"))
    }

    private static let jobs = ["a", "b"].map {
        BatchJob(file: "/in/\($0).mov", instructions: ["one"], order: ExportOrder(file: "/out/\($0).mp4"))
    }

    @Test func theNextProgramFindsItByWhatIsWanted() throws {
        try Self.withFile { file in
            do {
                let store = try ProjectStore(file: file)
                let kept = try store.keep(Self.jobs, service: "studio")
                var first = kept.batch.files[0]
                for step: Batch.Step in [
                    .looking, .clearing, .uploading, .placing, .saying(3), .exporting(job: nil), .exporting(job: "r"),
                    .failed(BatchFailure(.lost, at: .saying(1), "words")), .done(size: 7),
                ] {
                    (first.step, first.project) = (step, "batch")
                    try store.keep(first, of: kept.id)
                    #expect(try store.batch(of: Self.jobs, service: "studio")?.batch.files[0] == first)
                }
                // While its program lives it is in its hand.
                let other = try ProjectStore(file: file)
                #expect(throws: BatchError.atWork) { try other.take(try other.newestBatch(service: "studio")) }
            }
            let store = try ProjectStore(file: file)
            let kept = try #require(try store.batch(of: Self.jobs, service: "studio"))
            try store.take(kept)
            #expect(kept.batch.files.map(\.step) == [.done(size: 7), .waiting])
            #expect(try store.newestBatch(service: "studio").id == kept.id)
            #expect(try store.batch(of: Self.jobs, service: "hosted") == nil)
            #expect(try store.batch(of: [Self.jobs[0]], service: "studio") == nil)
            #expect(throws: BatchError.noneLeft) { try store.newestBatch(service: "hosted") }
        }
    }

    @Test func theNewestThatIsNotDoneIsGoneOnWith() throws {
        try Self.withFile { file in
            let store = try ProjectStore(file: file)
            let now = Date(timeIntervalSince1970: 1_800_000_000)
            let first = try store.keep(Self.jobs, service: "studio", at: now)
            let second = try store.keep([Self.jobs[0]], service: "studio", at: now)
            #expect(first.id != second.id)
            #expect(try store.newestBatch(service: "studio").id == second.id)
            var file = second.batch.files[0]
            file.step = .done(size: 1)
            try store.keep(file, of: second.id)
            #expect(try store.newestBatch(service: "studio").id == first.id)
            // A batch that is done is found by its command, which then has nothing to do.
            #expect(try store.batch(of: [Self.jobs[0]], service: "studio")?.batch.isDone == true)
        }
    }

    @Test func itsProjectsAreItsOwnAndNobodysDefault() throws {
        try Self.withFile { file in
            let store = try ProjectStore(file: file)
            _ = try store.open("film", service: "studio", create: true)
            let kept = try store.keep(Self.jobs, service: "studio")
            let first = try store.newProject(ofBatch: kept.id).name
            let second = try store.newProject(ofBatch: kept.id).name
            #expect(first == kept.id && second == "\(kept.id)-2")
            #expect(try store.names().first == "film")
            #expect(try store.project(ofBatch: second, service: "studio")?.name == second)
            try store.remove(second)
            #expect(try store.project(ofBatch: second, service: "studio") == nil)
            #expect(try store.newProject(ofBatch: kept.id).name == "\(kept.id)-3")
        }
    }
}
