import EditLanguage
import Foundation
import ServiceClient
import ServiceProtocol

/// Puts what is in a file of subtitles in the place of its name, when a message is sent.
///
/// The conversation shows what was said; the service gets what was meant.
enum MessageFiles {
    /// The largest file that is read, in bytes.
    static let largest = 1 << 20

    static func expanded(_ parts: [AgentMessage.Part]) throws(ServiceError) -> [AgentMessage.Part] {
        var expanded: [AgentMessage.Part] = []
        for part in parts {
            if case .text(let text) = part, let file = SubtitlePath(in: text) {
                expanded.append(.text(SubtitlePath.message(content: try content(of: file))))
            } else {
                expanded.append(part)
            }
        }
        return expanded
    }

    private static func content(of file: SubtitlePath) throws(ServiceError) -> String {
        let path = WrittenPath.url(file.path).path(percentEncoded: false)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .localFile(path: file.path, reason: "there is no such file, or it may not be read")
        }
        guard data.count <= largest else { throw .localFile(path: file.path, reason: "it is larger than 1 MB") }
        guard let text = String(data: data, encoding: .utf8) ?? String(data: data, encoding: .utf16) else {
            throw .localFile(path: file.path, reason: "its letters are not in UTF-8")
        }
        return text
    }
}
