import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceProtocol
import Testing

@testable import Workspace

/// An export at a farm, from the order to its end, on a clock that runs as fast as it can.
struct FarmRun {
    /// The job as it ended.
    let end: RenderJob
    /// Why it failed; empty where it did not.
    var words: String { if case .failed(let words) = end.phase { words } else { "" } }

    /// What a farm answers.
    typealias Script = @Sendable (ScriptedRequest) -> ScriptedAnswer

    init(_ farm: OddFarm, output: RenderOutput = RenderOutput(), draft: JSON = FarmRun.empty, retries: Int = 0)
        async throws
    {
        try await self.init({ farm.answer($0) }, output: output, draft: draft, retries: retries)
    }

    static let empty: JSON = ["t": [], "d": 0]

    /// - Parameter retries: how often it is begun again once it is over.
    init(
        _ script: @escaping Script,
        output: RenderOutput = RenderOutput(),
        draft: JSON = FarmRun.empty,
        retries: Int = 0
    ) async throws {
        var end: RenderJob?
        try await WorkspaceFixture.with({ script($0) }) { desk in
            let renders = desk.workspace.renders
            let job = try await renders.export(
                draft,
                of: desk.workspace.project,
                session: "s",
                output: output,
                to: desk.folder.appending(path: "film.mp4")
            )
            let time = Task { await desk.clock.run() }
            defer { time.cancel() }
            end = try await renders.finish(job.id)
            for _ in 0..<retries {
                _ = try await renders.retry(job.id)
                end = try await renders.finish(job.id)
            }
            let isThere = FileManager.default.fileExists(atPath: job.file.path)
            #expect(isThere == (end?.status == "completed"))
            #expect(try desk.store.job(job.id)?.note == end?.note)
        }
        self.end = try #require(end)
    }
}
