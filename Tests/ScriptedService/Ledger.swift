import NIOCore
import NIOHTTP1
import Synchronization

/// All requests that came, and the tests that wait for one to come.
final class Ledger: Sendable {
    typealias Condition = @Sendable ([ScriptedRequest]) -> Bool

    private struct State {
        var requests: [ScriptedRequest] = []
        var connections = 0
        var waiters: [(condition: Condition, gate: Gate)] = []
        var isClosed = false
        var channels: [ObjectIdentifier: any Channel] = [:]

        mutating func openSatisfied() {
            waiters.removeAll { waiter in
                guard waiter.condition(requests) else { return false }
                waiter.gate.open()
                return true
            }
        }
    }

    private let state = Mutex(State())

    var requests: [ScriptedRequest] { state.withLock { $0.requests } }

    /// Enters a request whose head came; `connection` is nil for the first of a connection.
    func began(_ head: HTTPRequestHead, connection: Int?) -> ScriptedRequest {
        state.withLock { state in
            if connection == nil { state.connections += 1 }
            let connection = connection ?? state.connections - 1
            let request = ScriptedRequest(head, number: state.requests.count, connection: connection)
            state.requests.append(request)
            state.openSatisfied()
            return request
        }
    }

    /// Changes a request in place, so that its body is never copied, and looks who waited for that.
    func change<R: Sendable>(_ number: Int, _ change: @Sendable (inout ScriptedRequest) -> R) -> R {
        state.withLock { state in
            defer { state.openSatisfied() }
            return change(&state.requests[number])
        }
    }

    /// Keeps a connection in mind as long as it is there.
    func opened(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        state.withLock { $0.channels[id] = channel }
        channel.closeFuture.whenComplete { [self] _ in state.withLock { $0.channels[id] = nil } }
    }

    /// Closes all connections.
    func hangUp() {
        for channel in state.withLock({ Array($0.channels.values) }) { channel.close(promise: nil) }
    }

    func closed(connection: Int) {
        state.withLock { state in
            for index in state.requests.indices where state.requests[index].connection == connection {
                state.requests[index].connectionIsClosed = true
                if state.requests[index].arrival == .arriving { state.requests[index].arrival = .brokenOff }
            }
            state.openSatisfied()
        }
    }

    /// Returns when a condition holds; throws `CancellationError` when the task or the service ended before.
    func until(_ condition: @escaping Condition) async throws {
        let gate = Gate()
        let waits = state.withLock { state in
            if condition(state.requests) { return false }
            if state.isClosed { gate.open() } else { state.waiters.append((condition, gate)) }
            return true
        }
        guard waits else { return }
        await gate.wait()
        try Task.checkCancellation()
        if state.withLock({ $0.isClosed && !condition($0.requests) }) { throw CancellationError() }
    }

    /// Lets everyone go who still waits.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for waiter in state.waiters { waiter.gate.open() }
            state.waiters = []
        }
    }
}
