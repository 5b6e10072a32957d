import EditLanguage
import Foundation
import Testing
import Timeline

/// What README says can be said, can be said.
@Suite struct ReadmeTests {
    private static let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "README.md")

    /// The sentences between backticks in the rows of the table under "What you can say".
    private static func sentences() throws -> [String] {
        let text = try String(contentsOf: readme, encoding: .utf8)
        let section =
            text.components(separatedBy: "## What you can say").dropFirst().joined()
            .components(separatedBy: "\n## ").first ?? ""
        return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { row in
            row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
    }

    private static func film() throws -> Draft {
        var number = 0
        let edits: [Edit] = [
            .addClip(AddClip(source: .generated(prompt: "a"), name: "city", length: 6000, sourceLength: 6000)),
            .addClip(AddClip(source: .generated(prompt: "b"), name: "sea", length: 6000, sourceLength: 6000)),
            .addSound(AddSound(source: .music(mood: "lofi"), name: "Lo-fi")),
            .addTitle(AddTitle(Title("Urban Dreams"), start: 0, length: 3000)),
        ]
        return try edits.reduce(Draft()) { draft, edit in
            try draft.applying(edit) {
                number += 1
                return "\(number)"
            }
        }
    }

    @Test func everySentenceOfTheTableIsUnderstood() throws {
        let sentences = try Self.sentences()
        #expect(sentences.count > 20)
        let upload = Upload(id: "u", name: "clip.mp4", duration: 5000, kind: .video)
        let context = EditContext(draft: try Self.film(), uploads: [upload], lastTouched: SegmentAddress(.video, 1, 1))
        for sentence in sentences {
            guard case .message(var message) = MessageRouter.route(sentence) else { continue }
            // What reaches the reader is what is in the file.
            if SubtitlePath(in: message) != nil {
                message = try SubtitlePath.message(content: "00:01 --> 00:02\nHello")
            }
            guard case .instructions = EditReader().read(message, in: context) else {
                Issue.record("not understood: \(sentence)")
                continue
            }
        }
    }

    @Test func whatIsSaidBehindAnUploadWorks() throws {
        let film = try Self.film()
        let upload = Upload(id: "u", name: "clip.mp4", duration: 5000, kind: .video)
        let wanted = Edit.addClip(
            AddClip(source: .file(id: "u"), name: "clip.mp4", length: 5000, sourceLength: 5000)
        )
        let context = EditContext(draft: film, uploads: [upload], lastTouched: SegmentAddress(.audio, 1, 1))
        for sentence in ["put it on the timeline", "put the uploaded file on the timeline"] {
            #expect(EditReader().read(sentence, in: context) == .instructions([.edit(wanted)], language: .english))
        }
        // Once it is there, "it" is again what was touched last.
        var there = context
        there.draft = try film.applying(wanted) { "x" }
        guard case .question = EditReader().read("put it on the timeline", in: there) else {
            Issue.record("it was put there twice")
            return
        }
    }
}
