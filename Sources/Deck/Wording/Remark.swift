import Terminal
import Timeline

/// What is said for a short while in the last line.
enum Remark: Hashable, Sendable {
    /// What one command alone has to say, beside which its words stand.
    case told(Phrase, Toast.Tone)

    // Why a key did nothing.
    case refused(EditRefusal)
    case timelineEmpty
    case nothingSelected
    case playheadOutside(SegmentAddress)
    case playheadOutsideClips
    case noSound(SegmentAddress)
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

    /// Why one command did nothing.
    static func cannot(_ english: String, zh chinese: String) -> Remark { .told(Phrase(english, zh: chinese), .bad) }
    /// What was typed is nothing that was asked for; with an example of what would be.
    static func notReadable(_ text: String, _ example: Phrase) -> Remark {
        let typed = text.truncated(to: 20)
        return .cannot("\(typed) is none: \(example[.english])", zh: "“\(typed)”无效，例如：\(example[.chinese])")
    }

    /// The terminal is one that this system has no entry of.
    static func unknownTerminal(_ term: String) -> Remark {
        let name = term.visible.truncated(to: 20)
        return .note("TERM=\(name) is unknown here: drawn as xterm.", zh: "此系统不认识 TERM=\(name)，按 xterm 绘制。")
    }

    /// What one command did, where that is not seen.
    static func note(_ english: String, zh chinese: String) -> Remark { .told(Phrase(english, zh: chinese), .plain) }

    var tone: Toast.Tone {
        switch self {
        case .told(_, let tone): tone
        case .refused, .timelineEmpty, .nothingSelected, .playheadOutside, .playheadOutsideClips, .noSound,
            .badVolume, .noPreview, .noRender, .renderUnderWay, .renderDone, .renderOver, .notDone, .notCopied,
            .notKept, .notExported:
            .bad
        case .nothingAsked, .cleared, .takenBack, .escapeAgain, .uploadStopped, .droppedToo, .dropped, .outOfSight:
            .plain
        case .copied, .exported: .good
        }
    }
}
