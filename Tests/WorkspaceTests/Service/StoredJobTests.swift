import ExactJSON
import Foundation
import GRDB
import ServiceProtocol
import Testing

@testable import Workspace

/// Jobs as they lie on disk, by whatever version.
@Suite struct StoredJobTests {
    private func withStore(_ body: (ProjectStore, RenderJob) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
        _ = try store.open("film", service: "studio", create: true)
        let job = RenderJob(
            id: "render_1",
            project: "film",
            service: "studio",
            sessionID: "s",
            renderID: "render_1",
            draft: ["t": [], "d": 0],
            output: RenderOutput(),
            file: folder.appending(path: "film.mp4"),
            phase: .saved,
            promisedSize: nil,
            attempt: 1,
            created: Date()
        )
        try body(store, job)
    }

    private static let phases: [RenderJob.Phase] = [
        .saved, .rendering(0.5), .downloading(url: "/f.mp4", 0.5), .done(size: 7), .failed("No."), .cancelled,
    ]

    /// The words that the first version wrote: they are on users' disks, whatever is shown to people.
    private static let words = ["queued", "rendering", "downloading", "completed", "failed", "cancelled"]

    @Test func everyStepIsKeptAsTheFirstVersionKeptIt() throws {
        #expect(Self.phases.map { StoredPhase($0).rawValue } == Self.words)
        #expect(Set(StoredPhase.allCases.map(\.rawValue)) == Set(Self.words))
    }

    /// What the first version's program had written, read and written again by this one.
    @Test(arguments: Array(zip(StoredJobTests.words, StoredJobTests.phases)))
    func aJobOfTheFirstVersionOpensAtItsStep(_ word: String, _ phase: RenderJob.Phase) throws {
        try withStore { store, job in
            try store.save(job)
            try store.database.write { database in
                try database.execute(
                    sql: "UPDATE job SET phase = ?, progress = 0.5, url = '/f.mp4', size = 7, reason = 'No.'",
                    arguments: [word]
                )
            }
            let read = try #require(try store.job(job.id))
            #expect(read.phase == phase)
            try store.save(read)
            #expect(try store.job(job.id)?.phase == phase)
            let isOpen = ["queued", "rendering", "downloading"].contains(word)
            #expect(read.isOver == !isOpen)
        }
    }

    @Test func aStepThatThisVersionDoesNotKnowIsSaidToBeThat() throws {
        try withStore { store, job in
            try store.save(job)
            try store.database.write { try $0.execute(sql: "UPDATE job SET phase = 'teleporting'") }
            guard case .failed(let reason) = try store.job(job.id)?.phase else {
                Issue.record("it is taken for another step")
                return
            }
            #expect(reason.contains("teleporting"))
        }
    }
}
