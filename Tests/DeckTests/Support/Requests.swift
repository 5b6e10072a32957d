import ServiceClient
import ServiceProtocol
import Terminal

@testable import Deck
@testable import Workspace

/// Requests and what is told of them, in as few words as tests want.
extension RequestID: ExpressibleByIntegerLiteral {
    public init(integerLiteral number: Int) { self.init(maker: "", number: number) }
}

extension RequestNumbers {
    /// 1, 2, 3 as tests write them.
    static var plain: RequestNumbers { RequestNumbers(maker: "") }
}

extension Workspace.Event {
    /// Something told of the first request.
    static func notice(_ event: Request.Event, of id: RequestID? = 1) -> Self { .request(event, of: id) }
}

extension DeckAction {
    static func job(_ job: RenderJob) -> Self { .workspace(.job(job)) }
    static func seen(_ project: Project) -> Self { .workspace(.seen(project)) }
    static func balance(_ credits: Credits) -> Self { .workspace(.balance(credits)) }
}

extension [DeckEffect] {
    /// What is wanted, in order.
    var actions: [Request.Action] {
        compactMap { if case .talk(.submit(let request)) = $0 { request.action } else { nil } }
    }
    /// What is said to the agent, in order.
    var sentences: [String] {
        compactMap { if case .talk(.submit(let request)) = $0, request.action.isTalk { request.text } else { nil } }
    }
    /// What is wanted, in order, and nil for anything else but a look into a folder that is written of.
    var wants: [Request.Action?] {
        filter { if case .files(.list) = $0 { false } else { true } }.map {
            if case .talk(.submit(let request)) = $0 { request.action } else { nil }
        }
    }
}
