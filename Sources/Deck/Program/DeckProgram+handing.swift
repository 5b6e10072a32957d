import Terminal

// One screen follows another, or the shell.
extension DeckProgram {
    /// Gives the terminal back to the shell and stops: who stands still cannot end what is heard, so it is ended before.
    func suspend() {
        Task {
            await runner.finishPlaying()
            terminal.suspend()
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
