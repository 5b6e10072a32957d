import Terminal

// When a frame is drawn.
extension DeckProgram {
    /// Draws now, or when its turn comes.
    func requestFrame(isAnswer: Bool) {
        switch pace.ask(at: clock.now, isAnswer: isAnswer) {
        case .now: draw()
        case .underway: break
        case .later(let wait):
            Task { [inbox, clock] in
                try? await clock.sleep(for: wait)
                inbox.yield(.frameDue)
            }
        }
    }

    func draw() {
        let began = clock.now
        let frame = DeckView(state).frame()
        terminal.present(frame)
        state.desk.drawTime = Int((clock.now - began) / .milliseconds(1))
        guard frame.buffer.pictures != pictures else { return }
        pictures = frame.buffer.pictures
        let wereShown = state.desk.colours.pixels.areShown
        if !pictures.isEmpty { state.desk.took(state.desk.drawTime) }
        // Others are to be asked for.
        if wereShown != state.desk.colours.pixels.areShown { inbox.yield(.action(.tick)) }
    }

    /// Draws every cell anew, whatever another program wrote over it.
    func redraw() {
        // Cells that look the same but are not make the terminal's memory of the screen forget all of it.
        terminal.present(Frame(buffer: CellBuffer(size: state.desk.size, style: Style(attributes: .dim))))
        draw()
    }
}
