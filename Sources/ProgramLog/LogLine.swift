import Foundation
import Logging

/// One line of the log, as text: `TIME LEVEL [PROCESS] AREA: MESSAGE key=value …`.
struct LogLine: Hashable, Sendable {
    let time: Date
    let level: Logger.Level
    let process: Int
    let area: String
    let message: String
    /// In the order in which they are told.
    let facts: [Fact]

    struct Fact: Hashable, Sendable {
        let key: String
        let value: String
    }

    /// Values longer than this, in characters, are cut.
    private static let longestValue = 300

    /// Puts metadata into order: what the program tells as `LogFact.Key` lists it, anything else behind by its name.
    static func ordered(_ metadata: Logger.Metadata) -> [Fact] {
        let order = Dictionary(uniqueKeysWithValues: LogFact.Key.allCases.enumerated().map { ($1.rawValue, $0) })
        return metadata.sorted { one, other in
            (order[one.key] ?? .max, one.key) < (order[other.key] ?? .max, other.key)
        }.map { Fact(key: $0.key, value: "\($0.value)") }
    }

    /// The line, with every token taken out and nothing in it that could end it or be obeyed by a terminal.
    func text(_ redaction: Redaction) -> String {
        let name = level.rawValue
        let words = [
            UniversalTime.text(time) + "Z",
            name + String(repeating: " ", count: max(0, 7 - name.count)),
            "[\(process)]",
            "\(area):", redaction.redacted(message).escaped,
        ]
        let told = facts.map { "\($0.key.escaped)=\(Self.quoted(redaction.redacted($0.value)))" }
        return (words + told).joined(separator: " ")
    }

    private static func quoted(_ value: String) -> String {
        let cut = value.count > longestValue ? value.prefix(longestValue) + "…" : value[...]
        let plain = String(cut).escaped
        guard plain.isEmpty || plain.contains(where: { " =\"".contains($0) }) else { return plain }
        return "\"\(plain.replacing("\"", with: "\\\""))\""
    }
}
