import CTerminalGuard

/// What goes to the terminal beside the frames.
extension CursesTerminal {
    public func copy(_ text: String) -> Bool {
        guard isActive, profile.speaksXterm, let sequence = Clipboard.osc52(text) else { return false }
        writeAll(output, sequence)
        return true
    }

    public func bell() {
        if isActive { writeAll(output, ControlSequence.bell) }
    }

    public func notify(_ text: String) {
        if isActive, profile.speaksXterm { writeAll(output, ControlSequence.notification(text)) }
    }

    public func suspend() {
        if isActive { terminal_guard_suspend() }
    }

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
