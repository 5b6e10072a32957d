/// A language that Reeldeck speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"

    /// The language a text is written in: Chinese where it has a Han character outside quotes, else English.
    ///
    /// Quoted text is what a title shall say, not what the person speaks: "add a title '你好'" is English.
    public init(of text: String) {
        var closing: Character?
        var hasHan = false
        for character in text {
            if let end = closing {
                if character == end { closing = nil }
            } else if let end = Self.quotes[character] {
                closing = end
            } else if character.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
                hasHan = true
            }
        }
        self = hasHan ? .chinese : .english
    }

    private static let quotes: [Character: Character] = [
        "\"": "\"", "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》",
    ]
}
