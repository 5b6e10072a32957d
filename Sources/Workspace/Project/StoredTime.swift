import Foundation
import ProgramLog

/// A moment as the database has it: `2026-11-30 05:41:07.250`, in universal time, as the database's own library writes it.
enum StoredTime {
    /// The text of a moment, to the millisecond.
    static func text(_ date: Date) -> String { UniversalTime.text(date, middle: " ") }
}
