import Foundation
import ServiceProtocol
import TestSupport
import Testing
import Workspace

@testable import Studio

/// What was rendered ahead is what the next export takes: it encodes nothing more.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct AheadReuseTests {
    private static func kept(_ loopback: Loopback) -> Set<String> {
        let folder = loopback.folder.appending(path: "cache/spans").path
        return Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    /// Drafts of 360 lines are made of stand-ins, where there are any; larger films of the sources.
    @Test(arguments: [RenderOutput(quality: "draft", resolution: "360p"), RenderOutput(resolution: "720p")])
    func anExportBehindItEncodesNothing(_ output: RenderOutput) async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let clip = loopback.folder.appending(path: "large.mp4")
            try Tool.film(clip, seconds: 2, size: "1280x720", pictures: "smptebars")
            _ = try await workspace.upload([clip]) { _ in }
            _ = try await loopback.say("put the uploaded video on the timeline", workspace)
            // Over all of it, so that nothing is cut out of the source, which is never done ahead.
            _ = try await loopback.say("add a title 'One' for 2 seconds", workspace)
            let first = try await workspace.export(output, to: loopback.folder.appending(path: "one.mp4"))
            _ = try await workspace.renders.finish(first.id)
            let before = Self.kept(loopback)
            #expect(!before.isEmpty)

            _ = try await loopback.say("change the title to 'Two'", workspace)
            await loopback.studio.service.ahead?.finish()
            let ahead = Self.kept(loopback)
            #expect(!ahead.subtracting(before).isEmpty)

            let second = try await workspace.export(output, to: loopback.folder.appending(path: "two.mp4"))
            let job = try #require(try await workspace.renders.finish(second.id))
            guard case .done = job.phase else { throw CocoaError(.fileReadUnknown) }
            #expect(Self.kept(loopback) == ahead)
            await workspace.close()
        }
    }
}
