extension DeckState {
    /// Between two steps of a spinner, in ms.
    static let spinnerStep = 120

    /// When something changes by itself next; nil while everything stands still, and then nothing wakes up.
    var nextWake: Int? {
        var times = timeline.glow.values.map { $0 }
        if let toast { times.append(toast.ends) }
        if let escapeEnds { times.append(escapeEnds) }
        if isTurnRunning { times.append(now + Self.spinnerStep) }
        if let pause = chat.pause { times.append(now + max(Self.spinnerStep, (pause.until - now) % 1000)) }
        return times.min()
    }

    /// Lets go of what has stood long enough, and moves what moves.
    mutating func passTime() {
        if let toast, toast.ends <= now { self.toast = nil }
        if let escapeEnds, escapeEnds <= now { self.escapeEnds = nil }
        timeline.glow = timeline.glow.filter { $0.value > now }
        if isTurnRunning { animationStep = now / Self.spinnerStep }
    }

    /// The sign of something at work.
    var spinner: String {
        let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
        return frames[animationStep % frames.count]
    }
}
