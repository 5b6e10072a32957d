import NIOCore
import ScriptedService
import Synchronization
import Testing

/// A service that is away for a while, and answers that are made as they go.
@Suite(.timeLimit(.minutes(15))) struct DoorTests {
    @Test func whoKnocksIsRefusedUntilTheDoorIsOpen() async throws {
        try await ScriptedService.with({ _ in .json("{}") }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                _ = try await client.read(through: "{}")
                await service.refuse()
                #expect(try await client.rest().ending == .closed)
            }
            await #expect(throws: (any Error).self) { try await RawClient.with(service.port) { _ in } }
            try await service.accept()
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                _ = try await client.read(through: "{}")
            }
            #expect(service.requests.count == 2)
        }
    }

    @Test func whatIsMadeIsMadeWhenItsTimeHasCome() async throws {
        let made = Mutex(0)
        let piece = ScriptedAnswer.Step.made {
            let number = made.withLock { number in
                number += 1
                return number
            }
            return [Array("\(number)".utf8), Array("!".utf8)]
        }
        let answer = ScriptedAnswer(steps: [piece, .pause(.milliseconds(1)), piece])
        try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                let text = try await client.read(through: "0\r\n\r\n")
                #expect(text.hasSuffix("1\r\n1\r\n1\r\n!\r\n1\r\n2\r\n1\r\n!\r\n0\r\n\r\n"))
            }
        }
    }

    @Test func nothingIsMadeForAClientThatHungUp() async throws {
        let isMade = Mutex(false)
        let answer = ScriptedAnswer(steps: [
            .text("begun"), .pause(.seconds(3600)),
            .made {
                isMade.withLock { $0 = true }
                return []
            },
        ])
        try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                _ = try await client.read(through: "begun")
            }
            try await service.connectionClosed(ofRequest: 0)
        }
        #expect(!isMade.withLock { $0 })
    }
}
