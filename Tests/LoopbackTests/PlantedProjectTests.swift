import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline

@testable import Workspace

/// A draft from elsewhere that a project holds: the studio gets it when the project is opened, with the files of this machine.
// Waiting for its turn counts.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct PlantedProjectServiceTests {
    /// As another service writes a film of two files and a title: where they lie there is no matter of the studio's.
    private static let film = try? JSON(
        parsing: #"""
            {"t":[{"tt":0,"sg":[{"d":2000,"m":{"name":"beach.mp4","url":"https://cdn.example/1"}},
            {"d":1000,"m":{"name":"elsewhere.mp4","url":"https://cdn.example/2"}}]},
            {"tt":7,"sg":[{"d":3000,"m":{"id":"1","name":"Hi","title":{"text":"Hi"}}}]}],"d":3000,"keep":[1.0]}
            """#
    )

    @Test func theStudioHoldsItWithTheFilesThatAreHere() async throws {
        try await Loopback.with { loopback in
            let film = try #require(Self.film)
            _ = try loopback.store.open("film", service: "hosted", create: true)
            let beach = try await loopback.camera("beach.mp4", seconds: 2)
            try loopback.store.note(sources: [beach], of: "film")
            let name = try loopback.store.plant(film, as: "film v3", from: "film", service: "studio")
            let screen = try loopback.workspace(name)
            let project = try await screen.refresh()
            let clips = try #require(project.timeline.tracks.first).segments
            #expect(clips.map(\.name) == ["beach.mp4", "elsewhere.mp4"] && project.timeline.duration == 3000)
            #expect(clips[0].media?.source.isFile == true && clips[0].media?.sourceLength.map { $0 > 1900 } == true)
            // What is elsewhere is told from what is here, as a file that is missing.
            #expect(clips[1].media?.source.isFile == true && clips[1].media?.source != clips[0].media?.source)
            #expect(try await loopback.client.media(session: try await screen.sessionID()).files.count == 1)
            #expect(project.draft["keep"]?.text == "[1.0]")
            #expect(project.keptDrafts.isEmpty && project.sessionID != nil)
            // What is on disk is in that session, and what is done there goes on from the film.
            #expect(try loopback.store.project(name, service: "studio").sessionID == project.sessionID)
            _ = try await loopback.say("delete V1·2", screen)
            #expect(await screen.project.timeline.tracks.first?.segments.map(\.name) == ["beach.mp4"])
            _ = try await loopback.say("undo", screen)
            #expect(await screen.project.timeline.tracks.first?.segments.count == 2)
            await screen.close()
        }
    }

    @Test func whatIsNoDraftIsRefused() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            let session = try await screen.sessionID()
            await #expect(throws: (any Error).self) { _ = try await loopback.client.hand(.null, to: session) }
            await #expect(throws: (any Error).self) { _ = try await loopback.client.hand(["t": []], to: "another") }
            let held = try await loopback.client.hand(["t": [], "d": 0, "x": 1], to: session)
            #expect(held["x"] == 1)
            #expect(try await loopback.client.state(session: session).draft == held)
            await screen.close()
        }
    }
}

extension MediaSource {
    fileprivate var isFile: Bool { if case .file = self { true } else { false } }
}
