/// A language that Reeldeck speaks.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Chinese, in simplified characters.
    case chinese = "zh"

    /// The language a text is written in: Chinese where it has a Han character outside quotes, else English.
    ///
    /// Quoted text is what a title shall say, not what the person speaks: "add a title '你好'" is English.
    public init(of text: String) {
        var closing: Unicode.Scalar?
        var previous: Unicode.Scalar = " "
        var hasHan = false
        // Scalars, not characters: an accent behind a quote would hide the quote.
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if let end = closing {
                if scalar == end { closing = nil }
            } else if scalar == "'" {
                // An apostrophe opens a quote only where a word could begin: not in "don't".
                if !previous.properties.isAlphabetic || previous.isHan { closing = "'" }
            } else if let end = Self.quotes[scalar] {
                closing = end
            } else if scalar.isHan {
                hasHan = true
            }
        }
        self = hasHan ? .chinese : .english
    }

    private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》",
    ]
}

extension Language {
    /// The language of a person's environment, as the variables of locales tell it; English where they tell another.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        // `zh`, `zh_CN.UTF-8`, `zh-Hant`: what stands behind the first two letters is the country's and the encoding's.
        self = Language(rawValue: String(locale.prefix(2)).lowercased()) ?? .english
    }
}

extension Unicode.Scalar {
    /// Whether it is a Chinese character.
    public var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
