import ExactJSON

/// What one `data:` of the stream holds.
public enum AgentFrame: Hashable, Sendable {
    /// An event.
    case event(AgentEvent)
    /// An error that ended the turn, in the server's words.
    case failure(String)
    /// A refusal in the service's own envelope, where an event was expected.
    case refused(ServiceCode, message: String)
    /// Nothing that can be read; a sign of life, and no more.
    case unreadable

    /// Reads the data of one server-sent event.
    ///
    /// Errors come as `{"error":"…","error_details":{…}}`, and from older servers as `{"error": "<raw text>"}` whose
    /// raw text makes it invalid JSON, on several lines.
    public init(data: String) {
        if let json = try? JSON(parsing: data) {
            guard json.object != nil else { self = .unreadable; return }
            if let error = json["error"] {
                self = .failure(error.string ?? error["message"]?.string ?? error.text)
            } else if json["code"]?.int != nil, json["content"] == nil,
                case .failure(let code, let message) = Envelope(json: json)
            {
                self = .refused(code, message: message)
            } else {
                self = .event(AgentEvent(json: json))
            }
            return
        }
        let trimmed = data.trimmingSpace
        guard trimmed.hasPrefix("{"), let quote = Self.rawError(in: trimmed) else {
            self = .unreadable
            return
        }
        self = .failure(quote)
    }

    private static func rawError(in text: String) -> String? {
        var rest = text.dropFirst().drop(while: \.isWhitespace)
        guard rest.hasPrefix("\"error\"") else { return nil }
        rest = rest.dropFirst("\"error\"".count).drop { $0.isWhitespace || $0 == ":" }
        if rest.hasPrefix("\"") { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace || last == "}" || last == "\"" { rest = rest.dropLast() }
        return String(rest)
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        var view = self[...].drop(while: \.isWhitespace)
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
