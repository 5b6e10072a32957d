import Timeline

/// "move the start of the title to 4 s", "drag the end of the music here", 把音乐的结尾移到12秒.
struct MoveEdgeRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.move, .put) != nil, let side = clause.takeOwnedEdge() else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .goal(let time), .start(let time), .time(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard let time, !clause.has(.indefinite), let reference = clause.takeReference(in: resolver), clause.isSpent
        else { return nil }
        return .moveEdge(try resolver.find(reference, in: .any), side, to: time)
    }
}

extension Clause {
    /// Takes "the start" of "the start of the title", "the title's end", 标题的开头: an end that a thing has, and no place.
    fileprivate mutating func takeOwnedEdge() -> TrimSide? {
        for index in parts.indices where !parts[index].isCompound {
            guard case .edge(let edge) = parts[index].kind, hasOwner(index) else { continue }
            remove(index..<index + 1)
            return edge == .start ? .start : .end
        }
        return nil
    }

    private func hasOwner(_ index: Int) -> Bool {
        let isTarget = { (part: Part?) in if case .target = part?.kind { true } else { false } }
        let says = { (part: Part) in part.kind != .filler && part.kind != .definite }
        if isTarget(parts[..<index].last(where: says)) { return true }
        let behind = parts[(index + 1)...]
        guard let of = behind.first, text.spells("of", in: of.range) else { return false }
        return isTarget(behind.first(where: says))
    }
}
