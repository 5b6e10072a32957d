import Timeline

/// "cut out 3 s to 5 s", "remove from 0:03 to 0:05 and leave a gap", 删掉3到5秒.
struct CutRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.cut, .remove) != nil else { return nil }
        guard let range = clause.take({ if case .span(let range) = $0 { range } else { nil } }) else { return nil }
        _ = clause.takeWord(.whole)
        let ripple: Bool? = clause.take { if case .ripple(let ripple) = $0 { ripple } else { nil } }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        return .cut(range, in: try reference?.segmentUnlessFilm(in: resolver), ripple: ripple ?? true)
    }
}

extension Reference {
    /// The segment that is meant; nil for "the video", which is all of it: the time says which clip.
    func segmentUnlessFilm(in resolver: ReferenceResolver) throws(ReadingError) -> SegmentAddress? {
        if case .kind(let noun, ordinal: nil) = self, noun == .clip || noun == .file { return nil }
        // "Split it at 2 s" after a title was added: the film as likely as the title.
        if self == .pronoun, case .film = try resolver.timed(self, isFilm: false) { return nil }
        return try resolver.find(self, in: .any)
    }
}
