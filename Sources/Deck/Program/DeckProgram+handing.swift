import Terminal

// One screen follows another, or the shell.
extension DeckProgram {
    func perform(_ effect: TerminalEffect) {
        switch effect {
        case .leave(let exit): self.exit = exit
        case .edit(let text): edit(text)
        case .suspend: suspend()
        case .redraw: redraw()
        case .notify(let text):
            terminal.notify(text)
            terminal.bell()
        case .progress(let percent): terminal.showProgress(percent)
        case .copy(let text): inbox.yield(.action(.copied(terminal.copy(text))))
        }
    }

    /// Gives the terminal back to the shell and stops: who stands still cannot end what is heard, so it is ended before.
    func suspend() {
        Task {
            await runner.finishPlaying()
            terminal.suspend()
        }
    }

    /// Lends the terminal to the user's own editor; what happens meanwhile is shown when it comes back.
    func edit(_ text: String) {
        let opener = runner.opener
        Task {
            await runner.finishPlaying()
            let outcome = await terminal.lend { await opener?.edit(text) ?? .noEditor }
            inbox.yield(.action(.edited(outcome)))
        }
    }

    /// Leaves to the next screen what was typed for it; nothing is heard any more.
    func handOn() async {
        input.pause()
        inbox.finish()
        var unheard = state.typedAhead ?? []
        for await arrival in actions {
            if case .action(.input(let event)) = arrival { unheard.append(event) }
        }
        input.handOn(unheard)
    }
}
