import TestSupport
import Testing
import Timeline
import Workspace

/// What "it" means, as the studio keeps it.
@Suite(.inTurn, .serialized) struct FocusTests {
    @Test func itIsWhatWasSpokenOfLastAndNotWhatFollowedAlong() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 2 second city timelapse with lo-fi music at 35%", workspace)
            // The music follows the pictures, and nobody spoke of it.
            _ = try await loopback.say("slow the first clip down to half the speed", workspace)
            _ = try await loopback.say("reverse it", workspace)
            let draft = await workspace.project.timeline
            let clip = try #require(draft.tracks.first { $0.kind == .video }?.segments.first)
            let music = try #require(draft.tracks.first { $0.kind == .audio }?.segments.first)
            #expect(clip.media?.isReversed == true)
            #expect(music.media?.isReversed == false)
            #expect(music.end == clip.end)

            // It is still the clip after an undo, though the version before it was made by other words.
            _ = try await loopback.say("undo", workspace)
            _ = try await loopback.say("mute it", workspace)
            let muted = await workspace.project.timeline
            #expect(muted.tracks.first { $0.kind == .video }?.segments.first?.volume == 0)
            #expect(muted.tracks.first { $0.kind == .audio }?.segments.first?.volume == 35)
            await workspace.close()
        }
    }

    @Test func aQuestionIsAnsweredAndNothingIsKeptOfIt() async throws {
        try await Loopback.with { loopback in
            let workspace = try loopback.workspace()
            _ = try await loopback.say("make a 2 second city timelapse with lo-fi music at 35%", workspace)
            let before = await workspace.project.timeline
            let notices = try await loopback.say("make the music twice as long", workspace)
            #expect(notices.text.contains("black"))
            #expect(await workspace.project.timeline == before)
            await workspace.close()
        }
    }
}
