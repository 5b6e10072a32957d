import NIOCore
import ScriptedService
import Testing

/// Bodies larger than what may be held; the peak of memory of a process of their own shows that they are not.
@Suite(.timeLimit(.minutes(15))) struct LargeBodyTests {
    static let piece = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    static let times = 1024
    static let length = 64 << 20
    static let allowance = 24 << 20

    @Test func aLargeAnswerCostsNoMemory() async {
        await #expect(processExitsWith: .success) {
            let answer = ScriptedAnswer(framing: .fixed(Self.length), steps: [.repeated(Self.piece, times: Self.times)])
            try await ScriptedService.with({ _ in answer }) { service in
                let before = try PeakMemory.bytes()
                try await RawClient.with(service.port) { client in
                    try await client.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
                    _ = try await client.read(through: "\r\n\r\n")
                    var (length, sum) = (0, StreamedChecksum())
                    let ending = try await client.drain { part in
                        length += part.readableBytes
                        part.withUnsafeReadableBytes { sum.add($0) }
                    }
                    #expect(ending == .closed)
                    #expect(length == Self.length)
                    #expect(sum == StreamedChecksum(Self.piece, times: Self.times))
                }
                #expect(try PeakMemory.bytes() - before < Self.allowance)
            }
        }
    }

    @Test func aLargeRequestIsCountedAndNotHeld() async {
        await #expect(processExitsWith: .success) {
            try await ScriptedService.with({ .json("<\($0.bodyLength)>") }) { service in
                let before = try PeakMemory.bytes()
                try await RawClient.with(service.port) { client in
                    try await client.send("PUT / HTTP/1.1\r\nContent-Length: \(Self.length)\r\n\r\n")
                    try await client.send(Self.piece, times: Self.times)
                    #expect(try await client.read(through: ">").hasSuffix("<\(Self.length)>"))
                }
                let request = try #require(service.requests.first)
                #expect(request.wasWhole)
                #expect(request.bodyLength == Self.length)
                #expect(request.bodyChecksum == StreamedChecksum(Self.piece, times: Self.times))
                #expect(request.body.count == ScriptedRequest.keptBodyLength)
                #expect(request.body.starts(with: Self.piece))
                #expect(try PeakMemory.bytes() - before < Self.allowance)
            }
        }
    }
}
