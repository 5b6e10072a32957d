import Timeline

/// A file of subtitles that a message names: "add the subtitles in talk.srt", or only the file, dropped on the window.
///
/// The service takes no such files, but it takes what is in them: whoever sends the message reads the file and sends
/// its text. Reading is theirs; here it is only found.
public struct SubtitlePath: Hashable, Sendable {
    /// The path as it was said, quotes and escapes undone.
    public let path: String
    /// Why it is not read; nil where it can be.
    public let fault: Fault?

    /// Why a file that a message names is not read. Such a message is sent to nobody: a path is no sentence and no title.
    public enum Fault: Hashable, Sendable {
        /// It is of a kind that is not read.
        case kind
        /// More is said than that its subtitles are to be added.
        case mixed
        /// There is another one beside it.
        case several
    }

    /// Finds the file; nil where the message names none, or speaks of something else.
    public init?(in message: String) {
        guard !message.contains("-->") else { return nil }
        let words = MessageWord.words(of: message)
        let subtitles = words.filter { Self.hasEnding($0.path, of: Self.kinds) }
        let names = subtitles.isEmpty ? words.filter(\.isFile) : subtitles
        guard let first = names.first else { return nil }
        let rest = words.filter { !names.contains($0) }.map(\.text).joined(separator: " ")
        // Words in quotes are to be read in the film.
        let isPlain = words.allSatisfy { names.contains($0) || !$0.isContent }
        let isText = isPlain && Self.asksForText(rest)
        let isAsked = isText || isPlain && SubtitleMessage.asksForSubtitles(rest, or: Self.talk)
        // 'see talk.srt' at 4 s: what stands in quotes is what a subtitle says, unless it is a place on the disk.
        guard isAsked || !first.isContent else { return nil }
        guard isText || SubtitleMessage.speaksOfSubtitles(rest) || (isAsked && !subtitles.isEmpty) else { return nil }
        // Any other file is one of subtitles only where nothing else is said of it.
        guard isAsked || !subtitles.isEmpty else { return nil }
        path = first.path
        fault =
            names.count > 1 ? .several : !isAsked ? .mixed : Self.hasEnding(first.path, of: Self.readable) ? nil : .kind
    }

    /// The message that says what is in such a file, and nothing that is no subtitle.
    /// - Throws: where there is no subtitle in it, or one that cannot be read.
    public static func message(content: String) throws(SubtitleError) -> String {
        "add subtitles:\n\(SubtitleFile.text(of: try SubtitleReader.read(content)))"
    }

    /// The message that asks for what is in a file of subtitles, by its path, whatever that holds.
    public static func message(for path: String, _ language: Language) -> String {
        let quoted = "'\(path.replacing("'", with: "'\\''"))'"
        return switch language {
        case .english: "add the subtitles in \(quoted)"
        case .chinese: "添加字幕 \(quoted)"
        }
    }

    /// Whether a file of that name is one whose subtitles are read.
    public static func reads(fileName: String) -> Bool { hasEnding(fileName, of: readable) }

    private static func hasEnding(_ path: String, of kinds: [String]) -> Bool {
        kinds.contains { path.lowercased().hasSuffix(".\($0)") && path.count > $0.count + 1 }
    }

    private static let readable = ["srt", "vtt"]
    /// What files of subtitles are called, whether they are read or not.
    private static let kinds =
        readable + [
            "ass", "ssa", "sbv", "ttml", "dfxp", "lrc", "smi", "sami", "sub", "idx", "sup", "stl", "scc", "mks", "usf",
            "itt",
        ]

    /// "add the text from": what is in the file is wanted, whatever it is, and not its name as a title.
    private static func asksForText(_ rest: String) -> Bool {
        let folded = SourceText(rest).foldedString
        let isFrom =
            folded.split(separator: " ").contains { ["from", "in", "inside", "of"].contains($0) }
            || ["从", "里", "中"].contains(where: folded.contains)
        return isFrom && texts.contains(where: folded.contains)
            && SubtitleMessage.asksForSubtitles(rest, or: talk + texts)
    }

    private static let texts = ["title", "titles", "text", "texts", "lyrics", "words", "lines", "标题", "文字", "歌词", "文本"]

    /// What else is said around a file that is only to be added.
    private static let talk = [
        "all", "attach", "apply", "embed", "burn", "burn in", "overlay", "now", "also", "then", "just", "read", "our",
        "english", "chinese", "into", "onto", "called", "named", "over", "whole", "entire", "movie", "project",
        "contents", "content", "let's", "would", "like", "need", "ok", "okay", "so", "path",
        "中文", "英文", "英语", "双语", "影片", "电影", "片子", "整个", "吧", "中", "从", "读取", "读", "载入", "加载", "上去", "进来",
        "进去", "来自", "路径", "我的", "请把", "叠加",
    ]
}
