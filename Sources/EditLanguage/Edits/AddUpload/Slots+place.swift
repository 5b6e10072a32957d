import Timeline

extension Slots {
    /// Where a clip goes: "at the end" is behind the last one, not over it.
    func place(in resolver: ReferenceResolver) throws(ReadingError) -> ClipPlace {
        if isAtEnd { return .end }
        guard let beside else { return start.map(ClipPlace.at) ?? .end }
        let neighbour = try resolver.find(beside.reference, in: .clips)
        guard let range = resolver.draft[neighbour]?.range else { return .end }
        return .at(beside.relation == .after ? range.end : range.start)
    }

    /// Whether it says when, and not only how long.
    var saysWhere: Bool { start != nil || isAtEnd || beside != nil }
}

extension Part.Kind {
    /// "across the first clip", "when it starts".
    var isAcross: Bool { if case .across = self { true } else { false } }
}
