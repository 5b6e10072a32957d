import NIOCore
import NIOHTTP1

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One connection: its requests are answered one after the other.
struct Connection: Sendable {
    let channel: any Channel
    let turns: AsyncStream<Turn>
    /// Opens when either side has hung up.
    private let closed = Gate()

    init(channel: any Channel, turns: AsyncStream<Turn>) {
        (self.channel, self.turns) = (channel, turns)
        channel.closeFuture.whenComplete { [closed] _ in closed.open() }
    }

    /// Answers until either side hangs up; a cancelled task closes the connection.
    func converse(_ script: ScriptedService.Script) async {
        await withTaskCancellationHandler {
            for await turn in turns {
                let answer = if let early = turn.early { early } else { await script(turn.request) }
                // A write fails when the client has hung up, which the ledger knows: there is no one left to tell.
                guard let staysOpen = try? await play(answer, to: turn.request), staysOpen else { break }
            }
            channel.close(promise: nil)
            try? await channel.closeFuture.get()
        } onCancel: {
            channel.close(promise: nil)
        }
    }

    /// Plays an answer; true when the connection may carry another.
    private func play(_ answer: ScriptedAnswer, to request: ScriptedRequest) async throws -> Bool {
        let staysOpen = answer.allowsKeepAlive && request.allowsKeepAlive
        let body = BodyFraming(answer, to: request)
        var length = 0
        if answer.framing != .raw { try await write(answer.head(staysOpen: staysOpen)) }
        for step in answer.steps {
            switch step {
            case .bytes(let bytes):
                length += bytes.count
                try await write(body.framed(bytes))
            case .repeated(let bytes, let times):
                length += bytes.count * times
                let framed = body.framed(bytes)
                for _ in 0..<times { try await write(framed) }
            case .made(let make):
                guard !closed.isOpen else { return false }
                for bytes in await make() {
                    length += bytes.count
                    try await write(body.framed(bytes))
                }
            case .pause(let duration):
                guard await !isClosed(within: duration) else { return false }
                try Task.checkCancellation()
            case .wait(let gate):
                await gate.wait()
                try Task.checkCancellation()
            case .open(let gate):
                gate.open()
            case .cut:
                return false
            case .reset:
                try await reset()
                return false
            case .hang:
                try await channel.closeFuture.get()
                return false
            }
        }
        try await write(body.end)
        return staysOpen && body.isKept(by: length)
    }

    private func isClosed(within duration: Duration) async -> Bool {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await Task.sleep(for: duration) }
            group.addTask { await closed.wait() }
            await group.next()
            group.cancelAll()
        }
        return closed.isOpen
    }

    /// Returns when the bytes have left, so that no more than one write is held.
    private func write(_ buffer: ByteBuffer) async throws {
        if buffer.readableBytes > 0 { try await channel.writeAndFlush(buffer) }
    }

    private func reset() async throws {
        guard let socket = channel as? any SocketOptionProvider else { throw ChannelError.operationUnsupported }
        try await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    }
}

/// How the bytes of one body are wrapped.
private struct BodyFraming {
    private let framing: ScriptedAnswer.Framing
    /// False for answers that by their status or by HEAD have none.
    private let hasBody: Bool

    init(_ answer: ScriptedAnswer, to request: ScriptedRequest) {
        framing = answer.framing
        hasBody = framing == .raw || (request.method != "HEAD" && answer.mayHaveBody)
    }

    func framed(_ bytes: [UInt8]) -> ByteBuffer {
        // An empty chunk would end the body.
        guard hasBody, !bytes.isEmpty else { return ByteBuffer() }
        guard framing == .chunked else { return ByteBuffer(bytes: bytes) }
        var buffer = ByteBuffer(string: String(bytes.count, radix: 16) + "\r\n")
        buffer.writeBytes(bytes)
        buffer.writeString("\r\n")
        return buffer
    }

    var end: ByteBuffer { hasBody && framing == .chunked ? ByteBuffer(string: "0\r\n\r\n") : ByteBuffer() }

    /// Whether a Content-Length was the truth.
    func isKept(by length: Int) -> Bool {
        guard hasBody, case .fixed(let promised) = framing else { return true }
        return promised == length
    }
}

extension ScriptedAnswer {
    fileprivate var mayHaveBody: Bool { !(100..<200).contains(status) && status != 204 && status != 304 }

    fileprivate var allowsKeepAlive: Bool {
        switch framing {
        case .untilClose, .raw: false
        case .chunked, .fixed:
            !headers.contains { $0.0.lowercased() == "connection" && $0.1.lowercased() == "close" }
        }
    }

    fileprivate func head(staysOpen: Bool) -> ByteBuffer {
        var lines = ["HTTP/1.1 \(status) \(HTTPResponseStatus(statusCode: status).reasonPhrase)"]
        lines += headers.map { "\($0.0): \($0.1)" }
        switch framing {
        case .chunked: if mayHaveBody { lines.append("Transfer-Encoding: chunked") }
        case .fixed(let length): if mayHaveBody { lines.append("Content-Length: \(length)") }
        case .untilClose, .raw: break
        }
        if !staysOpen { lines.append("Connection: close") }
        return ByteBuffer(string: lines.joined(separator: "\r\n") + "\r\n\r\n")
    }
}
