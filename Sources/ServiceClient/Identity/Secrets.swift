import ExactJSON
import ProgramLog

/// Takes tokens out of words that came from outside, before anyone sees them.
///
/// A server may quote the token it turns down, and an error is shown, printed and kept on disk.
struct Secrets: Sendable {
    /// The token in use; nil where there is none.
    let token: String?

    /// The text with every token in it made unreadable.
    func redacted(_ text: String) -> String { Redaction([token].compactMap(\.self)).redacted(text) }

    /// The error with every token in its words made unreadable.
    func redacted(_ error: any Error) -> any Error {
        switch error as? ServiceError {
        case .refused(let refusal):
            ServiceError.refused(
                Refusal(
                    refusal.code,
                    message: redacted(refusal.message),
                    registration: refusal.registration,
                    retryAfter: refusal.retryAfter
                )
            )
        case .http(let status, let detail): ServiceError.http(status: status, detail: redacted(detail))
        case .unreadable(.renderStatus(let word)): ServiceError.unreadable(what: .renderStatus(redacted(word)))
        case .unreadable(.noEventStream(let text)): ServiceError.unreadable(what: .noEventStream(redacted(text)))
        case .unreadable(.other(let words)): ServiceError.unreadable(what: .other(redacted(words)))
        default: error
        }
    }

    /// The words in which an answer says why it is none.
    func redacted(_ answer: JSONObject) -> JSONObject {
        var answer = answer
        for key in ["error", "message"] {
            if let words = answer[key]?.string { answer.update(key, to: redacted(words)) }
        }
        return answer
    }
}
