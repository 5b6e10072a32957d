import Foundation
import ServiceProtocol
import Testing
import Workspace

@testable import Studio

/// The studio works ahead of what it is asked for, and for nobody who never exports.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct AheadTests {
    private static func kept(_ loopback: Loopback, _ kind: String) -> Set<String> {
        let folder = loopback.folder.appending(path: "cache/\(kind)").path
        return Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    @Test func anEditOfAnExportedFilmIsRenderedBeforeTheNextExport() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 4 second city clip with the title 'One'", workspace)
            #expect(Self.kept(loopback, "spans").isEmpty)
            let film = loopback.folder.appending(path: "one.mp4")
            let job = try await workspace.export(RenderOutput(quality: "draft", resolution: "320x180"), to: film)
            _ = try await workspace.renders.finish(job.id)
            let before = Self.kept(loopback, "spans")
            #expect(!before.isEmpty)
            _ = try await loopback.say("change the title to 'Two'", workspace)
            await loopback.studio.service.ahead?.finish()
            #expect(!Self.kept(loopback, "spans").subtracting(before).isEmpty)
            await workspace.close()
        }
    }

    @Test func aLargeSourceGetsASmallStandInFromWhichSmallDraftsAreMade() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let clip = loopback.folder.appending(path: "large.mp4")
            _ = try run([
                "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=30", "-t", "2", "-c:v",
                "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-y", clip.path,
            ])
            _ = try await workspace.upload([clip]) { _ in }
            _ = try await loopback.say("put the uploaded video on the timeline", workspace)
            await loopback.studio.service.proxyWork?.finish()
            #expect(Self.kept(loopback, "proxies").count == 1)
            let film = loopback.folder.appending(path: "small.mp4")
            let output = RenderOutput(quality: "draft", resolution: "360p")
            let job = try await workspace.export(output, to: film)
            _ = try await workspace.renders.finish(job.id)
            #expect(FileManager.default.fileExists(atPath: film.path))
            await workspace.close()
        }
    }
}
