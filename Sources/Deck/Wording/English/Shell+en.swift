import EditLanguage
import Terminal
import Timeline

extension English {
    func link(_ link: Desk.Link, to service: String) -> String {
        switch link {
        case .online: service
        case .connecting: "\(service) connecting"
        case .offline: "\(service) offline"
        }
    }

    func creditUnit(_ count: Int) -> String { count == 1 ? "credit" : "credits" }

    func tooSmall(_ window: Size, needed: Size) -> [String] {
        [
            "This window is \(window.width)×\(window.height).", "Reeldeck needs \(needed.width)×\(needed.height).",
            "Make it larger, or q quits.",
        ]
    }

    func sentence(for remark: Remark) -> String {
        switch remark {
        case .refused(let refusal): refusal.message(.english)
        case .timelineEmpty: "The timeline is empty."
        case .nothingSelected: "Nothing selected. ↑↓ selects a segment."
        case .playheadOutside(let address): "The playhead does not stand inside \(address). ←→ moves it."
        case .playheadOutsideClips: "The playhead does not stand inside a clip. ←→ moves it."
        case .noSound(let address): "\(address) is a title: it has no sound."
        case .badVolume(let range): "A volume is a number from \(range.lowerBound) to \(range.upperBound)."
        case .told(let words, _): words[.english]
        case .noPreview(let trouble): sentence(for: trouble)
        case .nothingAsked: "Nothing is asked and nothing is offered."
        case .noRender: "There is no render yet. x exports the draft."
        case .renderUnderWay: "It is still under way: there is nothing to retry."
        case .renderDone: "It is done. x exports the draft as it is now."
        case .renderOver: "It is over: there is nothing to cancel."

        case .notDone: "Not done: see the chat."
        case .cleared: "Cleared. ↑ brings it back."
        case .takenBack: "Taken back: it will not be sent."
        case .escapeAgain: "Esc again to stop the edit."
        case .uploadStopped: "The upload was stopped."
        case .droppedToo(let count): "\(count) waiting dropped too. ↑ recalls."
        case .dropped(let count): "\(count) waiting dropped. ↑ recalls."
        case .outOfSight(let first, 0): "Changed out of sight: \(first)"
        case .outOfSight(let first, let others): "Changed out of sight: \(first) and \(others) more"
        case .copied: "Copied."
        case .notCopied: "This terminal takes no text for the clipboard."
        case .notKept: "Not kept on disk: see the chat."
        case .exported(let told): "✓ \(told)"
        case .notExported(let told): "✗ \(told) Alt-3 shows why, r retries."
        }
    }

    func keptUnreadable(_ reason: String) -> String { "What was kept cannot be read: \(reason)" }

    func editDone(in project: String) -> String { "\(project): the edit is done." }

    var leavingTitle: String { "Leave now?" }

    func goingOverTitle(_ project: String) -> String { "Go over to \(project.truncated(to: 20)) now?" }

    func sentence(for loss: LeavingLoss) -> String {
        switch loss {
        case .edit: "The edit that runs will be stopped."
        case .messages(1): "The message that waits will not be sent."
        case .messages(let count): "The \(count) messages that wait will not be sent."
        case .upload: "The upload will be stopped."
        case .byHand(1): "The edit by hand is not sent: it is kept."
        case .byHand(let count): "\(count) edits by hand are not sent: they are kept."
        case .renders(1): "The render goes on at the next start."
        case .renders(let count): "\(count) renders go on at the next start."
        }
    }

    func joined(_ sentences: [String]) -> String { sentences.joined(separator: " ") }
}
