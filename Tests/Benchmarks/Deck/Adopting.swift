/// How long the program takes to show another state of its film, and how long one who writes meanwhile waits.
struct Adopting {
    /// From the key to the last byte of the first frame with the new film.
    let milliseconds: Double
    /// The longest time from a letter to the last byte of the frame that shows it, of those written behind the key.
    let longestWait: Double

    /// Between two letters, as quick as a key that is held.
    private static let pace = Duration.milliseconds(20)
    /// How long is written before the key, and behind the frame.
    private static let around = Duration.milliseconds(200)

    init(_ mark: String, on screen: Screen) throws {
        let deed = "after the film had changed"
        let start = ContinuousClock.now
        let end = start + .seconds(30)
        var (asked, shown): (Screen.Instant?, Screen.Instant?)
        var waiting: [(letter: String, sent: Screen.Instant)] = []
        var (next, place, longest) = (start, 0, Duration.zero)
        while ContinuousClock.now < end {
            if asked == nil, .now >= start + Self.around {
                asked = .now
                screen.write(PressedKeys.refresh)
            }
            let isOver = shown.map { .now >= $0 + Self.around } ?? false
            if isOver, waiting.isEmpty { break }
            if !isOver, .now >= next {
                waiting.append((PressedKeys.rareLetter(place), .now))
                screen.write(PressedKeys.rareLetter(place))
                place += 1
                next += Self.pace
            }
            guard let frame = try screen.frame(until: isOver ? end : max(next, .now), while: deed) else { continue }
            if asked != nil, shown == nil, frame.holds(mark) { shown = frame.end }
            let answered = waiting.filter { frame.holds($0.letter) }
            waiting.removeAll { frame.holds($0.letter) }
            for one in answered { if let asked, one.sent >= asked { longest = max(longest, frame.end - one.sent) } }
        }
        guard let asked, let shown, waiting.isEmpty else { throw BenchmarkFailure.silent(seconds: 30, while: deed) }
        milliseconds = (shown - asked).milliseconds
        longestWait = longest.milliseconds
    }
}
