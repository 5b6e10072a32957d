import Timeline

/// "delete the second clip", "remove the title", 删除音乐.
struct DeleteRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.remove) != nil else { return nil }
        let ripple: Bool? = clause.take { if case .ripple(let ripple) = $0 { ripple } else { nil } }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        if reference == .kind(.sound, ordinal: nil), resolver.clipsMaySound { throw .whichSound }
        let address = try resolver.find(reference, in: .any)
        // Clips follow one another; titles and sounds stand where they were put.
        return .delete(address, ripple: ripple ?? (address.track.kind == .video))
    }
}
