import Timeline

/// The kinds of service that a film can be at.
enum ServiceKind: Hashable, Sendable, CaseIterable {
    /// That of one's own, on this machine.
    case studio
    case hosted
}

/// What a command needs of a service that only one kind has.
struct ServiceNeed: Hashable, Sendable {
    let kind: ServiceKind
    /// Why it is not there with the other kind.
    let reason: Phrase

    /// Why a command with such a need is not there with a kind of service; nil where it is.
    static func reason(of need: ServiceNeed?, with kind: ServiceKind?) -> Phrase? {
        need.flatMap { kind == nil || kind == $0.kind ? nil : $0.reason }
    }
}
