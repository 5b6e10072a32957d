import ScriptedService
import Testing

/// Nothing a client or a script does keeps the service from stopping.
@Suite(.timeLimit(.minutes(15))) struct StopTests {
    struct Failure: Error {}

    @Test func aHangingAnswerEndsWithTheService() async throws {
        let answer = ScriptedAnswer(steps: [.text("hello"), .hang])
        let client = try await ScriptedService.with({ _ in answer }) { service in
            let port = service.port
            let heard = Gate()
            let client = Task {
                try await RawClient.with(port) { client in
                    try await client.get("/")
                    _ = try await client.read(through: "hello\r\n")
                    heard.open()
                    return try await client.rest()
                }
            }
            await heard.wait()
            #expect(service.requests.map(\.connectionIsClosed) == [false])
            return client
        }
        #expect(try await client.value == ("", .closed))
    }

    @Test func aHangingAnswerEndsWithTheClient() async throws {
        try await ScriptedService.with({ _ in ScriptedAnswer(steps: [.hang]) }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                _ = try await client.read(through: "\r\n\r\n")
            }
            try await service.connectionClosed(ofRequest: 0)
            #expect(service.requests.map(\.wasWhole) == [true])
        }
    }

    @Test func aScriptThatWaitsIsLetGo() async throws {
        let (never, ended) = (Gate(), Gate())
        let script: ScriptedService.Script = { _ in
            await never.wait()
            ended.open()
            return .json("{}")
        }
        try await ScriptedService.with(script) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                try await service.received(1)
            }
        }
        #expect(ended.isOpen)
        #expect(!never.isOpen)
    }

    @Test func aClientThatReadsNoMoreIsLeft() async throws {
        let (allSent, begun, stopped) = (Gate(), Gate(), Gate())
        let piece = [UInt8](repeating: 1, count: 65_536)
        let answer = ScriptedAnswer(framing: .untilClose, steps: [.repeated(piece, times: 1024), .open(allSent)])
        let client = try await ScriptedService.with({ _ in answer }) { service in
            let port = service.port
            let client = Task {
                try await RawClient.with(port) { client in
                    try await client.get("/")
                    _ = try await client.read(through: "\r\n\r\n")
                    try await client.skip(512 * piece.count)
                    begun.open()
                    await stopped.wait()
                }
            }
            await begun.wait()
            return client
        }
        // Half of it is more than all buffers between take: the writing had waited for the client.
        #expect(!allSent.isOpen)
        stopped.open()
        try await client.value
    }

    @Test func aGateTellsThatAllBeforeIsSent() async throws {
        let sent = Gate()
        let answer = ScriptedAnswer(steps: [.text("hello"), .open(sent), .hang])
        try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                await sent.wait()
                #expect(try await client.read(through: "hello").hasSuffix("hello"))
            }
        }
    }

    @Test func anUploadThatIsNotReadStalls() async throws {
        let size = 256 * 65_536 * 16
        let early: ScriptedService.EarlyScript = { _ in
            EarlyAnswer(afterBodyBytes: 1, .raw([.hang]), readsOn: false)
        }
        let (service, client) = try await ScriptedService.with({ _ in .json("{}") }, early: early) { service in
            let port = service.port
            let client = Task {
                try await RawClient.with(port) { client in
                    try await client.send("PUT / HTTP/1.1\r\nContent-Length: \(size)\r\n\r\n")
                    try await client.send([UInt8](repeating: 1, count: 65_536), times: 256 * 16)
                }
            }
            try await service.until { requests in requests.contains { $0.bodyLength > 0 } }
            return (service, client)
        }
        // Whether its last writes fail or go nowhere depends on when the connection closes; it is the service that counts.
        _ = try? await client.value
        #expect(service.requests.map(\.arrival) == [.brokenOff])
        #expect(service.requests.allSatisfy { $0.bodyLength < size / 2 })
    }

    @Test func whatTheBodyThrowsIsThrownOn() async throws {
        await #expect(throws: Failure.self) {
            try await ScriptedService.with({ _ in .json("{}") }) { service in
                try await RawClient.with(service.port) { client in
                    try await client.get("/")
                    throw Failure()
                }
            }
        }
    }

    @Test func aWaitEndsWithTheTaskAndWithTheService() async throws {
        let service = try await ScriptedService.with({ _ in .json("{}") }) { service in
            let wait = Task { try await service.received(1) }
            wait.cancel()
            await #expect(throws: CancellationError.self) { try await wait.value }
            return service
        }
        await #expect(throws: CancellationError.self) { try await service.received(1) }
    }

    @Test func aGateLetsThroughWhoCameBeforeAndAfter() async {
        let gate = Gate()
        await withDiscardingTaskGroup { group in
            for _ in 0..<10 { group.addTask { await gate.wait() } }
            group.addTask { gate.open() }
        }
        await gate.wait()
        #expect(gate.isOpen)
    }
}
