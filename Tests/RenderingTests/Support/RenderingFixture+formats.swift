import ExactJSON
import Foundation
import Timeline

@testable import Rendering

/// Files of any format, and what is in them.
extension RenderingFixture {
    /// A canvas that costs next to nothing.
    static let small = Canvas(width: 160, height: 90)

    /// The times of all packets of a file's sound, in ms.
    func soundTimes(_ path: String) async throws -> [Int] {
        let output = try await Tool.collect(
            tools.ffprobe,
            [
                "-v", "error", "-select_streams", "a:0", "-show_entries", "packet=pts_time", "-of", "csv=p=0",
                "-i", MediaOpening.url(path),
            ]
        )
        return String(decoding: output.bytes, as: UTF8.self)
            .split { $0 == "\n" || $0 == "," }.compactMap { Double($0).map { Int($0 * 1000) } }
    }

    /// Renders tracks as a file of a format and gives its path.
    func export(
        _ tracks: [Track],
        _ media: [MediaSource: MediaInfo],
        as format: OutputFormat,
        quality: OutputQuality = .draft,
        canvas: Canvas = RenderingFixture.small,
        name: String = "film",
        progress: @escaping @Sendable (RenderProgress) -> Void = { _ in }
    ) async throws -> String {
        let plan = try RenderPlan(
            draft: Draft(tracks: tracks, canvas: canvas),
            media: media,
            output: OutputSettings(format: format, canvas: canvas, quality: quality)
        )
        let file = "\(name).\(format.fileExtension)"
        try await Renderer(tools: tools).render(
            plan,
            to: folder.appending(path: file),
            workingDirectory: folder.appending(path: "job"),
            progress: progress
        )
        return path(file)
    }

    /// What ffprobe says of a file's container and codecs: `mov,mp4…`, [`h264`, `aac`].
    func kinds(_ path: String) async throws -> (container: String, codecs: [String]) {
        let output = try await Tool.collect(
            tools.ffprobe,
            ["-v", "error", "-of", "json", "-show_format", "-show_streams"] + MediaOpening.arguments(path)
        )
        let answer = try JSON(parsing: String(decoding: output.bytes, as: UTF8.self))
        return (
            answer["format"]?["format_name"]?.string ?? "",
            (answer["streams"]?.array ?? []).map { $0["codec_name"]?.string ?? "" }
        )
    }

    /// Colours beside each other, from the left, 160×90 and one second; see-through where a colour says so.
    func stripes(_ name: String, _ colors: [String], more: [String]) async throws -> MediaInfo {
        let size = "\(160 / colors.count)x90"
        let parts = colors.indices.map { "color=\(colors[$0]):s=\(size):r=30:d=1,format=rgba[c\($0)]" }
        let joined = colors.indices.map { "[c\($0)]" }.joined() + "hstack=inputs=\(colors.count)"
        return try await make(name, ["-f", "lavfi", "-i", (parts + [joined]).joined(separator: ";")] + more)
    }

    /// A tone of 440 Hz over red, one second of it.
    func redTone(_ name: String = "red.mov") async throws -> MediaInfo {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "color=red:s=160x90:r=30:d=1", "-f", "lavfi", "-i", "sine=f=440:r=48000:d=1",
                "-vf", "scale=out_color_matrix=bt709", "-colorspace", "bt709", "-c:v", "libx264", "-preset",
                "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "pcm_s16le",
            ]
        )
    }
}
