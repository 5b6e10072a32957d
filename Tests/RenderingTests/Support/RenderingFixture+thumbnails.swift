import Foundation
import Pictures
import Timeline

@testable import Rendering

/// Small pictures of media, and tools that can be held up.
extension RenderingFixture {
    /// Thumbnails that keep what they make in a folder of this workshop.
    func thumbnails(_ tools: MediaTools? = nil, limit: Int = 1_000_000, memory: Int = 1_000_000) -> Thumbnails {
        Thumbnails(
            tools: tools ?? self.tools,
            folder: folder.appending(path: "cache"),
            limit: limit,
            memory: memory,
            place: folder
        )
    }

    /// Sixty seconds and more of a picture that grows lighter by one step in `frames` from black, ten a second.
    func dawn(_ name: String, seconds: Int, keyFrameEvery length: Int) async throws -> MediaInfo {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "nullsrc=s=32x18:r=10:d=\(seconds)", "-vf",
                "geq=lum='16+218*N/\(seconds * 10)':cb=128:cr=128", "-c:v", "libx264", "-preset", "ultrafast",
                "-qp", "0", "-g", "\(length)", "-keyint_min", "\(length)", "-sc_threshold", "0", "-pix_fmt", "yuv420p",
            ]
        )
    }

    /// Frames of a film as small as a thumbnail of them.
    func small(_ film: String, at frames: [Int], like pixels: Pixels) async throws -> [[UInt8]] {
        let scale =
            ",scale=\(pixels.width):\(pixels.height):flags=area+accurate_rnd+full_chroma_int:in_color_matrix=bt709"
        let bytes = try await select(frames, of: film, filter: scale + ",format=rgb24")
        return Self.parts(of: bytes, size: pixels.bytes.count, frames)
    }

    /// An ffmpeg that notes what it is asked to do, then waits for `go()` if that is about some word.
    func held(_ word: String = "ffmpeg") throws -> MediaTools {
        let script = """
            #!/bin/sh
            all="ffmpeg $(echo "$*" | tr '\\n' ' ')"
            echo "$all" >> '\(path("runs"))'
            case $all in *\(word)*) while [ ! -e '\(path("go"))' ]; do sleep 0.02; done ;; esac
            exec '\(tools.ffmpeg)' "$@"
            """
        try Data(script.utf8).write(to: folder.appending(path: "held"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("held"))
        return MediaTools(ffmpeg: path("held"), ffprobe: tools.ffprobe)
    }

    /// An ffmpeg that notes the number of its process.
    func numbered() throws -> MediaTools {
        let script = "#!/bin/sh\necho $$ >> '\(path("runs"))'\nexec '\(tools.ffmpeg)' \"$@\"\n"
        try Data(script.utf8).write(to: folder.appending(path: "numbered"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("numbered"))
        return MediaTools(ffmpeg: path("numbered"), ffprobe: tools.ffprobe)
    }

    /// What was run by a `held` or `counted` ffmpeg; the numbers of the processes of one that is `numbered`.
    var runs: [String] {
        ((try? String(contentsOfFile: path("runs"), encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    }

    /// Lets the ffmpeg that waits go on, and all that come.
    func go() throws { try Data().write(to: folder.appending(path: "go")) }
}

/// Waits for something to become so; the time limit of the test is the longest.
func until(_ condition: () async throws -> Bool) async throws {
    while try await !condition() {
        try Task.checkCancellation()
        // Looking without a pause would keep the machine from what is waited for.
        try await Task.sleep(for: .milliseconds(5))
    }
}

extension Pixels {
    /// The mean of all its bytes.
    var light: Double { mean(bytes) }
}

extension RenderingFixture {
    /// A film with a fade, a crossfade, a part backwards, a title, and a sound that is not there.
    func mixedFilm(_ canvas: Canvas) async throws -> (draft: Draft, media: [MediaSource: MediaInfo]) {
        let media = [
            Make.file("a"): try await clip("a.mp4", seconds: 3, size: "640x360"),
            Make.file("b"): try await quarters("b.png", size: (640, 360)),
        ]
        let tracks = [
            Make.video(
                Make.with(Make.clip(Make.file("a"), 0, 1500, from: 400)) { $0.fadeIn = 400 },
                Make.with(Make.clip(Make.file("b"), 1500, 1000)) {
                    $0.transition = Transition(.crossfade, length: 600)
                },
                Make.media(Make.clip(Make.file("a"), 2500, 800, from: 1100)) { $0.isReversed = true }
            ),
            Make.text(Make.title(Title("Urban Dreams", fontSize: 90), 600, 1700)),
            Make.audio(Make.clip(Make.file("song"), 0, 4000)),
        ]
        return (Draft(tracks: tracks, canvas: canvas), media)
    }
}
