import Timeline

/// "solo track A1", "unsolo it", "solo the music", 独奏轨道 A1.
struct SoloTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let isOff = clause.take(.keyword(.unsolo))
        guard isOff || clause.take(.keyword(.solo)), clause.mayTakeVerb(.set, .make) else { return nil }
        if let label = try clause.takeSpokenTrack(in: resolver) {
            return clause.isSpent ? .setTrackSolo(label, !isOff) : nil
        }
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        return .setTrackSolo(try resolver.find(reference, in: .sounding).track, !isOff)
    }
}
