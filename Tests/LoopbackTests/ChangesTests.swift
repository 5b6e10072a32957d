import ServiceClient
import TestSupport
import Testing
import Timeline
import Workspace

/// Two programs at one project of the studio: each sees what the other does, and asks for nothing meanwhile.
// Waiting for its turn counts.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ChangesTests {
    @Test func whatOneDoesTheOtherSees() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            _ = try await loopback.say("add the title \"One\" for 3 seconds", screen)
            let other = try loopback.workspace()
            let events = await screen.events()
            _ = try await loopback.say("add the title \"Two\" from 3 s to 5 s", other)
            for await event in events {
                guard case .seen(let project) = event else { continue }
                // What the screen's own turn has brought may be told of as well.
                if project.timeline.tracks.flatMap(\.segments).count == 2 { break }
            }
            #expect(await screen.project.timeline == other.project.timeline)
            await screen.close()
            await other.close()
        }
    }

    @Test func whoListensIsToldOfEachSessionAlone() async throws {
        try await Loopback.with { loopback in
            let one = try loopback.workspace()
            _ = try await loopback.say("add the title \"One\" for 3 seconds", one)
            let session = try await one.sessionID()
            let (heard, told) = AsyncStream<Void>.makeStream()
            let listening = Task { try await loopback.client.listen(toChangesOf: session) { told.yield() } }
            var ears = heard.makeAsyncIterator()
            // Once when it listens, and once for the edit.
            await ears.next()
            _ = try await loopback.say("add the title \"Two\" from 3 s to 5 s", one)
            await ears.next()
            listening.cancel()
            await #expect(throws: (any Error).self) { try await listening.value }
            await #expect(throws: (any Error).self) {
                try await loopback.client.listen(toChangesOf: "none of these") {}
            }
            await one.close()
        }
    }
}
