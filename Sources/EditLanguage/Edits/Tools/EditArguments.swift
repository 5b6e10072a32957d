import ExactJSON
import Timeline

/// What a model gave with a tool call, read with care: a model may send anything.
public struct EditArguments {
    let json: JSON

    /// The arguments of a call.
    public init(json: JSON) { self.json = json }

    /// What is wrong with an argument, in words for the model.
    public struct Wrong: Error, CustomStringConvertible {
        /// What to do about it.
        public let description: String
    }

    func text(_ key: String) throws(Wrong) -> String {
        guard let text = json[key]?.string, !text.isEmpty else { throw Wrong(description: "\(key) must be a text.") }
        return text
    }

    func number(_ key: String) throws(Wrong) -> Int {
        guard let number = json[key]?.double, number.isFinite, abs(number) < 1e12 else {
            throw Wrong(description: "\(key) must be a whole number.")
        }
        return Int(number.rounded())
    }

    func flag(_ key: String) throws(Wrong) -> Bool {
        guard let flag = json[key]?.bool else { throw Wrong(description: "\(key) must be true or false.") }
        return flag
    }

    /// One of the words that a type is written as.
    func word<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type
    ) throws(Wrong) -> Value where Value.RawValue == String {
        guard let value = json[key]?.string.flatMap(Value.init(rawValue:)) else {
            let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw Wrong(description: "\(key) must be one of: \(words).")
        }
        return value
    }

    /// Whether an argument was given at all.
    func has(_ key: String) -> Bool { json[key].map { $0 != .null } ?? false }

    /// A segment as the timeline writes it: `V1·2`, or with a plain point.
    func segment(_ key: String = "segment") throws(Wrong) -> SegmentAddress {
        let parts = try text(key).split(whereSeparator: { "·.".contains($0) })
        guard parts.count == 2, let position = Int(parts[1]), position > 0 else {
            throw Wrong(description: "\(key) must be a segment such as V1·2.")
        }
        return SegmentAddress(try track(String(parts[0]), key), position)
    }

    func track(_ key: String = "track") throws(Wrong) -> TrackLabel { try track(try text(key), key) }

    private func track(_ label: String, _ key: String) throws(Wrong) -> TrackLabel {
        let kind: TrackKind? =
            switch label.first {
            case "V": .video
            case "A": .audio
            case "T": .text
            default: nil
            }
        guard let kind, let number = Int(label.dropFirst()), number > 0 else {
            throw Wrong(description: "\(key) must name a track such as V1, A1 or T1.")
        }
        return TrackLabel(kind, number)
    }

    func color(_ key: String) throws(Wrong) -> TitleColor {
        guard let color = TitleColor(hex: try text(key)) else {
            throw Wrong(description: "\(key) must be a colour such as #FF0000.")
        }
        return color
    }

    /// The stretch from `from_ms` to `to_ms`.
    func range() throws(Wrong) -> TimeRange {
        let start = try number("from_ms")
        let end = try number("to_ms")
        guard start >= 0, end > start else { throw Wrong(description: "to_ms must lie behind from_ms.") }
        return TimeRange(start, end)
    }
}
