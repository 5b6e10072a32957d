import Terminal
import Timeline

extension DeckState {
    mutating func press(_ key: Key) {
        if Layout.isTooSmall(desk.size) { return pressTooSmall(key) }
        if isWord(with: key) { return takeForWord(key) }
        obey(key)
    }

    /// Does what a key means, whoever pressed it.
    mutating func obey(_ key: Key) {
        if shell.overlay != nil { return pressOverlay(key) }
        let takesText = panes[shell.focus].isTyping
        let begins = !takesText && desk.count == nil && panes[shell.focus].startsTyping(with: key, desk)
        if !takesText, !begins, countOn(key) { return }
        let stroke = KeyStroke(key)
        let isText = takesText && panes[shell.focus].writes(stroke)
        if let row = keymap.rows(for: stroke, in: shell.focus, takesText: isText).first(where: isLive) {
            perform(row)
        } else if takesText || begins {
            panes.begin(nil, &desk)
            panes[shell.focus].type(key, &desk)
        }
        desk.count = nil
        move()
    }

    /// A digit, which counts where nothing is typed; 0 only behind another.
    private mutating func countOn(_ key: Key) -> Bool {
        guard key.modifiers.isEmpty, case .character(let character) = key.code, character.isASCII,
            let digit = character.wholeNumberValue, digit > 0 || desk.count != nil
        else { return false }
        desk.count = min((desk.count ?? 0) * 10 + digit, 1_000_000)
        return true
    }

    func isLive(_ row: Keymap.Row) -> Bool {
        switch row.owner {
        case .shell: shell.isLive(row.place, desk)
        case .pane(let pane): panes[pane].isLive(row.place, desk)
        }
    }

    /// Does a command, or says why it cannot be done.
    mutating func perform(_ row: Keymap.Row) {
        panes.begin(row.facts, of: row.owner, &desk)
        desk.doing = row.facts.id
        defer { desk.doing = nil }
        switch row.owner {
        case .shell: shell.perform(row.place, &desk)
        case .pane(let pane): panes[pane].perform(row.place, &desk)
        }
    }

    private mutating func pressTooSmall(_ key: Key) {
        switch (key.code, key.modifiers) {
        case (.character("q"), _), (.character("c"), .control): desk.ask(.terminal(.leave(.quit)))
        case (.character("z"), .control): desk.ask(.terminal(.suspend))
        default: break
        }
    }

    // MARK: What takes all panes

    mutating func move() {
        guard let move = shell.move else { return }
        shell.move = nil
        switch move {
        case .next(let step): cycleFocus(by: step)
        case .look(let pane): shell.focus(on: pane)
        case .back: back()
        case .askToLeave: askToLeave()
        case .menu: openMenu()
        case .widen(let cells): widen(by: cells)
        }
    }

    /// To the pane in front of the next place.
    private mutating func cycleFocus(by step: Int) {
        // From where one types, where one begins, the film is the nearest.
        let panes = [PanePlace.main, .film, .side].compactMap { shell.front[$0] }
        let place = (panes.firstIndex(of: shell.focus) ?? 0) + step
        shell.focus(on: panes[(place % panes.count + panes.count) % panes.count])
    }

    /// Leaves one thing at a time, the nearest first; what is precious is stopped by the second of two, whatever the first left.
    private mutating func back() {
        if let light = panes.indices.first(where: { panes[$0].running(desk) == .light }) { return stop(light) }
        let running = running
        if let running, running.work == .precious {
            guard shell.escapeEnds == nil else { return stop(running.pane) }
            _ = leaveOne()
            shell.escapeEnds = desk.now + 2000
            return desk.say(.escapeAgain)
        }
        if leaveOne() { return }
        if let running { return stop(running.pane) }
        if desk.toast != nil {
            desk.toast = nil
        } else if PaneSet.all[shell.focus].takesText, let film = shell.front[.film] {
            shell.focus(on: film)
        }
    }

    private mutating func leaveOne() -> Bool {
        guard shell.isZoomed else { return panes[shell.focus].leave(&desk) }
        shell.isZoomed = false
        return true
    }

    private mutating func stop(_ pane: Int) {
        shell.escapeEnds = nil
        panes[pane].stop(&desk)
    }

    private var running: (pane: Int, work: PaneWork)? {
        panes.indices.lazy.compactMap { pane in panes[pane].running(desk).map { (pane, $0) } }.first
    }

    /// What leaving now would stop or leave behind.
    var losses: [LeavingLoss] { panes.indices.flatMap { panes[$0].losses(desk) } }

    /// Leaves, or asks first where something would be stopped or left behind.
    /// - Parameter exit: what for.
    mutating func askToLeave(for exit: DeckExit = .quit) {
        shell.exit = exit
        if losses.isEmpty { leave() } else { shell.overlay = .leaving }
    }

    mutating func leave() { desk.ask(.terminal(.leave(shell.exit))) }

    /// A project that was asked for is there.
    mutating func goOver(to project: String) {
        guard project != desk.project else {
            return desk.say(.note("This is that project.", zh: "当前就是这个项目。"))
        }
        askToLeave(for: .project(project, inStudio: false))
    }
}
