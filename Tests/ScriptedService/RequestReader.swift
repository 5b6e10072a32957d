import NIOCore
import NIOHTTP1

/// A request to be answered, by the script or, when it is still arriving, by the answer that came with it.
struct Turn: Sendable {
    let request: ScriptedRequest
    var early: ScriptedAnswer?
}

/// Enters what comes over one connection into the ledger and passes each request on when it is to be answered.
final class RequestReader: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let ledger: Ledger
    private let early: ScriptedService.EarlyScript
    private let turns: AsyncStream<Turn>.Continuation
    private var connection: Int?
    private var arriving: Int?
    private var pendingEarly: EarlyAnswer?
    private var isAnswered = false
    private var readsOn = true

    init(ledger: Ledger, early: @escaping ScriptedService.EarlyScript, turns: AsyncStream<Turn>.Continuation) {
        self.ledger = ledger
        self.early = early
        self.turns = turns
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let request = ledger.began(head, connection: connection)
            connection = request.connection
            arriving = request.number
            isAnswered = false
            pendingEarly = early(request)
            answerEarly(request.number, bodyLength: 0)
        case .body(let part):
            guard let number = arriving else { return }
            let length = ledger.change(number) { request in
                request.add(part)
                return request.bodyLength
            }
            answerEarly(number, bodyLength: length)
        case .end:
            guard let number = arriving else { return }
            arriving = nil
            let request = ledger.change(number) { request in
                request.arrival = .whole
                return request
            }
            if !isAnswered { turns.yield(Turn(request: request)) }
        }
    }

    private func answerEarly(_ number: Int, bodyLength: Int) {
        guard let answer = pendingEarly, bodyLength >= answer.afterBodyBytes else { return }
        pendingEarly = nil
        isAnswered = true
        readsOn = answer.readsOn
        turns.yield(Turn(request: ledger.change(number) { $0 }, early: answer.answer))
    }

    func read(context: ChannelHandlerContext) {
        if readsOn { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let connection { ledger.closed(connection: connection) }
        turns.finish()
        context.fireChannelInactive()
    }

    // What is no HTTP, or a connection the client reset.
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
