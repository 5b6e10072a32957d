import Foundation
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline
import Workspace

/// The studio tells the versions of a draft in words, and a sentence goes back to any of them.
// Waiting for its turn counts.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct VersionListServiceTests {
    @Test func eachVersionIsToldByWhatWasDone() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            _ = try await loopback.say("add the title \"One\" for 3 seconds", screen)
            _ = try await loopback.say("add the title \"Two\" from 3 s to 5 s", screen)
            _ = try await loopback.say("undo", screen)
            let session = try await screen.sessionID()
            var told = try await loopback.client.versions(session: session)
            #expect(told.versions.map(\.number) == [1, 2, 3] && told.current == 2)
            #expect(told.versions[0].words[.english] == [])
            #expect(told.versions[2].words[.english]?.first?.contains("Two") == true)
            #expect(told.versions[2].words[.chinese]?.first?.contains("Two") == true)
            // What was undone can be gone to as well, as a new version.
            _ = try await loopback.say("go back to version 3", screen)
            told = try await loopback.client.versions(session: session)
            #expect(told.current == 3 && told.versions.count == 3)
            await screen.close()
        }
    }

    @Test func eachIsToldWithWhenAndByWhom() async throws {
        try await Loopback.with { loopback in
            let began = Int(Date().timeIntervalSince1970)
            let project = try loopback.store.open("film", service: "studio", create: true)
            let screen = Workspace(
                project: project,
                client: loopback.client,
                store: loopback.store,
                language: .english,
                program: .screen
            )
            _ = try await loopback.say("add the title \"One\" for 3 seconds", screen)
            let events = await screen.events()
            let film = await screen.project.timeline
            let key = Request(
                id: RequestID(maker: "a screen", number: 1),
                .edit(KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: film)),
                language: .english
            )
            await screen.submit(key)
            for await case .request(.finished, key.id) in events { break }
            // Whoever says nothing of itself is not guessed.
            let session = try await screen.sessionID()
            let message = AgentMessage(sessionID: session, text: "add the title \"Two\" for 3 seconds")
            for try await _ in loopback.client.send(message) {}
            let told = try await loopback.client.versions(session: session).versions
            #expect(told.map(\.maker?.way) == [nil, .sentence, .hand, nil])
            #expect(told.map(\.maker?.program) == [nil, .screen, .screen, nil])
            #expect(told[2].maker?.run == "a screen" && told[1].maker?.run != "a screen")
            let now = Int(Date().timeIntervalSince1970)
            #expect(told.allSatisfy { version in version.made.map { (began...now).contains($0) } == true })
            await screen.close()
        }
    }

    @Test func eachCanBeHadWhole() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            _ = try await loopback.say("add the title \"One\" for 3 seconds", screen)
            let one = await screen.project.timeline
            _ = try await loopback.say("add the title \"Two\" from 3 s to 5 s", screen)
            let two = await screen.project.timeline
            let session = try await screen.sessionID()
            let told = try await loopback.client.versions(session: session)
            let first = try await loopback.client.version(told.current - 1, session: session)
            #expect(first.number == told.current - 1 && Draft(json: first.draft) == one && one != two)
            #expect(try await screen.draft(ofVersion: told.current) == two)
            // One that was undone is there as well, and one that never was is told apart from a service that fails.
            _ = try await loopback.say("undo", screen)
            #expect(try await screen.draft(ofVersion: told.current) == two)
            for number in [0, -1, told.current + 1] { #expect(try await screen.draft(ofVersion: number) == nil) }
            await screen.close()
        }
    }

    @Test func anotherSessionIsRefused() async throws {
        try await Loopback.with { loopback in
            await #expect(throws: (any Error).self) { try await loopback.client.version(1, session: "none of these") }
            await #expect(throws: (any Error).self) { try await loopback.client.versions(session: "none of these") }
        }
    }
}
