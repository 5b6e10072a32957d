import Timeline

/// The media files that a message names as a terminal pastes them, and the rest of the message.
///
/// A dragged file arrives as `/a/b\ c.mp4`, `'/a/b c.mp4'`, `"…"` or `file:///a/b%20c.mp4`, a typed one also as
/// `“/a/b c.mp4”`, `/a/b c.mp4`, or close behind a Chinese verb: `上传/a/b.mp4`.
struct MediaPaths {
    /// The paths and addresses, quotes and escapes undone.
    private(set) var paths: [String] = []
    /// The message without them.
    private(set) var rest = ""

    /// Whether there is at least one, and nothing else.
    var isOnlyPaths: Bool {
        !paths.isEmpty && rest.unicodeScalars.allSatisfy { $0.isBlank || $0.isBreak || ShellWordReader.isMark($0) }
            && areDropped
    }

    /// Whether each is a path and not only a file name, or the message is nothing but the name of one file.
    private var areDropped = true

    init(_ message: String) {
        let reader = ShellWordReader(Array(message.unicodeScalars))
        var place = 0
        var rest = String.UnicodeScalarView()
        while place < reader.scalars.count {
            let words = [reader.spacedPath(at: place), reader.word(at: place)].compactMap { $0 }
            if let word = words.first(where: { Self.mediaPath($0.text) != nil }), let path = Self.mediaPath(word.text) {
                paths.append(path)
                // A bare quoted name may be a title or a clip; a place in the file system may not.
                areDropped = areDropped && Self.hasPlace(word.text) && !Self.beginsWithTalk(word.text)
                place = word.end
            } else {
                let end = words.last?.end ?? place + 1
                rest.append(contentsOf: reader.scalars[place..<end])
                place = end
            }
        }
        self.rest = String(rest)
    }

    /// The path that a word names, if it ends like a media file.
    private static func mediaPath(_ word: String) -> String? {
        let word = plain(word)
        let name = word.split(separator: "?").first ?? ""
        let isAddress = word.hasPrefix("http://") || word.hasPrefix("https://")
        guard let dot = (isAddress ? name : word[...]).lastIndex(of: "."), dot > word.startIndex else { return nil }
        let ending = (isAddress ? name : word[...])[dot...].dropFirst().lowercased()
        guard MediaFileName.extensions.contains(ending) else { return nil }
        return word
    }

    private static func hasPlace(_ word: String) -> Bool {
        word.hasPrefix("/") || word.hasPrefix("~/") || word.hasPrefix("./") || word.hasPrefix("../")
            || word.lowercased().hasPrefix("file://") || word.hasPrefix("http://") || word.hasPrefix("https://")
            || (!word.contains(" ") && !word.contains("\"")) || word.contains("/")
    }

    /// Whether a name is the end of a sentence without spaces, 改用voice.mp3, and not all of it a name, as 旅行vlog.mp4 is:
    /// something is to be done, by the characters before the name.
    private static func beginsWithTalk(_ word: String) -> Bool {
        guard !word.contains("/"), let last = word.unicodeScalars.lastIndex(where: \.isHan) else { return false }
        let talk = SourceText(String(word.unicodeScalars[...last]))
        // Before an ending alone there is no name: 剪辑.mp4 is one.
        guard word.unicodeScalars[last...].dropFirst().first != "." else { return false }
        return Lexer.tokens(of: talk).contains { if case .term(.verb) = $0.kind { true } else { false } }
    }

    /// A path as the file system has it: without a comma that only stands behind it, and without `file://`.
    static func plain(_ word: String) -> String {
        var word = word
        while let last = word.unicodeScalars.last, ShellWordReader.isMark(last) { word.unicodeScalars.removeLast() }
        guard word.lowercased().hasPrefix("file://") else { return word }
        return percentDecoded(word.dropFirst("file://".count).drop { $0 != "/" })
    }

    private static func percentDecoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let hex = rest.prefix(2)
            if byte == UInt8(ascii: "%"), hex.count == 2,
                let value = UInt8(String(decoding: hex, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
