import Hummingbird
import NIOCore

/// What a call brings with it: its connection as well, so that long work can end when the caller hangs up.
struct StudioContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// Does long work for the caller, and cancels it when the caller hangs up.
    ///
    /// Hummingbird's own watch closes the connection when the work is done, before the answer is sent.
    func whileListening<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let (ends, end) = AsyncStream<Void>.makeStream()
        let watch = HangUpWatch { end.yield() }
        do {
            try await channel.pipeline.addHandler(watch, position: .first).get()
        } catch {
            // The pipeline takes no handler any more: nobody is there.
            throw CancellationError()
        }
        defer { channel.pipeline.removeHandler(watch, promise: nil) }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            defer { group.cancelAll() }
            group.addTask(operation: work)
            group.addTask {
                for await _ in ends { throw CancellationError() }
                return nil
            }
            while let value = try await group.next() {
                if let value { return value }
            }
            throw CancellationError()
        }
    }
}

/// Sees a connection end, on either side: who closes one sends no more.
private final class HangUpWatch: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = Any

    private let onEnd: @Sendable () -> Void

    init(onEnd: @escaping @Sendable () -> Void) { self.onEnd = onEnd }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent { onEnd() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        onEnd()
        context.fireChannelInactive()
    }
}
