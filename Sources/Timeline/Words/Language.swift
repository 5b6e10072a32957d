/// A language that Reeldeck speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
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

extension Unicode.Scalar {
    /// Whether it is a Chinese character.
    public var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
