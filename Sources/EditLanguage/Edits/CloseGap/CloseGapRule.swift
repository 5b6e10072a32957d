import Timeline

/// "close the gap at 5 s", "close the gap on track T1", "close all gaps", "fill the hole", 空出来的地方补起来: what follows an
/// empty stretch of a track, the pictures' where none is named, begins where that began.
struct CloseGapRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.isVerbless, clause.take(.ripple(true)) else { return nil }
        _ = clause.takeWord(.all)
        _ = clause.takeWord(.others)
        _ = clause.take(.target(.pronoun))
        let named = try clause.takeTrack(in: resolver)
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time), .time(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard clause.isSpent, let track = named ?? resolver.candidates(.clip, in: .clips).first?.track else {
            return nil
        }
        if let time { return [.closeGap(track, at: time)] }
        guard let index = resolver.draft.trackIndex(track) else { return nil }
        var closed = 0
        let edits = resolver.draft.tracks[index].gaps.map { gap in
            defer { closed += gap.duration }
            return Edit.closeGap(track, at: gap.start - closed)
        }
        guard !edits.isEmpty else { throw .refused(.noChange) }
        return edits
    }
}
