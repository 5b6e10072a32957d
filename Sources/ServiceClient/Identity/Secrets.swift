import ExactJSON

/// Takes tokens out of words that came from outside, before anyone sees them.
///
/// A server may quote the token it turns down, and an error is shown, printed and kept on disk.
struct Secrets: Sendable {
    /// The token in use; nil where there is none.
    let token: String?

    /// How the service's tokens begin: API tokens and claim tokens.
    private static let beginnings = ["nmv_", "clm_"]

    /// The text with every token in it made unreadable.
    func redacted(_ text: String) -> String {
        var text = text
        if let token, !token.isEmpty {
            text = Self.redact(text.replacing(token, with: "[token]"), endingIn: token)
        }
        for beginning in Self.beginnings where text.contains(beginning) {
            text = Self.redact(text, from: beginning)
        }
        return text
    }

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
        case .unreadable(let what): ServiceError.unreadable(what: redacted(what))
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

    /// Long texts are cut before they come here, maybe inside a token; a few letters of it are nobody's secret.
    private static func redact(_ text: String, endingIn token: String) -> String {
        for length in stride(from: token.count - 1, through: 4, by: -1) where text.hasSuffix(token.prefix(length)) {
            return text.dropLast(length) + "[token]"
        }
        return text
    }

    private static func redact(_ text: String, from beginning: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.firstRange(of: beginning) {
            result += rest[..<found.lowerBound]
            result += "[token]"
            rest = rest[found.upperBound...].drop { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
        }
        return result + rest
    }
}
