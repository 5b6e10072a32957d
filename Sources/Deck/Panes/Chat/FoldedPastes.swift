import Terminal

/// Long texts that were pasted, each by the character that stands for it.
struct FoldedPastes: Hashable, Sendable {
    private var pastes: [Character: Paste] = [:]

    private struct Paste: Hashable, Sendable {
        let text: String
        /// What is shown of it, found out once: it may be long.
        let label: String
    }

    /// Characters that no text has, one for each.
    private var next: UInt32 = 0xF0000
    private static let last: UInt32 = 0xFFFFD

    /// What has more lines than so many, or more letters, is folded.
    static let lines = 4
    static let letters = 400

    var isEmpty: Bool { pastes.isEmpty }

    /// The text, or what stands for it where it is long.
    mutating func fold(_ text: String) -> String {
        let lineCount = text.count(where: \.isNewline) + 1
        guard lineCount > Self.lines || text.count > Self.letters, next < Self.last,
            let scalar = Unicode.Scalar(next)
        else { return text }
        next += 1
        pastes[Character(scalar)] = Paste(text: text, label: Self.label(of: text, lines: lineCount))
        return String(scalar)
    }

    func unfolded(_ text: String) -> String {
        guard !pastes.isEmpty else { return text }
        return text.reduce(into: "") { $0 += pastes[$1]?.text ?? String($1) }
    }

    /// What is shown of it: how it begins, and how much it is; nil for a character that stands for itself.
    func label(of character: Character) -> String? { pastes.isEmpty ? nil : pastes[character]?.label }

    private static func label(of text: String, lines: Int) -> String {
        let start = text.prefix(200).drop(while: \.isWhitespace).prefix { !$0.isNewline }.truncated(to: 24).visible
        return "[\(start) · \(lines > 1 ? "\(lines) ⏎" : "\(text.count)")]"
    }
}
