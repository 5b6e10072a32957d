import ServiceClient

// What of a refusal is put into words.
extension Refusal {
    /// How long to wait.
    enum Wait: Hashable, Sendable {
        /// The service does not say.
        case unknown
        case seconds(Int64)
        /// From two of them on.
        case minutes(Int64)
    }

    var wait: Wait {
        guard let seconds = retryAfter?.components.seconds, seconds > 0 else { return .unknown }
        guard seconds >= 120 else { return .seconds(seconds) }
        // Rounded up without a sum, which the largest wait a server can name would not survive.
        return .minutes(seconds / 60 + (seconds % 60 == 0 ? 0 : 1))
    }

    /// The service's own words, without the full stops at their end; nil where there are none.
    var bareMessage: String? {
        var words = message[...]
        while let last = words.last, last == "." || last == "。" || last.isWhitespace { words = words.dropLast() }
        return words.isEmpty ? nil : String(words)
    }
}
