import Terminal

// One screen follows another.
extension DeckProgram {
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
