import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Studio

@Suite("Clips made with the real ffmpeg", .inTurn)
struct ClipGeneratorFilmTests {
    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clips-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test(
        "Each scene moves, has its size and its frames",
        arguments: TestAmount.of(
            [
                ("city timelapse", 320, 180), ("城市夜景 下雨", 180, 320), ("sunset over the ocean", 320, 180),
                ("海边 夜", 180, 320),
                ("misty forest", 320, 180), ("下雪的森林", 240, 240), ("galaxy", 320, 180), ("太空", 180, 320),
                ("forest", 640, 32), ("city", 16, 16), ("abstract", 321, 181), ("space", 32, 640), ("抽象", 180, 320),
            ],
            otherwise: 5
        )
    )
    func scene(prompt: String, width: Int, height: Int) async throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("clip.mp4")
        let request = ClipRequest(prompt: prompt, lengthMs: 2000, width: width, height: height, fps: 30)
        let shares = Mutex<[Double]>([])
        let scratch = folder.appendingPathComponent("scratch")
        try await ClipGenerator(runner: FoundationRunner(), scratch: scratch).generate(request, to: output) { share in
            shares.withLock { $0.append(share) }
        }
        let probe = try Tool.output(of: [
            "ffprobe",
            "-v", "error", "-count_frames", "-show_entries",
            "stream=codec_name,width,height,pix_fmt,nb_read_frames",
            "-of", "csv=p=0", output.path,
        ])
        #expect(
            probe.trimmingCharacters(in: .whitespacesAndNewlines)
                == "h264,\(width / 2 * 2),\(height / 2 * 2),yuv420p,60"
        )
        for (first, second) in [(0, 29), (29, 59)] {
            // Two frames as alike as these after so long would be a still card with grain on it.
            #expect(try similarity(output, first, second) < 0.985, "frames \(first) and \(second)")
        }
        let seen = shares.withLock { $0 }
        #expect(seen == seen.sorted() && seen.last == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["clip.mp4", "scratch"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test("A colour alone is that colour in every pixel")
    func plain() async throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("clip.mp4")
        let request = ClipRequest(prompt: "black", lengthMs: 500, width: 320, height: 180, fps: 30)
        let scratch = folder.appendingPathComponent("scratch")
        try await ClipGenerator(runner: FoundationRunner(), scratch: scratch).generate(request, to: output) { _ in }
        let levels = try Tool.output(of: [
            "ffprobe",
            "-v", "error", "-f", "lavfi", "-i", "movie=\(output.path),signalstats", "-show_entries",
            "frame_tags=lavfi.signalstats.YMAX", "-of", "csv=p=0",
        ])
        let lumas = levels.split(separator: "\n").compactMap { Int($0) }
        // Black is 16 in video.
        #expect(lumas.count == 15 && lumas.allSatisfy { $0 <= 17 }, "\(lumas)")
    }

    /// The structural similarity of two frames, 1 for the same picture.
    private func similarity(_ file: URL, _ first: Int, _ second: Int) throws -> Double {
        let graph =
            "split[a][b];[a]select='eq(n,\(first))',setpts=0[c];[b]select='eq(n,\(second))',setpts=0[d];"
            + "[c][d]ssim,metadata=print:key=lavfi.ssim.All:file=-"
        let text = try Tool.output(of: ["ffmpeg", "-v", "error", "-i", file.path, "-vf", graph, "-f", "null", "-"])
        let line = try #require(text.split(separator: "\n").last { $0.hasPrefix("lavfi.ssim.All=") })
        return try #require(Double(line.dropFirst("lavfi.ssim.All=".count)))
    }

    @Test("A failing ffmpeg leaves nothing behind and says why")
    func failure() async throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let runner = FailingRunner(error: ProcessError(exitStatus: 3, lastErrorLine: "disk full"))
        let request = ClipRequest(prompt: "sea", lengthMs: 500, width: 64, height: 64, fps: 10)
        let output = folder.appendingPathComponent("clip.mp4")
        await #expect(
            throws: GeneratorError.programFailed(program: "ffmpeg", exitStatus: 3, lastErrorLine: "disk full")
        ) {
            try await ClipGenerator(runner: runner, scratch: folder).generate(request, to: output) { _ in }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("A cancelled clip leaves nothing behind")
    func cancelled() async throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("clip.mp4")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            let request = ClipRequest(prompt: "sea", lengthMs: 500, width: 64, height: 64, fps: 10)
            try await ClipGenerator(runner: FoundationRunner(), scratch: folder).generate(request, to: output) { _ in }
        }
        await #expect(throws: GeneratorError.cancelled) { try await task.value }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test(
        "Impossible requests are refused",
        arguments: [(0, 64, 64, 30), (1000, 2, 64, 30), (1000, 64, 9000, 30), (1000, 64, 64, 0)]
    )
    func refused(lengthMs: Int, width: Int, height: Int, fps: Int) async throws {
        let request = ClipRequest(prompt: "sea", lengthMs: lengthMs, width: width, height: height, fps: fps)
        let runner = FailingRunner(error: ProcessError(exitStatus: 1, lastErrorLine: "must not run"))
        let error = await #expect(throws: GeneratorError.self) {
            try await ClipGenerator(runner: runner).generate(request, to: URL(fileURLWithPath: "/nowhere/x.mp4")) { _ in
            }
        }
        guard case .unusableRequest = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}

/// A runner whose programs write something and then fail.
struct FailingRunner: ProcessRunning {
    let error: any Error & Sendable

    func run(
        _ program: String,
        arguments: [String],
        workingDirectory: URL,
        onProgressLine: @escaping @Sendable (String) -> Void
    ) async throws {
        if let path = arguments.last { try Data([1]).write(to: URL(fileURLWithPath: path)) }
        throw error
    }
}
