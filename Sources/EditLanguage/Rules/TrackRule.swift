import Timeline

/// "remove track A1", "rename track A1 to 'Voice'", "mute track A1", "lock the video track", 锁定轨道 V1.
struct TrackRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        let whole = clause
        if let edit = try lock(&clause, in: scene) { return edit }
        clause = whole
        if let edit = try rename(&clause, in: scene) { return edit }
        clause = whole
        return try muteOrRemove(&clause, in: scene)
    }

    private func muteOrRemove(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard let verb = clause.takeVerb(.mute, .unmute, .remove), clause.namesTrack else { return nil }
        _ = clause.take(.verb(.set))
        guard let label = try clause.takeTrack(in: scene), clause.isSpent else { return nil }
        return verb == .remove ? .removeTrack(label) : .setTrackMuted(label, verb == .mute)
    }

    /// Locking what stands on a track locks the track.
    private func lock(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        let lock: Bool? = clause.takePlay { if case .lock(let isLocked) = $0 { isLocked } else { nil } }
        guard let isLocked = lock, clause.mayTakeVerb(.set, .make, .keep, .add) else { return nil }
        if let label = try clause.takeTrack(in: scene) {
            return clause.isSpent ? .setTrackLocked(label, isLocked) : nil
        }
        guard let reference = clause.takeReference(in: scene), clause.isSpent else { return nil }
        let candidates = scene.candidates(reference, in: .any)
        if let first = candidates.first, candidates.allSatisfy({ $0.track == first.track }) {
            return .setTrackLocked(first.track, isLocked)
        }
        return .setTrackLocked(try scene.find(reference, in: .any).track, isLocked)
    }

    /// The name in quotes, or else the words behind "rename … to"; "set track A1 to 80" is about something else.
    private func rename(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard clause.namesTrack else { return nil }
        let isNaming = ["rename", "call", "name", "名"].contains { clause.says($0) }
        guard clause.mayTakeVerb(.set, .make) else { return nil }
        guard let marker = clause.parts.lastIndex(where: { [.to, .named, .saying].contains($0.kind) }) else {
            return nil
        }
        let name: String?
        if clause.parts.indices.contains(marker + 1), case .quoted(let quoted) = clause.parts[marker + 1].kind {
            clause.remove(marker..<marker + 2)
            name = quoted
        } else {
            guard isNaming else { return nil }
            name = clause.takeFreeText(from: marker + 1, isVerbatim: true)
            clause.remove(marker..<marker + 1)
        }
        guard let name, let label = try clause.takeTrack(in: scene), clause.isSpent else { return nil }
        return .renameTrack(label, name)
    }
}

extension Clause {
    /// Whether a track is spoken of, and not only what stands on it.
    fileprivate var namesTrack: Bool {
        has { kind in
            switch kind {
            case .label, .track, .play(.lane): true
            default: false
            }
        }
    }
}

extension Scene {
    /// What a reference without a number can mean.
    fileprivate func candidates(_ reference: Reference, in scope: Scope) -> [SegmentAddress] {
        guard case .kind(let noun, ordinal: nil) = reference else { return [] }
        return candidates(noun, in: scope)
    }
}
