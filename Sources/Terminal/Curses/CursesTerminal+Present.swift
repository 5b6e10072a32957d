import CNcursesw
import CTerminalGuard

extension CursesTerminal {
    /// Shows a frame; writes nothing when it is on the screen already.
    ///
    /// Rows that changed are given to curses, which finds the shortest way from what is shown to what shall be. The
    /// terminal is told to show the result at once (mode 2026), so nothing flickers.
    public func present(_ frame: Frame) {
        guard isActive, !isLent else {
            if isLent { shown = frame }
            return
        }
        let repaints = noticeReentry()
        let resized = adoptSize()
        let recolours = drawnDepth != colorDepth
        drawnDepth = colorDepth
        if !repaints, !resized, !recolours, frame == shown { return }
        if repaints || resized || recolours || shown?.buffer.size != frame.buffer.size {
            shown?.buffer = CellBuffer(size: .zero)
            werase(cncurses_screen_window())
        }
        if repaints || resized { clearok(cncurses_screen_window(), true) }
        // Who clears the screen takes its pictures away, too; another colour is another picture.
        if repaints || resized || recolours { sentPictures = [:] }
        drawRows(frame.buffer)
        if profile.speaksXterm {
            if let title = frame.title, title != shown?.title { writeAll(output, ControlSequence.title(title)) }
            writeAll(output, ControlSequence.beginSynchronized)
        }
        show(cursor: frame.cursor, repaints: repaints)
        wnoutrefresh(cncurses_screen_window())
        doupdate()
        showPictures(of: frame.buffer)
        if profile.speaksXterm { writeAll(output, ControlSequence.endSynchronized) }
        shown = frame
        pushKeyboardProtocolIfSpoken()
        askForPlaceholdersIfDue()
    }

    /// The screen was left and entered again, by Ctrl-Z or for another program: nothing of ours is on it.
    private func noticeReentry() -> Bool {
        let count = terminal_guard_reentries()
        defer { seenReentries = count }
        return count != seenReentries
    }

    private func adoptSize() -> Bool {
        let size = size
        let window = cncurses_screen_window()
        let before = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
        guard size != before else { return false }
        resizeterm(Int32(size.height), Int32(size.width))
        return true
    }

    /// Once the terminal has said that it can tell Shift+Enter from Enter, it is asked to. After the
    /// first frame: terminals keep this by screen, and curses only then enters the alternate one.
    private func pushKeyboardProtocolIfSpoken() {
        guard !hasPushedKeyboardProtocol, reader.replies.contains(.keyboardProtocol) else { return }
        hasPushedKeyboardProtocol = true
        writeAll(output, ControlSequence.pushKeyboardProtocol)
        tellGuard()
    }

    private func show(cursor: Point?, repaints: Bool) {
        // Behind curses' back the cursor was shown or hidden: only a change makes curses say it again.
        if repaints { curs_set(cursor == nil ? 1 : 0) }
        if let cursor {
            wmove(cncurses_screen_window(), Int32(cursor.y), Int32(cursor.x))
            curs_set(1)
        } else {
            curs_set(0)
        }
    }

    /// Gives curses the rows that differ.
    private func drawRows(_ buffer: CellBuffer) {
        if drawRows(buffer, changedFrom: shown?.buffer) { return }
        // While curses is to clear the screen it does not look through it for cells of each pair that becomes other colours:
        // there are none, and looking costs more than drawing.
        if freePairs(besides: buffer) {
            clearok(cncurses_shown_window(), true)
            let isDrawn = drawRows(buffer, changedFrom: shown?.buffer)
            clearok(cncurses_shown_window(), false)
            if isDrawn { return }
        }
        pairs.reset()
        sentPictures = [:]
        clearok(cncurses_screen_window(), true)
        _ = drawRows(buffer, changedFrom: nil)
    }

    /// Gives curses the rows that differ; false when the colour pairs did not suffice.
    private func drawRows(_ buffer: CellBuffer, changedFrom earlier: CellBuffer?) -> Bool {
        let isComparable = earlier?.size == buffer.size
        var pen = Pen(terminal: self)
        let height = min(buffer.size.height, Int(getmaxy(cncurses_screen_window())))
        for y in 0..<height {
            if isComparable, let earlier, buffer.rowEquals(y, of: earlier) { continue }
            drawRow(buffer.row(y), at: Int32(y), with: &pen)
        }
        return !pen.ranOut
    }

    private func drawRow(_ row: ArraySlice<Cell>, at y: Int32, with pen: inout Pen) {
        let window = cncurses_screen_window()
        let limit = Int(getmaxx(window))
        var x = 0
        for cell in row where !cell.isContinuation {
            guard x + cell.width <= limit else { return }
            pen.apply(cell.style)
            if let byte = cell.grapheme.utf8.first, cell.grapheme.utf8.count == 1 {
                var scalar = UInt32(byte)
                cncurses_put(window, y, Int32(x), &scalar, 1, pen.attributes, pen.pair)
            } else {
                var column = x
                for part in parts(of: cell) {
                    cncurses_put(window, y, Int32(column), part.text, part.text.count, pen.attributes, pen.pair)
                    column += part.columns
                }
            }
            x += cell.width
        }
    }

    private func parts(of cell: Cell) -> [(text: [UInt32], columns: Int)] {
        guard drawsUnicode else { return TerminalForm.ascii(cell) }
        return TerminalForm.parts(of: cell) { Int(cncurses_scalar_width($0.value)) }
    }
}
