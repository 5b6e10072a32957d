import Timeline

/// A message that brings subtitles with it: "add subtitles:" and the text of an SRT or WebVTT file.
///
/// It stands alone: everything behind the first time, or behind a first line that only announces subtitles, is what
/// people say in the film. So no line of a file is ever taken for something to do.
struct SubtitleMessage {
    /// A longer one, in Unicode scalars, is not read.
    static let longest = 1_000_000

    /// What is asked for, before the text.
    let command: String
    /// The text of the file.
    let file: String

    /// - Returns: nil where the message has no subtitles.
    init?(_ message: String) {
        // Most messages have neither an arrow, a header nor a second line, and this is asked of all of them.
        guard message.utf8.contains(where: { Self.signs.contains($0) }) else { return nil }
        let scalars = Array(message.unicodeScalars)
        guard let start = Self.beginning(of: scalars) ?? Self.announced(in: scalars) else { return nil }
        command = String(String.UnicodeScalarView(scalars[..<start]))
        file = String(String.UnicodeScalarView(scalars[start...]))
    }

    private static let signs = Set(">W\n\r".utf8)

    /// Where a file without a single time begins: behind "add subtitles:" on a line of its own.
    private static func announced(in scalars: [Unicode.Scalar]) -> Int? {
        guard let end = scalars.firstIndex(where: \.isBreak) else { return nil }
        let line = String(String.UnicodeScalarView(scalars[..<end]))
        let isOpen = scalars[..<end].last { !$0.isBlank }.map { SourceText.fold($0) == ":" } ?? false
        return isOpen && speaksOfSubtitles(line) && asksForSubtitles(line) ? end : nil
    }

    /// Where the file begins: at its header, at the number of its first subtitle, or at the first time.
    private static func beginning(of scalars: [Unicode.Scalar]) -> Int? {
        let header = scalars.firstRange(of: Array("WEBVTT".unicodeScalars))?.lowerBound
        guard let arrow = scalars.firstRange(of: Array("-->".unicodeScalars))?.lowerBound else { return header }
        if let header, header < arrow { return header }
        let isBlank = { (index: Int) in scalars[index].properties.isWhitespace }
        var start = arrow
        while start > 0, isBlank(start - 1) { start -= 1 }
        while start > 0, !isBlank(start - 1) { start -= 1 }
        // The number of the subtitle, if one stands before its time.
        var number = start
        while number > 0, isBlank(number - 1) { number -= 1 }
        let end = number
        while number > 0, scalars[number - 1].isDigit { number -= 1 }
        let isAlone = number < end && (number == 0 || isBlank(number - 1))
        return isAlone ? number : start
    }

    /// What the message asks for.
    func instructions(in context: EditContext) throws(ReadingError) -> [Instruction] {
        guard file.unicodeScalars.count <= Self.longest else { throw .tooLong }
        guard Self.asksForSubtitles(command) else { throw .notUnderstood }
        let cues: [Cue]
        do throws(SubtitleError) { cues = try SubtitleReader.read(file) } catch { throw .subtitles(error) }
        let edit = Edit.addSubtitles(cues)
        do throws(EditRefusal) { _ = try context.draft.applying(edit) { "\u{0}" } } catch { throw .refused(error) }
        return [.edit(edit)]
    }

    /// Whether a text names subtitles at all.
    static func speaksOfSubtitles(_ text: String) -> Bool {
        let folded = SourceText(text).foldedString
        return ["subtitle", "caption", "字幕"].contains(where: folded.contains)
    }

    /// Whether nothing is said in a text but that these are subtitles to be added.
    static func asksForSubtitles(_ command: String, or more: [String] = []) -> Bool {
        let folded = SourceText(command).foldedString
        let signs: Set<Character> = [".", ",", "!", "?", "。", "、", ";", "…", ":", "\n", "\r", "\r\n", "\t", "\"", "`"]
        var reader = PhraseReader(String(folded.map { signs.contains($0) ? " " : $0 }))
        let said = Phrases(words + more)
        while !reader.isAtEnd {
            guard reader.take(said) else { return false }
        }
        return true
    }

    private static let words = [
        "add", "import", "insert", "use", "put", "load", "show", "include", "make", "here", "are", "is", "the", "these",
        "this", "those", "my", "as", "subtitles", "subtitle", "captions", "caption", "subs", "srt", "vtt", "webvtt",
        "file",
        "from", "following", "for", "me", "please", "and", "with", "on", "to", "it", "in", "timeline", "video", "film",
        "text", "a", "can", "you", "could", "i", "want", "track", "them", "below", "of", "that", "i have",
        "添加", "加", "加上", "导入", "插入", "用", "使用", "放上", "显示", "把", "这些", "这个", "下面", "以下", "的", "字幕", "请", "帮我",
        "文件", "一下", "到", "时间线", "上", "视频", "里", "给", "内容", "如下", "是", "下列", "作为", "为", "我",
    ]
}
