import Timeline

/// "lock the video track", "unlock V1", 锁定轨道 V1.
struct LockTrackRule: EditRule {
    /// Locking what stands on a track locks the track.
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let lock: Bool? = clause.takeWord { if case .lock(let isLocked) = $0 { isLocked } else { nil } }
        guard let isLocked = lock, clause.mayTakeVerb(.set, .make, .keep, .add) else { return nil }
        if let label = try clause.takeTrack(in: resolver) {
            return clause.isSpent ? .setTrackLocked(label, isLocked) : nil
        }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        let candidates = resolver.candidates(reference, in: .any)
        if let first = candidates.first, candidates.allSatisfy({ $0.track == first.track }) {
            return .setTrackLocked(first.track, isLocked)
        }
        return .setTrackLocked(try resolver.find(reference, in: .any).track, isLocked)
    }
}

extension ReferenceResolver {
    /// What a reference without a number can mean.
    fileprivate func candidates(_ reference: Reference, in scope: Scope) -> [SegmentAddress] {
        guard case .kind(let noun, ordinal: nil) = reference else { return [] }
        return candidates(noun, in: scope)
    }
}
