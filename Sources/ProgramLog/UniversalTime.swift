import Foundation

/// A moment in universal time, by the Gregorian calendar: `2026-11-30 05:41:07.250`.
///
/// Without the calendars of all the world, which a program that starts would wait for: a formatter of the library takes a
/// millisecond at least to be there, and some of them a tenth of a second.
public enum UniversalTime {
    /// The text of a moment, to the millisecond.
    /// - Parameter middle: what stands between the day and the time of day: `T` in most texts, a space in a database.
    public static func text(_ date: Date, middle: Character = "T") -> String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
        let (day, rest) = floored(milliseconds, by: 86_400_000)
        let (year, month, dayOfMonth) = civil(day)
        let seconds = rest / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return
            "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))\(middle)\(clock).\(padded(rest % 1000, 3))"
    }

    private static func floored(_ number: Int, by step: Int) -> (quotient: Int, rest: Int) {
        let rest = (number % step + step) % step
        return ((number - rest) / step, rest)
    }

    /// The date of a day counted from 1 January 1970, in the Gregorian calendar; its years begin in March here, so that the
    /// day of a leap year is the last.
    private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floored(day + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month >= 10
        return (
            yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
