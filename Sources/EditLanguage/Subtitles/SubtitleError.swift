/// Why a text cannot be read as subtitles.
public enum SubtitleError: Error, Hashable, Sendable {
    /// No line of it has an arrow with two times.
    case noCues
    /// A line has an arrow, but not two times; counted from 1.
    case badTimes(line: Int, text: String)
    /// A subtitle ends before it begins, or lasts for nothing.
    case backwards(line: Int, text: String)
    /// There are more than `SubtitleReader.most`.
    case tooMany(Int)

    /// What is wrong and what to do.
    public var english: String {
        switch self {
        case .noCues:
            "I found no subtitles in that. Each one needs a line with its times: 00:00:01,000 --> 00:00:03,000"
        case .badTimes(let line, let text):
            "Line \(line) of the subtitles has no times that I can read: \(text.cut). "
                + "They look like this: 00:00:01,000 --> 00:00:03,000"
        case .backwards(let line, let text):
            "The subtitle in line \(line) ends before it begins: \(text.cut). Turn its times round."
        case .tooMany(let count):
            "These are \(count) subtitles; at most \(SubtitleReader.most) go in at once. Send them in parts."
        }
    }

    /// The same in Chinese.
    public var chinese: String {
        switch self {
        case .noCues: "没有找到字幕。每条字幕需要一行时间：00:00:01,000 --> 00:00:03,000"
        case .badTimes(let line, let text):
            "字幕第 \(line) 行的时间看不懂：\(text.cut)。应写成：00:00:01,000 --> 00:00:03,000"
        case .backwards(let line, let text): "第 \(line) 行的字幕在开始之前就结束了：\(text.cut)。请把时间调换。"
        case .tooMany(let count): "共有 \(count) 条字幕，一次最多 \(SubtitleReader.most) 条。请分几次发送。"
        }
    }
}

extension String {
    /// Cut to a length fit for a question.
    fileprivate var cut: String { count > 60 ? prefix(59) + "…" : self }
}
