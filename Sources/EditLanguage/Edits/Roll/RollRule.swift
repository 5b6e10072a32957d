import Timeline

/// "roll the cut between the first and the second clip 1 s later", "move the second cut half a second earlier",
/// 把第二段前面的剪切点后移1秒.
struct RollRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let number = clause.takeNumber(before: .keyword(.roll))
        guard clause.take(.keyword(.roll)), clause.mayTakeVerb(.make, .set, .move) else { return nil }
        let isEarlier = clause.take(.earlier)
        let isLater = clause.take(.later)
        let amount = clause.takeLength()
        var place = CutPlace(&clause, in: resolver)
        place.number = number
        guard clause.isSpent, !(isEarlier && isLater) else { return nil }
        // By its address also the cut before a sound or a title.
        let cuts =
            if let address = place.namedAddress {
                [try resolver.find(.address(address), in: .any)]
            } else {
                try resolver.clipsBehindCuts(place, .none)
            }
        guard let cut = cuts.first, cuts.count == 1 else { throw .which(cuts) }
        guard let amount else { throw .unsaid(.amount) }
        return .roll(cut, by: isEarlier ? -amount : amount)
    }
}

extension CutPlace {
    /// What stands behind the cut, said by its address: also a sound or a title.
    fileprivate var namedAddress: SegmentAddress? {
        guard let beside, beside.relation == .before, case .address(let address) = beside.reference else { return nil }
        return address
    }
}
