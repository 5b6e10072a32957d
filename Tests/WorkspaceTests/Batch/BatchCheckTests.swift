import Foundation
import ServiceClient
import Testing

@testable import Workspace

/// What is wrong with a batch is told before anything begins, and all of it.
@Suite struct BatchCheckTests {
    private struct Place {
        let folder: URL
        let store: ProjectStore

        func file(_ path: String, bytes: Int = 4) throws -> String {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(count: bytes).write(to: file)
            return file.path
        }

        func path(_ path: String) -> String { folder.appending(path: path).path }

        func job(_ file: String, _ output: String, _ instructions: String...) -> BatchJob {
            BatchJob(file: file, instructions: instructions, order: ExportOrder(file: output))
        }

        func problems(_ jobs: [BatchJob], in films: String? = nil, overwrite: Bool = false, kept: Batch? = nil)
            -> [BatchProblem]
        {
            BatchCheck(
                store: store,
                folder: films.map { URL(filePath: $0) },
                mayOverwrite: overwrite,
                formats: ["mp4", "gif"]
            ).problems(of: jobs, kept: kept)
        }
    }

    private func withPlace(_ body: (Place) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "check-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = folder.appending(path: "own/projects.sqlite")
        try body(Place(folder: folder, store: try ProjectStore(file: own)))
    }

    @Test func goodJobsHaveNone() throws {
        try withPlace { place in
            let one = try place.file("in/a.mov"), other = try place.file("in/b.png")
            let jobs = [
                place.job(one, place.path("out/new/a.mp4"), "trim the first second"),
                place.job(other, place.path("out/new/b.gif")),
                // One file may have several films.
                place.job(one, place.path("out/new/c.mp4"), "make it vertical"),
            ]
            #expect(place.problems(jobs, in: place.path("out/new")).isEmpty)
            #expect(place.problems(jobs).isEmpty)
        }
    }

    @Test func filesThatCannotBeSent() throws {
        try withPlace { place in
            let text = try place.file("in/a.txt"), empty = try place.file("in/b.mov", bytes: 0)
            let large = try place.file("in/c.mov")
            try FileHandle(forWritingTo: URL(filePath: large)).truncate(atOffset: 201 << 20)
            let gone = place.path("in/d.mov")
            let jobs = [text, empty, large, gone].enumerated().map { place.job($1, place.path("out\($0).mp4")) }
            #expect(
                place.problems(jobs) == [
                    .file(text, .unsupportedFile(name: "a.txt")),
                    .file(empty, .localFile(path: empty, reason: .empty)),
                    .file(large, .fileTooLarge(name: "c.mov", size: 201 << 20)),
                    .file(gone, .localFile(path: gone, reason: .missing)),
                ]
            )
            #expect(place.problems(jobs).allSatisfy { $0.isBadInput })
        }
    }

    @Test func namesAndPlacesThatMeet() throws {
        try withPlace { place in
            let one = try place.file("in/a.mov"), other = try place.file("in/sub/A.MOV")
            let film = place.path("out/a.mp4")
            #expect(
                place.problems([place.job(one, film), place.job(other, film)])
                    == [.sameName(one, other), .sameOutput(film, one, other)]
            )
            let jobs = [place.job(one, place.path("in/a.mp4"))]
            #expect(place.problems(jobs, in: place.path("in")) == [.amongSources(place.path("in"))])
            // By another name of the folder it is the same folder.
            let link = place.path("link")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.path("in"))
            #expect(place.problems([place.job(one, link + "/a.mp4")], in: link) == [.amongSources(link)])
            #expect(place.problems([place.job(one, one)], overwrite: true).contains(.isSource(one)))
        }
    }

    @Test func filmsThatAreThereUnlessTheyAreItsOwn() throws {
        try withPlace { place in
            let one = try place.file("in/a.mov"), film = try place.file("out/a.mp4")
            let jobs = [place.job(one, film)]
            #expect(place.problems(jobs) == [.exists(film)])
            #expect(place.problems(jobs, overwrite: true).isEmpty)
            for (step, isOurs) in [(Batch.Step.done(size: 4), true), (.exporting(job: "j"), true), (.waiting, false)] {
                let kept = Batch([Batch.File(id: 0, job: jobs[0], step: step)])
                #expect(place.problems(jobs, kept: kept).isEmpty == isOurs)
            }
            let folder = place.path("out")
            guard case .place(.folder)? = place.problems([place.job(one, folder)], overwrite: true).first else {
                Issue.record("a folder is no place for a film")
                return
            }
            let inside = place.job(one, film + "/b.mp4")
            #expect(place.problems([inside]) == [.folder(film + "/")])
        }
    }

    @Test func whatABatchDoesNotDo() throws {
        try withPlace { place in
            let one = try place.file("in/a.mov")
            let job = place.job(one, place.path("out/a.avi"), "export", "make it vertical", "credits", "export", "yes")
            #expect(
                place.problems([job]) == [
                    .noEdit("export"), .noEdit("credits"), .noEdit("yes"), .format("avi", known: "mp4, gif"),
                ]
            )
        }
    }
}
