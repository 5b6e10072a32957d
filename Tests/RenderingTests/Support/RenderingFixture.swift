import ExactJSON
import Foundation
import Timeline

@testable import Rendering

/// A folder of its own for a test that runs ffmpeg, and what it needs to make sources and look at results.
struct RenderingFixture: ~Copyable {
    static let canvas = Canvas(width: 320, height: 180)

    let folder: URL
    let tools: MediaTools

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rendering-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        tools = try MediaTools.find()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path("")))?.sorted() ?? [] }

    // MARK: Sources

    /// Makes a source with ffmpeg and probes it; what another test has made by the same arguments is copied.
    @discardableResult
    func make(_ name: String, _ arguments: [String]) async throws -> MediaInfo {
        guard MadeSources.areShared(name, arguments, in: path("")) else {
            return try await makeAnew(name, arguments)
        }
        let ending = URL(filePath: name).pathExtension
        let source = try await MadeSources.shared.source(endingIn: ending, arguments)
        try source.bytes.write(to: URL(filePath: path(name)))
        var info = source.info
        info.path = path(name)
        return info
    }

    /// Makes a source with ffmpeg and probes it.
    func makeAnew(_ name: String, _ arguments: [String]) async throws -> MediaInfo {
        try await ffmpeg(arguments + [MediaOpening.url(path(name))])
        return try await MediaProbe(tools: tools).probe(path(name))
    }

    /// A clip with a counting picture and a tone.
    func clip(_ name: String, seconds: Double = 2, size: String = "320x180", rate: String = "30") async throws
        -> MediaInfo
    {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "testsrc2=s=\(size):r=\(rate):d=\(seconds)",
                "-f", "lavfi", "-i", "sine=f=440:r=48000:d=\(seconds)",
                "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-f", "mp4",
            ]
        )
    }

    /// A picture of one colour that lasts.
    func plain(_ name: String, color: String, seconds: Double = 2, more: [String] = []) async throws -> MediaInfo {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "color=\(color):s=320x180:r=30:d=\(seconds)", "-c:v", "libx264", "-pix_fmt",
                "yuv420p",
            ]
                + more
        )
    }

    /// A tone of 440 Hz, an eighth of full scale on every channel.
    func tone(_ name: String, seconds: Double = 2, channels: Int = 2) async throws -> MediaInfo {
        try await make(
            name,
            ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=\(seconds)", "-ac", "\(channels)"]
                + (channels == 2 ? ["-af", "pan=stereo|c0=c0|c1=c0"] : [])
        )
    }

    func ffmpeg(_ arguments: [String]) async throws {
        try await Tool.run(tools.ffmpeg, ["-nostdin", "-v", "error", "-y"] + arguments) { _ in }
    }

    // MARK: Films

    /// Renders tracks at a small size and gives the path of the film.
    func render(
        _ tracks: [Track],
        _ media: [MediaSource: MediaInfo],
        canvas: Canvas = RenderingFixture.canvas,
        quality: OutputQuality = .draft,
        loudness: Int? = nil,
        to name: String = "film.mp4",
        cache: RenderCache? = nil,
        tools: MediaTools? = nil
    ) async throws -> String {
        let plan = try Make.plan(tracks, media, canvas: canvas, quality: quality, loudness: loudness)
        try await Renderer(tools: tools ?? self.tools, cache: cache).render(
            plan,
            to: folder.appending(path: name),
            workingDirectory: folder.appending(path: "job")
        )
        return path(name)
    }

    /// The times of all frames in a file, in ticks of its stream.
    func frameTimes(_ path: String) async throws -> [Int] {
        let output = try await Tool.collect(
            tools.ffprobe,
            [
                "-v", "error", "-select_streams", "v:0", "-show_entries", "packet=pts", "-of", "csv=p=0",
                "-i", MediaOpening.url(path),
            ]
        )
        return String(decoding: output.bytes, as: UTF8.self)
            .split { $0 == "\n" || $0 == "," }.compactMap { Int($0) }.sorted()
    }

    /// One frame as grey bytes, or in another pixel format.
    func frame(_ path: String, at index: Int, format: String = "gray") async throws -> [UInt8] {
        try await select([index], of: path, ["-pix_fmt", format])
    }

    /// Several frames of a film of the usual canvas as grey bytes, in the order in which they are asked for.
    func frames(_ indices: [Int], of film: String) async throws -> [[UInt8]] {
        let bytes = try await select(indices, of: film, ["-pix_fmt", "gray"])
        return Self.parts(of: bytes, size: Self.canvas.width * Self.canvas.height, indices)
    }

    /// Frames of a film, one behind the other as they come in it, each once; those behind its end are not there.
    func select(_ indices: [Int], of film: String, filter: String = "", _ format: [String] = []) async throws -> [UInt8]
    {
        let wanted = Set(indices).sorted()
        let choice = wanted.map { "eq(n\\,\($0))" }.joined(separator: "+")
        return try await Tool.collect(
            tools.ffmpeg,
            ["-nostdin", "-v", "error"] + MediaOpening.arguments(film) + ["-vf", "select=\(choice)\(filter)"]
                + ["-fps_mode", "passthrough", "-frames:v", "\(wanted.count)"] + format + ["-f", "rawvideo", "pipe:1"]
        ).bytes
    }

    /// Each of the frames that were selected, in the order in which they are asked for; empty where it is not there.
    static func parts(of bytes: [UInt8], size: Int, _ indices: [Int]) -> [[UInt8]] {
        let places = Dictionary(uniqueKeysWithValues: Set(indices).sorted().enumerated().map { ($1, $0 * size) })
        return indices.map { index in
            guard let start = places[index], start + size <= bytes.count else { return [] }
            return Array(bytes[start..<(start + size)])
        }
    }

    /// All samples of the left channel, or another, −1 to 1, at 48 kHz; with what filters leave of them.
    func samples(_ path: String, channel: Int = 0, through filters: String = "") async throws -> [Float] {
        let raw = try await Tool.collect(
            tools.ffmpeg,
            [
                "-nostdin", "-v", "error", "-i", MediaOpening.url(path), "-vn", "-af",
                "\(filters)pan=mono|c0=c\(channel)", "-ar", "48000", "-f", "s16le", "pipe:1",
            ]
        ).bytes
        return stride(from: 0, to: raw.count - 1, by: 2).map { index in
            Float(Int16(bitPattern: UInt16(raw[index]) | UInt16(raw[index + 1]) << 8)) / 32768
        }
    }
}

/// The root mean square of samples in decibels under full scale.
func decibels(_ samples: some Collection<Float>) -> Double {
    let square = samples.reduce(0.0) { $0 + Double($1 * $1) } / Double(max(1, samples.count))
    return 10 * log10(max(square, 1e-12))
}

/// The mean difference of two pictures' bytes.
func difference(_ left: [UInt8], _ right: [UInt8]) -> Double {
    guard left.count == right.count, !left.isEmpty else { return .infinity }
    return Double(zip(left, right).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }) / Double(left.count)
}

/// The mean of a picture's bytes.
func mean(_ picture: [UInt8]) -> Double {
    Double(picture.reduce(0) { $0 + Int($1) }) / Double(max(1, picture.count))
}
