import Testing
import Timeline

@testable import Workspace

/// One thing that is said, in one language, with the facts that it was given.
struct Saying {
    /// What has no translation: names of programs, commands and keys, kinds of files, units.
    private static let allowed: Set<String> = [
        "reeldeck", "Reeldeck", "doctor", "studio", "show", "say", "export", "project", "list", "kept", "new",
        "session",
        "chmod", "go", "HTTP", "JSON", "UTF", "MB", "NEMO_TOKEN", "config", "nemovideo", "client_id", "srt", "vtt",
        "talk", "Videos", "clip", "mp4", "agent", "url", "model", "generator", "command", "mov", "avi", "webm", "mkv",
        "jpg", "jpeg", "png", "gif", "webp", "mp3", "wav", "m4a", "aac", "flac", "ogg", "bmp", "svg", "heic", "V", "T",
        "s", "px", "NO_PROXY", "REELDECK_CA_FILE", "ca_file", "toml", "PEM", "SOCKS", "http", "proxy", "example",
        "USER",
        "PASSWORD", "HOST", "PORT", "keys", "F1", "docs", "md",
    ]

    private static func isAllowed(_ word: String) -> Bool {
        allowed.contains(word) || word.wholeMatch(of: /[VAT]\d+/) != nil
    }

    let sentence: String
    let language: Language
    let of: String
    /// What it was given, which has to stand in it and may be of any language.
    var facts: [String] = []

    /// Holds it to its language and to its facts.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let told: Comment = "\(of) in \(language): \(sentence)"
        #expect(sentence.contains { !$0.isWhitespace }, told, sourceLocation: sourceLocation)
        var rest = sentence
        // The longest first: one may be a part of another.
        for fact in facts.sorted(by: { $0.count > $1.count }) {
            #expect(sentence.contains(fact), "\(fact) is missing: \(told)", sourceLocation: sourceLocation)
            rest = rest.replacing(fact, with: " ")
        }
        #expect(!["Optional(", "Workspace.", "ServiceClient."].contains(where: sentence.contains), told)
        let hasHan = rest.unicodeScalars.contains { $0.isHan }
        switch language {
        case .english: #expect(!hasHan, told, sourceLocation: sourceLocation)
        case .chinese:
            #expect(hasHan || rest.allSatisfy { !$0.isLetter }, told, sourceLocation: sourceLocation)
            let words = rest.matches(of: /[A-Za-z_][A-Za-z_0-9]*/).map { String($0.output) }
            #expect(words.allSatisfy(Self.isAllowed), "\(words) of \(told)", sourceLocation: sourceLocation)
            // What stands between Chinese words is Chinese as well.
            let marks = zip(rest, rest.dropFirst()).filter { $0.isHan && ",:;?!.()".contains($1) }
            #expect(marks.isEmpty, told, sourceLocation: sourceLocation)
        }
    }
}

extension Character {
    fileprivate var isHan: Bool { unicodeScalars.allSatisfy { $0.isHan } }
}

/// The numbers and texts that a value carries, as they have to stand in what is said of it.
func facts(in value: Any) -> [String] {
    switch value {
    case let text as String: return text.isEmpty ? [] : [text]
    case let number as Int: return ["\(number)"]
    case let range as TimeRange: return [TimeText.seconds(range.start), TimeText.seconds(range.end)]
    default: return Mirror(reflecting: value).children.flatMap { facts(in: $0.value) }
    }
}
