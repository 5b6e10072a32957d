import Foundation
import NIOCore
import NIOPosix

/// A client that knows nothing of HTTP: it says bytes and shows the bytes it is told.
struct RawClient {
    enum Ending: Hashable, Sendable { case closed, reset }

    private var incoming: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var unread = ByteBuffer()

    static func with<R: Sendable>(
        _ port: Int,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (inout RawClient) async throws -> R
    ) async throws -> R {
        let connection = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await connection.executeThenClose { inbound, outbound in
            var client = RawClient(incoming: inbound.makeAsyncIterator(), outgoing: outbound)
            return try await body(&client)
        }
    }

    private init(
        incoming: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.incoming = incoming
        self.outgoing = outgoing
    }

    func send(_ text: String) async throws { try await outgoing.write(ByteBuffer(string: text)) }

    func send(_ bytes: [UInt8], times: Int = 1) async throws {
        let buffer = ByteBuffer(bytes: bytes)
        for _ in 0..<times { try await outgoing.write(buffer) }
    }

    func get(_ path: String, method: String = "GET") async throws {
        try await send("\(method) \(path) HTTP/1.1\r\nHost: here\r\n\r\n")
    }

    /// What came up to and with the mark; all there was when the connection closed before.
    mutating func read(through mark: String) async throws -> String {
        while true {
            let text = String(buffer: unread)
            if let end = text.range(of: mark)?.upperBound {
                let read = String(text[..<end])
                unread.moveReaderIndex(forwardBy: read.utf8.count)
                return read
            }
            guard let more = try await incoming.next() else { return text }
            unread.writeImmutableBuffer(more)
        }
    }

    /// Reads so many bytes, or a little more, and forgets them.
    mutating func skip(_ length: Int) async throws {
        var skipped = unread.readableBytes
        unread.clear()
        while skipped < length, let more = try await incoming.next() { skipped += more.readableBytes }
    }

    /// Passes each piece on until the connection ends.
    mutating func drain(_ each: (ByteBuffer) -> Void) async throws -> Ending {
        if unread.readableBytes > 0 { each(unread) }
        unread.clear()
        do {
            while let more = try await incoming.next() { each(more) }
            return .closed
        } catch let error as IOError where error.errnoCode == ECONNRESET {
            return .reset
        }
    }

    /// All that comes until the connection ends, and how it ended.
    mutating func rest() async throws -> (text: String, ending: Ending) {
        var all = ByteBuffer()
        let ending = try await drain { all.writeImmutableBuffer($0) }
        return (String(buffer: all), ending)
    }
}
