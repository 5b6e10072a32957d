import EditLanguage
import Foundation
import PrivateFiles
import ServiceClient
import ServiceProtocol

/// Puts what is in a file of subtitles in the place of its name, when a message is sent.
///
/// The conversation shows what was said; the service gets what was meant. What is in the file is data: only its
/// subtitles are sent, and a file without any is told and not sent.
enum MessageFiles {
    /// The largest file that is read, in bytes.
    static let largest = 1 << 20

    static func expanded(_ parts: [AgentMessage.Part]) throws(MessageFileError) -> [AgentMessage.Part] {
        var expanded: [AgentMessage.Part] = []
        for part in parts {
            if case .text(let text) = part, let file = SubtitlePath(in: text) {
                expanded.append(.text(try message(for: file)))
            } else {
                expanded.append(part)
            }
        }
        return expanded
    }

    private static func message(for file: SubtitlePath) throws(MessageFileError) -> String {
        if let fault = file.fault { throw .named(path: file.path, fault) }
        let content = try content(of: file)
        do throws(SubtitleError) {
            return try SubtitlePath.message(content: content)
        } catch .noCues {
            throw .noSubtitles(path: file.path)
        } catch {
            throw .badSubtitles(path: file.path, error)
        }
    }

    private static func content(of file: SubtitlePath) throws(MessageFileError) -> String {
        let path = WrittenPath.url(file.path).path(percentEncoded: false)
        // Without waiting: a pipe of that name would be waited for without end.
        let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { throw .file(path: file.path, .missingOrClosed) }
        let handle = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
        guard FileFacts(descriptor: opened)?.kind == .file else { throw .file(path: file.path, .notPlain) }
        guard let data = try? handle.read(upToCount: largest + 1) ?? Data() else {
            throw .file(path: file.path, .closed)
        }
        guard !data.isEmpty else { throw .file(path: file.path, .empty) }
        guard data.count <= largest else { throw .file(path: file.path, .larger(than: largest >> 20)) }
        guard let text = text(data) else { throw .notUTF8(path: file.path) }
        return text
    }

    /// Text in UTF-8, or in UTF-16 where the file says so: almost any bytes could be taken for that.
    private static func text(_ data: Data) -> String? {
        let isWide = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
        return String(data: data, encoding: isWide ? .utf16 : .utf8)
    }
}
