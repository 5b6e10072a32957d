import Terminal

// When a frame is drawn.
extension DeckProgram {
    /// Draws now, or as soon as the frame before is old enough.
    func requestFrame() {
        guard !isFrameDue else { return }
        let since = lastFrame.map { clock.now - $0 } ?? Self.frameTime
        guard since < Self.frameTime else { return draw() }
        isFrameDue = true
        Task { [inbox, clock] in
            try? await clock.sleep(for: Self.frameTime - since)
            inbox.yield(.frameDue)
        }
    }

    func draw() {
        lastFrame = clock.now
        terminal.present(DeckView(state).frame())
    }

    /// Draws every cell anew, whatever another program wrote over it.
    func redraw() {
        // Cells that look the same but are not make the terminal's memory of the screen forget all of it.
        terminal.present(Frame(buffer: CellBuffer(size: state.desk.size, style: Style(attributes: .dim))))
        draw()
    }
}
