/// A file of subtitles that a message names: "add the subtitles in talk.srt", or only the file, dropped on the window.
///
/// The service takes no such files, but it takes what is in them: whoever sends the message reads the file and sends
/// its text. Reading is theirs; here it is only found.
public struct SubtitlePath: Hashable, Sendable {
    /// The path as it was said, quotes and escapes undone.
    public let path: String

    /// Finds the file; nil where the message names none, or speaks of something else.
    public init?(in message: String) {
        let scalars = Array(message.unicodeScalars)
        let reader = ShellWordReader(scalars)
        var found: [String] = []
        var rest = ""
        var place = 0
        while place < scalars.count {
            guard let word = reader.word(at: place), word.end > place else {
                place += 1
                continue
            }
            let path = MediaPaths.plain(word.text)
            if path.count > 4, Self.endings.contains(where: path.lowercased().hasSuffix) {
                found.append(path)
            } else {
                rest += " " + word.text.lowercased()
            }
            place = word.end
        }
        guard let path = found.first, found.count == 1, !message.contains("-->"),
            rest.isEmpty || Self.words.contains(where: rest.contains)
        else { return nil }
        self.path = path
    }

    /// The message that says what is in such a file.
    public static func message(content: String) -> String { "add subtitles:\n\(content)" }

    private static let endings = [".srt", ".vtt"]
    private static let words = ["subtitle", "caption", "字幕"]
}
