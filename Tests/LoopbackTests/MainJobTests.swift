import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline
import Workspace

/// The real client against the real studio: from a sentence to a film.
@Suite(.inTurn, .serialized) struct MainJobTests {
    static let sentence =
        "make a 2 second city timelapse with lo-fi music at 35% and a title 'Urban Dreams' for the first 1 seconds"

    @Test func aSentenceBecomesAFilm() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let notices = try await loopback.say(Self.sentence, workspace)
            #expect(notices.problems.isEmpty)
            #expect(
                notices.text == """
                    ✓ Video added: city timelapse (0-2s)
                    ✓ BGM added: Lo-fi (0-2s, 35%)
                    ✓ Title added: "Urban Dreams" (0-1s)
                    """
            )
            let tools = notices.compactMap { if case .toolStarted(let call) = $0 { call.name } else { nil } }
            #expect(tools == ["generate_video", "add_music", "add_title"])
            // The timeline moved three times before the turn was over.
            #expect(notices.count { if case .draft = $0 { true } else { false } } == 3)
            #expect(
                await workspace.project.timeline.summary == """
                    Timeline (3 tracks): 1. Video: city timelapse (0-2s) 2. BGM: Lo-fi (0-2s, 35%) \
                    3. Title: "Urban Dreams" (0-1s)
                    """
            )

            let file = loopback.folder.appending(path: "film.mp4")
            let job = try await workspace.export(RenderOutput(resolution: "720p"), to: file)
            let end = try #require(try await workspace.renders.finish(job.id))
            guard case .done(let size) = end.phase else {
                Issue.record("the export ended as \(end.phase)")
                return
            }
            #expect(size > 1000)
            let facts = try Tool.output(of: [
                "ffprobe", "-v", "error", "-count_frames", "-show_entries",
                "stream=codec_name,width,height,nb_read_frames", "-of", "csv=p=0", file.path,
            ])
            #expect(facts.contains("h264,1280,720,60"))
            #expect(facts.contains("aac"))
            #expect(!FileManager.default.fileExists(atPath: file.path + ".part"))
        }
    }

    @Test func anUploadIsTrimmedAndTitled() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            let clip = try await loopback.camera("my clip's 100% [世界].mp4")
            let files = try await workspace.upload([clip])
            #expect(files.map(\.name) == ["my clip's 100% [世界].mp4"])
            #expect(files.first?.width == 640)
            #expect(abs((files.first?.duration ?? 0) - 4000) < 50)
            #expect(try await loopback.say("put the uploaded video on the timeline", workspace).problems.isEmpty)
            #expect(try await loopback.say("trim the first 2 seconds", workspace).problems.isEmpty)
            #expect(try await loopback.say("add a title 'Hello 世界' from 1s to 2s", workspace).problems.isEmpty)
            let draft = await workspace.project.timeline
            let segment = try #require(draft[SegmentAddress(.video, 1, 1)])
            #expect(segment.media?.sourceStart == 2000)
            #expect(abs(segment.duration - 2000) < 50)
            #expect(draft[SegmentAddress(.text, 1, 1)]?.range == TimeRange(1000, 2000))
            let file = loopback.folder.appending(path: "film.mp4")
            let job = try await workspace.export(RenderOutput(quality: "draft", resolution: "360p"), to: file)
            #expect(try await workspace.renders.finish(job.id)?.status == "completed")
        }
    }

    @Test func undoGivesBackTheDraftToTheLetter() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 2 second city timelapse", workspace)
            let before = await workspace.project.draft
            _ = try await loopback.say("split the clip at 1s", workspace)
            #expect(await workspace.project.draft != before)
            _ = try await loopback.say("undo", workspace)
            #expect(await workspace.project.draft == before)
        }
    }

    @Test func whatIsNotUnderstoodChangesNothing() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 2 second city timelapse", workspace)
            let before = await workspace.project.draft
            let notices = try await loopback.say("flibber the gronk", workspace)
            #expect(notices.text.contains("?"))
            #expect(await workspace.project.draft == before)
        }
    }

    @Test func aGeneratorThatFailsLeavesTheDraftAsItWas() async throws {
        try await Loopback.with(generator: ["sh", "-c", "echo no more paint >&2; exit 3", "{output}"]) { loopback in
            let workspace = try loopback.workspace()
            let notices = try await loopback.say(Self.sentence, workspace)
            #expect(notices.problems.first?.contains("no more paint") == true)
            #expect(notices.problems.dropFirst() == ["The timeline is as it was."])
            #expect(await workspace.project.timeline.isEmpty)
        }
    }

    @Test func anEmptyTimelineIsNotExported() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            await #expect(throws: RequestError.nothingToExport) { try await workspace.export(RenderOutput(), to: nil) }
        }
    }

    @Test func aBadFormatIsRefusedInWords() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("add a title 'Hi' for 1 second", workspace)
            let file = loopback.folder.appending(path: "film.xyz")
            let job = try await workspace.export(RenderOutput(format: "xyz"), to: file)
            guard case .failed(let reason) = try await workspace.renders.finish(job.id)?.phase else {
                Issue.record("it should have failed")
                return
            }
            #expect(reason.contains("mp4"))
            #expect(!FileManager.default.fileExists(atPath: file.path))
        }
    }
}
