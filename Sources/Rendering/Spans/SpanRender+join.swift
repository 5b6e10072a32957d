import Foundation
import Timeline

extension SpanRender {
    /// Puts finished spans and the sound together; false where they cannot stand in one film.
    func join(
        _ spans: [String],
        sound: String,
        in scratch: URL,
        to path: String
    ) async throws(RenderError) -> Bool {
        let files = (spans + [sound]).map { scratch.appending(path: $0).path(percentEncoded: false) }
        var heads: [String: MovieHead] = [:]
        for file in Set(files).untilCancelled { heads[file] = MovieHead(of: file) }
        // Not all were looked at: that says nothing of whether they fit together.
        guard !Task.isCancelled else { throw .cancelled }
        let pictures = files.dropLast().compactMap { heads[$0] }
        guard pictures.count == spans.count, let heard = files.last.flatMap({ heads[$0] }),
            let film = FilmFile(
                pictures: pictures,
                sound: heard,
                framesPerSecond: plan.output.canvas.framesPerSecond
            )
        else { return false }
        guard !Task.isCancelled else { throw .cancelled }
        let isWritten = plan.output.format == .mp4
        let target = isWritten ? path : scratch.appending(path: Self.joinedFile).path(percentEncoded: false)
        do {
            try film.write(to: target, from: files)
        } catch is CancellationError {
            throw .cancelled
        } catch let error as CocoaError where error.code == .fileReadCorruptFile {
            throw .wrongResult("one of its parts is damaged")
        } catch {
            throw .cannotWrite(path: target, reason: error.localizedDescription)
        }
        // QuickTime describes sound in a way of its own.
        if !isWritten {
            let arguments = FFmpeg.opening(to: .file) + ["-i", Self.joinedFile]
            let copying = ["-map", "0:v", "-map", "0:a", "-c", "copy"] + plan.output.fileOptions
            try await renderer.run(arguments + copying + [MediaOpening.url(path)], of: plan, in: scratch)
        }
        return true
    }

    private static let joinedFile = "film.mp4"
}
