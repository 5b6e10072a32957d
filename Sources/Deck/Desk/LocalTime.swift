import Foundation
import Timeline

/// What time it is where one sits; handed in, so that tests move it.
struct LocalTime: Hashable, Sendable {
    var now: Date
    var zone: TimeZone

    /// A time before anything that is told of, for screens to which nobody says the time.
    static let unknown = LocalTime(now: Date(timeIntervalSince1970: 0), zone: .gmt)

    /// When something was: the time of day for today, and for yesterday with that word; of another day its date.
    /// - Parameter time: in seconds since 1970.
    func text(of time: Int, _ language: Language) -> String {
        let time = Date(timeIntervalSince1970: Double(time))
        let calendar = calendar
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: time)
        let clock = "\(Self.figures(parts.hour, 2)):\(Self.figures(parts.minute, 2))"
        if calendar.isDate(time, inSameDayAs: now) { return clock }
        if let before = calendar.date(byAdding: .day, value: -1, to: now), calendar.isDate(time, inSameDayAs: before) {
            return Phrase("yesterday \(clock)", zh: "昨天 \(clock)")[language]
        }
        return "\(Self.figures(parts.year, 4))-\(Self.figures(parts.month, 2))-\(Self.figures(parts.day, 2))"
    }

    /// How long it is until what was today was yesterday, in ms.
    var untilMidnight: Int {
        let calendar = calendar
        guard let next = calendar.date(byAdding: .day, value: 1, to: calendar.startOfDay(for: now)) else {
            return 86_400_000
        }
        return max(1, Int((next.timeIntervalSince(now) * 1000).rounded(.up)))
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    private static func figures(_ number: Int?, _ count: Int) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
