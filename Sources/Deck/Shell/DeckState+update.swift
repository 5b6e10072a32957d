import Rendering
import Terminal
import Timeline
import Workspace

extension DeckState {
    /// Takes in what happened and says what is to be done about it.
    mutating func update(_ action: DeckAction) -> [DeckEffect] {
        let before = (draft: timeline.draft, wasTurnRunning: isTurnRunning)
        let effects = take(action)
        settle()
        // A turn makes clips: what there was no picture of may have one now.
        if before.wasTurnRunning && !isTurnRunning || timeline.draft != before.draft { pictures.forgetMisses() }
        return effects + askForPictures()
    }

    private mutating func take(_ action: DeckAction) -> [DeckEffect] {
        switch action {
        case .input(let event): return take(event)
        case .workspace(let event): return take(event)
        case .failed(let failure):
            take(failure, isAsked: true)
            return []
        case .copied(let worked):
            say(worked ? "Copied." : "This terminal takes no text for the clipboard.", worked ? .good : .bad)
            return []
        case .strip(let strip, let source):
            pictures.strips.take(strip.flatMap { $0.frames.isEmpty ? nil : $0 }, of: source)
            return []
        case .waveform(let waveform, let source):
            pictures.waveforms.take(waveform.flatMap { $0.peaks.isEmpty ? nil : $0 }, of: source)
            return []
        case .frame(let picture, let question):
            pictures.preview.take(picture, for: question)
            return []
        case .tick:
            passTime()
            return []
        }
    }

    private mutating func take(_ event: InputEvent) -> [DeckEffect] {
        switch event {
        case .key(let key): return press(key)
        case .mouse(let mouse): return point(mouse)
        case .paste(let text):
            paste(text)
            return []
        case .resize(let size):
            self.size = size
            return []
        case .focus(let isWatched):
            self.isWatched = isWatched
            return []
        case .background(let isLight):
            if followsBackground { theme = Theme(isLight: isLight, depth: theme.depth) }
            return []
        case .interrupted(let signal): return [.leave(.signal(signal))]
        case .resumed: return [.redraw]
        }
    }

    private mutating func take(_ event: Workspace.Event) -> [DeckEffect] {
        switch event {
        case .request(let event, let id): return take(event, of: id)
        case .job(let job): return take(job)
        case .seen(let project): take(project)
        case .balance(let credits): take(credits)
        case .notSeen(let failure): take(failure, isAsked: false)
        case .sessionRenewed(let isKept): renewedSession(told.words(for: event) ?? "", isKept: isKept)
        case .sessionMoved: movedSession(told.words(for: event) ?? "")
        case .sessionLost: lostSession(told.words(for: event) ?? "")
        case .sessionFound:
            chat.asksForSession = false
            chat.transcript.append(.notice, told.words(for: event) ?? "")
        case .sessionDeclined: declinedSession()
        case .storageTrouble(let reason):
            chat.transcript.append(.problem, reason)
            say("Not kept on disk: see the chat.", .bad)
        }
        return []
    }

    private mutating func take(_ job: RenderJob) -> [DeckEffect] {
        let before = renders.take(job)
        guard before?.isOver != true, job.isOver else { return [] }
        guard let words = told.end(of: job) else { return [] }
        if case .failed(let reason) = job.phase {
            // Whole, with the way on: the list has no room for an address.
            chat.transcript.append(.problem, "\(words) \(reason)")
            say("✗ \(words) 3 shows why, r retries.", .bad)
        } else {
            if let note = job.note { chat.transcript.append(.notice, "\(words) \(note)") }
            say("✓ \(words)", .good)
        }
        return isWatched ? [] : [.notify(words)]
    }

    /// Says that something changed where it cannot be seen.
    mutating func tellOffScreen(_ changed: [SegmentAddress]) {
        // A new track may have made the pane larger.
        settle()
        let hidden = changed.filter { !timeline.isVisible($0) }
        guard let first = hidden.first else { return }
        let more = hidden.count > 1 ? " and \(hidden.count - 1) more" : ""
        say("Changed out of sight: \(first)\(more)")
    }
}
