/// Takes tokens out of a text, before anyone sees it or it is kept.
public struct Redaction: Hashable, Sendable {
    /// Tokens in use, whatever they look like.
    private var secrets: Set<String>

    /// How the service's tokens begin: API tokens and claim tokens.
    private static let beginnings = ["nmv_", "clm_"]
    /// What stands in a token's place.
    private static let mark = "[token]"

    /// A redaction of these tokens, and of all that look like one of the service.
    public init(_ secrets: [String] = []) { self.secrets = Set(secrets.filter { !$0.isEmpty }) }

    /// Takes this one out as well from now on.
    mutating func add(_ secret: String) { if !secret.isEmpty { secrets.insert(secret) } }

    /// The text with every token in it made unreadable.
    public func redacted(_ text: String) -> String {
        var text = text
        // The longer first: one may begin as another does.
        for secret in secrets.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            text = Self.redact(text.replacing(secret, with: Self.mark), endingIn: secret)
        }
        for beginning in Self.beginnings where text.contains(beginning) {
            text = Self.redact(text, from: beginning)
        }
        return text
    }

    /// Long texts are cut before they come here, maybe inside a token; a few letters of it are nobody's secret.
    private static func redact(_ text: String, endingIn token: String) -> String {
        for length in stride(from: token.count - 1, through: 4, by: -1) where text.hasSuffix(token.prefix(length)) {
            return text.dropLast(length) + mark
        }
        return text
    }

    private static func redact(_ text: String, from beginning: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.firstRange(of: beginning) {
            result += rest[..<found.lowerBound]
            result += mark
            rest = rest[found.upperBound...].drop { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
        }
        return result + rest
    }
}
