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
}
