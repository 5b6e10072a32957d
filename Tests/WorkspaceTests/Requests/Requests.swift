import ServiceProtocol
import Synchronization

@testable import Workspace

/// Requests and what is told of them, in as few words as tests want.
extension RequestID: ExpressibleByIntegerLiteral {
    public init(integerLiteral number: Int) { self.init(maker: "test", number: number) }

    /// A name that no other request has.
    static var fresh: RequestID { RequestID(maker: "test", number: 1000 + numbers.add(1, ordering: .relaxed).newValue) }
    private static let numbers = Atomic(0)
}

extension Request {
    static func said(_ text: String, id: RequestID = .fresh) -> Request { Request(id: id, .say(text)) }
    static func edit(_ edit: KeyEdit, id: RequestID = .fresh) -> Request { Request(id: id, .edit(edit)) }
}

extension Conversation.Event {
    static func said(_ text: String, id: RequestID = .fresh) -> Self { .submitted(.said(text, id: id)) }
    static func edited(_ edit: KeyEdit, id: RequestID = .fresh) -> Self { .submitted(.edit(edit, id: id)) }
    static func answered(_ isConfirmed: Bool) -> Self { .submitted(Request(id: .fresh, .answer(isConfirmed))) }
}

extension Conversation.Effect {
    /// Something told, of whichever request.
    static func tell(_ event: Request.Event) -> Self { .tell(event, of: nil) }

    /// As if it were told of no request.
    var nameless: Self { if case .tell(let event, _) = self { .tell(event, of: nil) } else { self } }
}

extension Workspace {
    func say(_ text: String, id: RequestID = .fresh) async { await submit(.said(text, id: id)) }
    func answer(_ isConfirmed: Bool) async { await submit(Request(id: .fresh, .answer(isConfirmed))) }
}

extension Workspace.Event {
    /// What is told of a request.
    var told: Request.Event? { if case .request(let event, _) = self { event } else { nil } }
}
