import Timeline

/// What is said for a short while in the last line.
enum Remark: Hashable, Sendable {
    // Why a key did nothing.
    case refused(EditRefusal)
    case timelineEmpty
    case nothingSelected
    case playheadOutside(SegmentAddress)
    case playheadOutsideClips
    case noSound(SegmentAddress)
    case noTitle(SegmentAddress)
    case badVolume(ClosedRange<Int>)
    case noPreview(PreviewTrouble)
    case nothingAsked
    case noRender
    case renderUnderWay
    case renderDone
    case renderOver

    // What was done, or was not.
    case notDone
    case cleared
    case takenBack
    case escapeAgain
    case uploadStopped
    /// So many messages went with the turn that was stopped.
    case droppedToo(Int)
    /// So many messages went with their session.
    case dropped(Int)
    case outOfSight(SegmentAddress, others: Int)
    case copied
    case notCopied
    case notKept
    /// What came of an export is in words.
    case exported(String)
    case notExported(String)

    var tone: Toast.Tone {
        switch self {
        case .refused, .timelineEmpty, .nothingSelected, .playheadOutside, .playheadOutsideClips, .noSound, .noTitle,
            .badVolume, .noPreview, .noRender, .renderUnderWay, .renderDone, .renderOver, .notDone, .notCopied,
            .notKept, .notExported:
            .bad
        case .nothingAsked, .cleared, .takenBack, .escapeAgain, .uploadStopped, .droppedToo, .dropped, .outOfSight:
            .plain
        case .copied, .exported: .good
        }
    }
}
