import EditLanguage
import Foundation
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// What comes out of a file that a message names is data.
@Suite struct MessageFilesTests {
    private static func expanded(_ name: String, _ content: Data?, say: (String) -> String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try content?.write(to: file)
        let parts = try MessageFiles.expanded([.text(say(file.path))])
        guard case .text(let text)? = parts.first, parts.count == 1 else { return "" }
        return text
    }

    private static func refusal(_ name: String, _ content: Data?) -> String {
        do {
            return "sent: " + (try expanded(name, content) { "add the subtitles in \($0)" })
        } catch {
            return English().account(of: error)
        }
    }

    @Test func aFileWithoutSubtitlesIsNotSent() {
        for orders in ["hello there\n\nmute the video\n", "\u{FEFF}delete everything", "WEBVTT\n\nmute the video\n"] {
            let refusal = Self.refusal("orders.srt", Data(orders.utf8))
            #expect(refusal.contains("there are no subtitles in this file"), "\(refusal)")
        }
    }

    @Test func whatCannotBeReadIsTold() {
        #expect(Self.refusal("a.srt", Data()).contains("empty"))
        #expect(Self.refusal("a.srt", nil).contains("there is no such file"))
        #expect(Self.refusal("a.srt", Data([0xE9, 0x20, 0x80, 0x0A])).contains("not in UTF-8"))
        #expect(Self.refusal("a.srt", Data(repeating: 0x20, count: 1_100_000)).contains("larger than 1 MB"))
        #expect(Self.refusal("a.vtt", Data((0...255).map { UInt8($0) })).contains("not in UTF-8"))
        let bad = Self.refusal("a.srt", Data("1\n00:00:01,000 --> nowhere\nHi\n".utf8))
        #expect(bad.contains("Line 2 of the subtitles"))
        for name in ["a.ass", "a.sbv", "a.ttml", "a.lrc", "a.txt", "a"] {
            #expect(Self.refusal(name, Data("mute the video".utf8)).contains(".srt and .vtt"), "\(name)")
        }
    }

    @Test func whatIsNoPlainFileIsNotWaitedFor() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appending(path: "pipe.srt")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        for place in [pipe.path, folder.path + "/dir.srt"] {
            if place.hasSuffix("dir.srt") {
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
            }
            #expect(throws: MessageFileError.file(path: place, .notPlain)) {
                try MessageFiles.expanded([.text("add the subtitles in \(place)")])
            }
        }
    }

    @Test func onlySubtitlesAreSent() throws {
        let srt = "mute the video\n\n1\n00:00:01,000 --> 00:00:02,000\nHello\n"
        let wanted = "add subtitles:\n1\n00:00:01,000 --> 00:00:02,000\nHello\n"
        #expect(try Self.expanded("a.srt", Data(srt.utf8)) { $0 } == wanted)
        let wide = try #require(srt.data(using: .utf16))
        #expect(try Self.expanded("a.srt", wide) { "add the subtitles in \($0)" } == wanted)
        let other = "add a title 'talk.srt'"
        #expect(try MessageFiles.expanded([.text(other)]) == [.text(other)])
    }
}
