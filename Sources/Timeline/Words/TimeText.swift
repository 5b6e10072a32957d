/// Times in words, the same everywhere: on the screen, in replies and in the summary.
public enum TimeText {
    /// `10.0 s`, and `2.25 s` or `2.125 s` where a tenth is not exact.
    public static func seconds(_ ms: Int) -> String { "\(decimal(ms, atLeast: 1)) s" }

    /// `0-10s`, `1.5-3s`: a stretch as the mission's summary writes it.
    public static func range(_ range: TimeRange) -> String {
        "\(decimal(range.start, atLeast: 0))-\(decimal(range.end, atLeast: 0))s"
    }

    /// `10s`, `2.5s`: a length in the least space.
    public static func short(_ ms: Int) -> String { "\(decimal(ms, atLeast: 0))s" }

    /// `00:00:03.200`.
    public static func clock(_ ms: Int) -> String {
        let ms = max(ms, 0)
        return "\(two(ms / 3_600_000)):\(two(ms / 60_000 % 60)):\(two(ms / 1000 % 60)).\(three(ms % 1000))"
    }

    /// `0:03.000`, with hours where there are some: `1:00:03.000`.
    public static func shortClock(_ ms: Int) -> String {
        let ms = max(ms, 0)
        let tail = "\(two(ms / 1000 % 60)).\(three(ms % 1000))"
        let hours = ms / 3_600_000
        return hours > 0 ? "\(hours):\(two(ms / 60_000 % 60)):\(tail)" : "\(ms / 60_000):\(tail)"
    }

    /// Seconds as a decimal number with no more digits than needed, but at least so many.
    static func decimal(_ ms: Int, atLeast digits: Int) -> String {
        let (whole, rest) = ms.magnitude.quotientAndRemainder(dividingBy: 1000)
        var fraction = three(Int(rest))
        while fraction.count > digits, fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = ms < 0 ? "-" : ""
        return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func three(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }
}
