/// How long the program takes to show another state of its film, and how long one who writes meanwhile waits.
struct Adopting {
    /// From the key to the last byte of the first frame with the new film.
    let milliseconds: Double
    /// The longest time from a letter to the last byte of the frame that shows it; 0 where nothing was written.
    let longestWait: Double

    /// Between two letters, as quick as a key that is held.
    private static let pace = Duration.milliseconds(20)
    /// How long is written behind the frame, which is not the last that the film brings.
    private static let behind = Duration.milliseconds(200)
    /// The most letters: where each takes longer than comes between them, they would wait for each other without end.
    private static let mostLetters = 25

    /// Asks for the film, which the service has in another state by now.
    /// - Parameter isWriting: whether somebody writes meanwhile, which costs frames of its own.
    init(_ mark: String, on screen: Screen, isWriting: Bool = false) throws {
        let asked = ContinuousClock.now
        screen.write(PressedKeys.refresh)
        var shown: Screen.Instant?
        var waiting: [(letter: String, sent: Screen.Instant)] = []
        var (next, place, longest, heard) = (asked, 0, Duration.zero, asked)
        while true {
            let isWritten = !isWriting || place == Self.mostLetters || shown.map { .now >= $0 + Self.behind } ?? false
            if shown != nil, isWritten, waiting.isEmpty { break }
            if !isWritten, .now >= next {
                waiting.append((PressedKeys.rareLetter(place), .now))
                screen.write(PressedKeys.rareLetter(place))
                place += 1
                next += Self.pace
            }
            let end = isWritten ? heard + .seconds(Screen.hanging) : max(next, .now)
            let deed = "after the film had changed"
            guard let frame = try screen.frame(until: end, while: deed) else {
                guard .now < heard + .seconds(Screen.hanging) else {
                    throw BenchmarkFailure.silent(seconds: Screen.hanging, while: deed)
                }
                continue
            }
            heard = frame.end
            if shown == nil, frame.holds(mark) { shown = frame.end }
            for one in waiting where frame.holds(one.letter) { longest = max(longest, frame.end - one.sent) }
            waiting.removeAll { frame.holds($0.letter) }
        }
        milliseconds = ((shown ?? asked) - asked).milliseconds
        longestWait = longest.milliseconds
    }
}
