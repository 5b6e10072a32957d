import CTerminalGuard

/// What goes to the terminal beside the frames.
extension CursesTerminal {
    /// Puts text on the person's clipboard by OSC 52; false where it is too long, or the terminal is none that is known to
    /// understand that.
    public func copy(_ text: String) -> Bool {
        guard isActive, profile.speaksXterm, let sequence = Clipboard.osc52(text) else { return false }
        writeAll(output, sequence)
        return true
    }

    /// Rings.
    public func bell() {
        if isActive { writeAll(output, ControlSequence.bell) }
    }

    /// Tells the desktop something, where the terminal is one that passes it on.
    public func notify(_ text: String) {
        if isActive, profile.speaksXterm { writeAll(output, ControlSequence.notification(text)) }
    }

    /// Shows how far something is in the window's title bar, where the terminal has that; it goes when the terminal is left,
    /// whatever the program ends of.
    public func showProgress(_ percent: Int?) {
        guard isActive, profile.takesProgress, percent != nil || showsProgress else { return }
        writeAll(output, ControlSequence.progress(percent))
        guard showsProgress != (percent != nil) else { return }
        showsProgress = percent != nil
        tellGuard()
    }

    /// Gives the terminal back to the shell and stops; comes back when continued, with a `resumed` event.
    public func suspend() {
        if isActive { terminal_guard_suspend() }
    }

    /// Gives the terminal to another program while `body` runs, and shows the last frame again behind it.
    public func lend<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        guard isActive else { return try await body() }
        reader.pause()
        terminal_guard_leave()
        isLent = true
        defer {
            isLent = false
            terminal_guard_enter()
            reader.resume()
            if let shown { present(shown) }
        }
        return try await body()
    }
}
