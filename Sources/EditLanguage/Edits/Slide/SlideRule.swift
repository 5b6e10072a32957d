import Timeline

/// "slide the second clip 1 s later", "slide V1·2 half a second to the left", 把第二段向后滑动1秒.
struct SlideRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.take(.keyword(.slide)), clause.mayTakeVerb(.move) else { return nil }
        let isEarlier = clause.take(.earlier)
        let isLater = clause.take(.later)
        guard isEarlier != isLater, let amount = clause.takeLength() else { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let address = try resolver.find(reference, orImpliedIn: .any)
        // A title that stands alone has no neighbours to make room: "slide" only moves it.
        guard address.track.kind == .video || resolver.abutsOnBothSides(address) else { return nil }
        return .slide(address, by: isEarlier ? -amount : amount)
    }
}

extension ReferenceResolver {
    fileprivate func abutsOnBothSides(_ address: SegmentAddress) -> Bool {
        guard let segment = draft[address] else { return false }
        let others = draft.addresses.filter { $0.track == address.track }.compactMap { draft[$0] }
        return others.contains { $0.end == segment.start } && others.contains { $0.start == segment.end }
    }
}
