import Terminal
import Timeline
import Workspace

extension DeckState {
    /// Takes in what happened and says what is to be done about it.
    mutating func update(_ action: DeckAction) -> [DeckEffect] {
        if keepsForLater(action) { return [] }
        let ahead = takeTypedAhead(for: action)
        let effects = take(in: action)
        if effects.contains(where: \.seeksProject) { typedAhead = typedAhead ?? [] }
        guard let ahead, !ahead.isEmpty else { return effects }
        let others = goOn(with: ahead, after: effects)
        return effects + others
    }

    private mutating func take(in action: DeckAction) -> [DeckEffect] {
        // Letters that nothing goes on with hold the film as it was before them.
        if let begun = run, !begun.goesOn(at: desk.now) { run = nil }
        panes.sync(&desk)
        desk.isAsBefore = false
        let wasTurnRunning = desk.isTurnRunning
        handle(action)
        panes.sync(&desk)
        if wasTurnRunning, !desk.isTurnRunning {
            shell.escapeEnds = nil
            panes.hear(.turnEnded, &desk)
        }
        settle()
        var effects = desk.takeEffects()
        if effects.contains(.terminal(.suspend)) {
            for pane in panes.indices where panes[pane].running(desk) == .light { panes[pane].stop(&desk) }
            effects = desk.takeEffects() + effects
        }
        guard effects.contains(where: \.isLeaving) else { return effects }
        for pane in panes.indices { panes[pane].close(&desk) }
        return desk.takeEffects() + effects
    }

    private mutating func handle(_ action: DeckAction) {
        switch action {
        case .input(let event): handle(event)
        case .workspace(let event, let arrival): panes.hear(desk.hear(event, arrival), &desk)
        case .failed(let failure):
            if failure.isOffline { desk.link = .offline }
            panes.hear(.failed(failure), &desk)
        case .copied(let worked): desk.say(worked ? .copied : .notCopied)
        case .pictures(let answer): panes.hear(.pictures(answer), &desk)
        case .compared(let question, let answer): panes.hear(.compared(question, answer), &desk)
        case .listed(let folder): panes.hear(.listed(folder), &desk)
        case .folder(let listing): panes.hear(.folder(listing), &desk)
        case .opened(let path, let outcome): told(outcome, of: path)
        case .edited(let outcome): panes.hear(.edited(outcome), &desk)
        case .project(let name): goOver(to: name)
        case .versionCopied(let copy?): desk.send(.copied(copy))
        case .versionCopied(nil): desk.say(.cannot("That version is not kept any more.", zh: "该版本已不再保留。"))
        case .noProject(let message): desk.send(.say(message))
        case .sent(let share): panes.hear(.sent(share), &desk)
        case .settings(let reading): take(reading)
        case .saved: break
        case .tick: passTime()
        }
    }

    /// Says what came of having a file shown; where it stands is said where it is not.
    private mutating func told(_ outcome: FileOpening, of path: String) {
        let trouble: Phrase
        switch outcome {
        case .opened: return desk.say(.note("Opened.", zh: "已打开。"))
        case .gone: trouble = Phrase("It is not there any more: \(path)", zh: "文件已不在：\(path)")
        case .nobody:
            trouble = Phrase("No program here shows it (screen.opener): \(path)", zh: "没有程序可打开（screen.opener）：\(path)")
        case .noPlayer:
            trouble = Phrase("No player here (screen.player): \(path)", zh: "没有播放器（screen.player）：\(path)")
        case .failed(let program):
            trouble = Phrase("\(program) could not show it. It is in \(path)", zh: "\(program) 无法打开。文件位于 \(path)")
        }
        desk.send(.line(.problem, trouble[desk.language]))
    }

    private mutating func handle(_ event: InputEvent) {
        switch event {
        case .key(let key): press(key)
        case .mouse(let mouse): point(mouse)
        case .paste(let text): paste(text)
        case .resize(let size): desk.size = size
        case .focus(let isWatched):
            // Such a service does not tell what others did meanwhile.
            if isWatched, !desk.isWatched, desk.gathers { desk.ask(.look(.draft)) }
            desk.isWatched = isWatched
        case .background(let isLight):
            desk.colours.isLight = isLight
        case .trueColor:
            desk.colours.depth = .direct
        case .pictures(let cell):
            desk.colours.pixels.cell = cell
        case .interrupted(let signal): desk.ask(.terminal(.leave(.signal(signal))))
        case .resumed: desk.ask(.terminal(.redraw))
        }
    }

    // MARK: Time

    /// When something changes by itself next; nil while everything stands still, and then nothing wakes up.
    var nextWake: Int? {
        var times = panes.indices.compactMap { panes[$0].nextWake(desk) }
        if let toast = desk.toast { times.append(toast.ends) }
        if let escapeEnds = shell.escapeEnds { times.append(escapeEnds) }
        return times.min()
    }

    /// Lets go of what has stood long enough, and moves what moves.
    private mutating func passTime() {
        if let toast = desk.toast, toast.ends <= desk.now { desk.toast = nil }
        if let ends = shell.escapeEnds, ends <= desk.now { shell.escapeEnds = nil }
        panes.hear(.tick, &desk)
    }
}
