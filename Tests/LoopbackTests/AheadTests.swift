import Foundation
import ServiceProtocol
import TestSupport
import Testing
import Workspace

@testable import Studio

/// The studio works ahead of what it is asked for, and for nobody who never exports.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct AheadTests {
    private static func kept(_ loopback: Loopback, _ kind: String) -> Set<String> {
        let folder = loopback.folder.appending(path: "cache/\(kind)").path
        return Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    private static func finishAhead(_ loopback: Loopback) async throws {
        await (try #require(loopback.studio.service.ahead)).finish()
    }

    @discardableResult
    private static func export(
        _ output: RenderOutput,
        as name: String,
        _ loopback: Loopback,
        _ workspace: Workspace
    ) async throws -> URL {
        let film = loopback.folder.appending(path: name)
        let job = try await workspace.export(output, to: film)
        #expect(try await workspace.renders.finish(job.id)?.status == "completed")
        return film
    }

    /// Puts a red film in the place of the only stand-in; its name tells its size.
    private static func reddenStandIn(_ loopback: Loopback) throws {
        let folder = loopback.folder.appending(path: "cache/proxies")
        let old = try #require(kept(loopback, "proxies").first)
        let red = loopback.folder.appending(path: "red.mp4")
        try Tool.output(of: [
            "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=red:size=640x360:rate=30", "-t", "2", "-vf",
            "scale=out_color_matrix=bt709", "-colorspace", "bt709", "-c:v", "libx264", "-bf", "0", "-pix_fmt",
            "yuv420p", "-y", red.path,
        ])
        let size = try Data(contentsOf: red).count
        let name = try #require(old.split(separator: "-").first)
        try FileManager.default.removeItem(at: folder.appending(path: old))
        try FileManager.default.moveItem(at: red, to: folder.appending(path: "\(name)-\(size).mp4"))
    }

    /// Whether a film is red throughout, by the mean of one of its colour planes.
    private static func isRed(_ film: URL) throws -> Bool {
        let text = try Tool.output(of: [
            "ffprobe", "-v", "error", "-f", "lavfi", "movie=\(film.path),signalstats", "-show_entries",
            "frame_tags=lavfi.signalstats.VAVG", "-of", "csv=p=0",
        ])
        let means = text.split(separator: "\n").compactMap { Double($0.filter { $0.isNumber || $0 == "." }) }
        try #require(!means.isEmpty)
        return means.allSatisfy { $0 > 200 }
    }

    @Test func anEditOfAnExportedFilmIsRenderedBeforeTheNextExport() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 4 second city clip with the title 'One'", workspace)
            // Nobody has exported it yet.
            try await Self.finishAhead(loopback)
            #expect(Self.kept(loopback, "spans").isEmpty)
            let output = RenderOutput(quality: "draft", resolution: "320x180")
            try await Self.export(output, as: "one.mp4", loopback, workspace)
            let before = Self.kept(loopback, "spans")
            #expect(!before.isEmpty)
            _ = try await loopback.say("change the title to 'Two'", workspace)
            try await Self.finishAhead(loopback)
            let ahead = Self.kept(loopback, "spans")
            #expect(!ahead.subtracting(before).isEmpty)
            // The export finds everything there.
            try await Self.export(output, as: "two.mp4", loopback, workspace)
            #expect(Self.kept(loopback, "spans") == ahead)
            await workspace.close()
        }
    }

    @Test func aLargeSourceGetsASmallStandInFromWhichSmallDraftsAreMade() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let clip = loopback.folder.appending(path: "large.mp4")
            try Tool.output(of: [
                "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=30", "-t", "2", "-c:v",
                "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-y", clip.path,
            ])
            _ = try await workspace.upload([clip]) { _ in }
            _ = try await loopback.say("put the uploaded video on the timeline", workspace)
            let work = try #require(loopback.studio.service.proxyWork)
            await work.finish()
            #expect(Self.kept(loopback, "proxies").count == 1)
            // In its place a red one of the same size and length tells whether it is what a film shows.
            try Self.reddenStandIn(loopback)
            let small = try await Self.export(
                RenderOutput(quality: "draft", resolution: "360p"),
                as: "small.mp4",
                loopback,
                workspace
            )
            #expect(try Self.isRed(small))
            let good = try await Self.export(
                RenderOutput(quality: "high", resolution: "360p"),
                as: "good.mp4",
                loopback,
                workspace
            )
            #expect(try !Self.isRed(good))
            await workspace.close()
        }
    }
}
