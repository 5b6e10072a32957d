import Foundation
import Pictures
import Timeline

/// What a film is played from: the draft, its files as they are found, and the tools that read them.
public struct PlaySource: Sendable {
    let tools: MediaTools
    let draft: Draft
    /// What those sources of a draft hold that are there.
    let media: @Sendable (Draft) async -> [MediaSource: MediaInfo]
    /// Where tools get folders of their own, which go when the playing ends.
    let folder: URL

    /// - Parameter media: gives what the sources of a part of the draft hold, as far as they are there.
    public init(
        tools: MediaTools,
        draft: Draft,
        place: URL = FileManager.default.temporaryDirectory,
        media: @escaping @Sendable (Draft) async -> [MediaSource: MediaInfo]
    ) {
        (self.tools, self.draft, self.media) = (tools, draft, media)
        folder = place.appending(path: "reeldeck-play-\(UUID().uuidString.prefix(8))")
    }

    var grid: FrameGrid { FrameGrid(framesPerSecond: draft.canvas.framesPerSecond) }

    /// How many frames the film has.
    public var frameCount: Int { grid.frame(at: draft.duration) }

    /// Takes away what was put on the disk.
    func clear() { try? FileManager.default.removeItem(at: folder) }

    /// Brings the pictures of a plan to a line, in the plan's order, and ends it.
    func run(_ plan: PlayPlan, into line: FrameLine) async {
        defer { Task { await line.end() } }
        let scratch = folder.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: scratch) }
        do {
            try plan.sideFiles.write(in: scratch)
            let place = scratch.path(percentEncoded: false)
            for preparation in plan.preparations {
                try await Tool.read(tools.ffmpeg, preparation.arguments, workingDirectory: place) { _ in }
            }
            var bytes: [UInt8] = []
            var count = 0
            bytes.reserveCapacity(plan.pictureBytes * 2)
            try await Tool.read(tools.ffmpeg, plan.arguments, workingDirectory: place) { piece in
                bytes += piece
                while bytes.count >= plan.pictureBytes, count < plan.frames.count {
                    let picture = Array(bytes.prefix(plan.pictureBytes))
                    bytes.removeFirst(plan.pictureBytes)
                    let pixels = Pixels(width: plan.size.width, height: plan.size.height, bytes: picture)
                    await line.put(FilmFrame(number: plan.frames[count], pixels: pixels))
                    count += 1
                }
            }
        } catch {
            // What cannot be shown is not: exports tell why, and the sound goes on.
        }
    }
}
