import Foundation

@testable import Rendering

/// What films made of spans are held against.
extension RenderingFixture {
    /// The folder of spans of this workshop.
    var cache: RenderCache { RenderCache(folder: folder.appending(path: "cache")) }

    /// What is in the folder of spans.
    var kept: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path("cache"))) ?? []).sorted() }

    /// What ffmpeg says of a film while it plays it.
    func complaints(_ path: String) async throws -> [String] {
        let script = "\"$0\" -nostdin -v warning -i \"$1\" -f null - 2>&1"
        let output = try await Tool.collect("/bin/sh", ["-c", script, tools.ffmpeg, path])
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// How like each other the frames of two films are: 1 for the same (SSIM).
    func likeness(_ first: String, _ second: String) async throws -> [Double] {
        let output = try await Tool.collect(
            tools.ffmpeg,
            [
                "-nostdin", "-v", "error", "-i", MediaOpening.url(first), "-i", MediaOpening.url(second),
                "-filter_complex", "[0:v][1:v]ssim=stats_file=-", "-f", "null", "-",
            ]
        )
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            line.split(separator: " ").first { $0.hasPrefix("All:") }.flatMap { Double($0.dropFirst(4)) }
        }
    }
}

/// An ffmpeg that notes what it is asked to do.
struct CountedTools {
    let tools: MediaTools
    fileprivate let log: URL

    func reset() throws { try Data().write(to: log) }

    /// What was run since the last reset, by kind, in the order of the alphabet.
    func runs() throws -> [String] {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map { line in
            line.contains("-copypriorss") ? "copy" : line.contains("libx264") ? "pictures" : "sound"
        }.sorted()
    }
}

extension RenderingFixture {
    /// Tools that count.
    func counted() throws -> CountedTools {
        let script =
            // One write a run: several may come at once.
            "#!/bin/sh\nline=$(echo \"$*\" | tr '\\n' ' ')\nprintf '%s\\n' \"$line\" >> '\(path("runs"))'\n"
            + "exec '\(tools.ffmpeg)' \"$@\"\n"
        let file = folder.appending(path: "tool")
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("tool"))
        return CountedTools(
            tools: MediaTools(ffmpeg: path("tool"), ffprobe: tools.ffprobe),
            log: folder.appending(path: "runs")
        )
    }

    /// A clip as a camera stores it: H.264 with a key picture every second and a half, coloured as films are.
    func camera(
        _ name: String,
        seconds: Double = 6,
        size: String = "320x180",
        rate: String = "30",
        encoding: [String] = [],
        file: [String] = ["-f", "mp4"]
    ) async throws -> MediaInfo {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "testsrc2=s=\(size):r=\(rate):d=\(seconds)",
                "-f", "lavfi", "-i", "sine=f=440:r=48000:d=\(seconds)",
                "-vf", "noise=alls=6:allf=t,format=yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-crf", "18",
                "-g", "45", "-keyint_min", "45", "-sc_threshold", "0", "-color_range", "tv", "-colorspace", "bt709",
                "-color_primaries", "bt709", "-color_trc", "bt709", "-c:a", "aac",
            ] + encoding + file
        )
    }

    /// How many bytes a file has.
    func size(_ name: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path(name))[.size] as? NSNumber)?.intValue ?? 0
    }
}
