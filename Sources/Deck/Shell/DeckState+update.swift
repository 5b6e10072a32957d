import Rendering
import Terminal
import Timeline
import Workspace

extension DeckState {
    /// Takes in what happened and says what is to be done about it.
    mutating func update(_ action: DeckAction) -> [DeckEffect] {
        let before = (draft: timeline.draft, wasTurnRunning: isTurnRunning)
        let effects = handle(action)
        settle()
        // A turn makes clips: what there was no picture of may have one now.
        if before.wasTurnRunning && !isTurnRunning || timeline.draft != before.draft { pictures.forgetMisses() }
        return effects + askForPictures()
    }

    private mutating func handle(_ action: DeckAction) -> [DeckEffect] {
        switch action {
        case .input(let event): return handle(event)
        case .workspace(let event): return handle(event)
        case .failed(let failure):
            handle(failure, isAsked: true)
            return []
        case .copied(let worked):
            say(worked ? .copied : .notCopied)
            return []
        case .strip(let strip, let source):
            pictures.strips.store(strip.flatMap { $0.frames.isEmpty ? nil : $0 }, of: source)
            return []
        case .waveform(let waveform, let source):
            pictures.waveforms.store(waveform.flatMap { $0.peaks.isEmpty ? nil : $0 }, of: source)
            return []
        case .frame(let picture, let question):
            pictures.preview.store(picture, for: question)
            return []
        case .tick:
            passTime()
            return []
        }
    }

    private mutating func handle(_ event: InputEvent) -> [DeckEffect] {
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

    private mutating func handle(_ event: Workspace.Event) -> [DeckEffect] {
        switch event {
        case .request(let event, let id): return handle(event, of: id)
        case .job(let job): return adopt(job)
        case .seen(let project): adopt(project)
        case .balance(let credits): adopt(credits)
        case .notSeen(let failure): handle(failure, isAsked: false)
        case .sessionRenewed(let isKept): renewedSession(told.words(for: event) ?? "", isKept: isKept)
        case .sessionMoved: movedSession(told.words(for: event) ?? "")
        case .sessionLost: lostSession(told.words(for: event) ?? "")
        case .sessionFound:
            chat.asksForSession = false
            chat.transcript.append(.notice, told.words(for: event) ?? "")
        case .otherAccount: chat.transcript.append(.notice, told.words(for: event) ?? "")
        case .sessionDeclined: declinedSession()
        case .leftUnsent:
            let ways = [told.words(for: event), words.sentence(for: .sendUnsent)]
            chat.transcript.append(.notice, words.joined(ways.compactMap { $0 }))
        case .storageTrouble(let reason):
            chat.transcript.append(.problem, reason)
            say(.notKept)
        }
        return []
    }

    private mutating func adopt(_ job: RenderJob) -> [DeckEffect] {
        let before = renders.store(job)
        guard before?.isOver != true, job.isOver else { return [] }
        guard let outcome = told.end(of: job) else { return [] }
        if case .failed(let reason) = job.phase {
            // Whole, with the way on: the list has no room for an address.
            chat.transcript.append(.problem, words.joined([outcome, reason]))
            say(.notExported(outcome))
        } else {
            if let note = job.note { chat.transcript.append(.notice, words.joined([outcome, note])) }
            say(.exported(outcome))
        }
        return isWatched ? [] : [.notify(outcome)]
    }

    /// Says that something changed where it cannot be seen.
    mutating func tellOffScreen(_ changed: [SegmentAddress]) {
        // A new track may have made the pane larger.
        settle()
        let hidden = changed.filter { !timeline.isVisible($0) }
        guard let first = hidden.first else { return }
        say(.outOfSight(first, others: hidden.count - 1))
    }
}
