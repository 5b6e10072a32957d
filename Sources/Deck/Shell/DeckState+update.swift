import Foundation
import Rendering
import ServiceProtocol
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
        case .job(let job): return take(job)
        case .refreshed(let project, let announce):
            link = .online
            timeline.formerVolumes = project.formerVolumes
            hasKept = project.showsKept
            if let changed = timeline.adopt(project.timeline, now: now) { tellOffScreen(changed) }
            if announce { chat.transcript.append(.notice, project.timeline.summary) }
            return []
        case .refreshFailed(let trouble, let announce), .creditsFailed(let trouble, let announce):
            return take(trouble, announce: announce)
        case .credits(let credits, let announce):
            link = .online
            self.credits = credits.available
            if announce { chat.transcript.append(.notice, Self.words(for: credits)) }
            return []
        case .exported(let job):
            exportsAsked -= 1
            renders.take(job)
            return []
        case .exportFailed(let trouble):
            exportsAsked -= 1
            return take(trouble, announce: true)
        case .uploading(let share):
            chat.upload = share
            return []
        case .uploaded(let files):
            chat.upload = nil
            link = .online
            for file in files { chat.transcript.append(.notice, UploadWords.sentence(for: file)) }
            return []
        case .uploadFailed(let trouble):
            chat.upload = nil
            return take(trouble, announce: true)
        case .failed(let trouble): return take(trouble, announce: true)
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
        case .notice(let notice): return take(notice)
        case .sessionRenewed(let isKept):
            renewedSession(isKept: isKept)
            return []
        case .sessionMoved:
            movedSession()
            return []
        case .sessionLost:
            lostSession()
            return []
        case .sessionFound:
            chat.asksForSession = false
            chat.transcript.append(.notice, "The service knows this session again.")
            return []
        case .sessionDeclined:
            declinedSession()
            return []
        case .storageTrouble(let reason):
            chat.transcript.append(.problem, reason)
            say("Not kept on disk: see the chat.", .bad)
            return []
        }
    }

    private mutating func take(_ trouble: Trouble, announce: Bool) -> [DeckEffect] {
        if trouble.isOffline { link = .offline }
        if announce { chat.transcript.append(.problem, trouble.text) }
        // What nobody asked for stays quiet: the header says that the service is away.
        return []
    }

    private mutating func take(_ job: RenderJob) -> [DeckEffect] {
        let before = renders.take(job)
        guard before?.isOver != true, job.isOver else { return [] }
        let words: String
        switch job.phase {
        case .done:
            words = "\(job.file.lastPathComponent) is ready."
            if let note = job.note { chat.transcript.append(.notice, "\(words) \(note)") }
            say("✓ \(words)", .good)
        case .failed(let reason):
            words = "\(job.file.lastPathComponent) failed."
            // Whole, with the way on: the list has no room for an address.
            chat.transcript.append(.problem, "\(words) \(reason)")
            say("✗ \(words) 3 shows why, r retries.", .bad)
        default: return []
        }
        return isWatched ? [] : [.notify(words)]
    }

    private static func words(for credits: Credits) -> String {
        let frozen = credits.frozen > 0 ? ", \(credits.frozen) set aside for what runs" : ""
        return "\(credits.available) credits to spend\(frozen), \(credits.total) in all."
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
