import EditLanguage
import ServiceClient

/// Why a file that a message names is not sent, nor the message.
public enum MessageFileError: Error, Hashable, Sendable {
    /// It cannot be read.
    case file(path: String, ServiceError.FileFault)
    /// It is of another kind, or named in a message that asks for something else.
    case named(path: String, SubtitlePath.Fault)
    /// There are no subtitles in it.
    case noSubtitles(path: String)
    /// Its letters are not in UTF-8.
    case notUTF8(path: String)
    /// Its subtitles are wrong.
    case badSubtitles(path: String, SubtitleError)
}
