import Foundation
import PrivateFiles
import Rendering
import Synchronization

/// Makes clips by procedure: it draws a scene's pictures and lets ffmpeg move them.
///
/// No model, no network.
struct ClipGenerator: ClipGenerating {
    let runner: any ProcessRunning
    /// The name or path of ffmpeg.
    let ffmpeg: String
    /// Where the pictures of a clip lie while it is made; each clip has its own folder in it.
    let scratch: URL

    init(runner: any ProcessRunning, ffmpeg: String = "ffmpeg", scratch: URL = FileManager.default.temporaryDirectory) {
        self.runner = runner
        self.ffmpeg = ffmpeg
        self.scratch = scratch
    }

    func generate(
        _ request: ClipRequest,
        to output: URL,
        progress: @escaping @Sendable (Double) -> Void
    ) async throws(GeneratorError) {
        try request.check()
        let plan = ScenePlan(
            ClipDescription(request.prompt),
            width: request.width,
            height: request.height,
            fps: request.fps,
            lengthMs: request.lengthMs
        )
        let folder = scratch.appendingPathComponent("clip-\(UUID().uuidString)", isDirectory: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await draw(plan.layers, in: folder, progress: progress)
        try await StagedFile.write(output) { part throws(GeneratorError) in
            try await run(plan, in: folder, to: part, progress: progress)
        }
        progress(1)
    }

    /// The share of the progress that drawing takes.
    private static let drawingShare = 0.1

    @concurrent
    private func draw(
        _ layers: [ScenePlan.Layer],
        in folder: URL,
        progress: @Sendable (Double) -> Void
    ) async throws(GeneratorError) {
        do {
            try PrivateFolder.make(folder)
            for (index, layer) in layers.enumerated() {
                try Task.checkCancellation()
                var canvas = Pixels(width: layer.width, height: layer.height)
                layer.draw(&canvas)
                try canvas.write(to: folder.appendingPathComponent(layer.fileName), as: layer.encoding)
                progress(Self.drawingShare * Double(index + 1) / Double(layers.count))
            }
        } catch is CancellationError {
            throw .cancelled
        } catch {
            throw .unwritable(path: folder.path, reason: error.localizedDescription)
        }
    }

    private func run(
        _ plan: ScenePlan,
        in folder: URL,
        to part: URL,
        progress: @escaping @Sendable (Double) -> Void
    ) async throws(GeneratorError) {
        let reader = Mutex(ProgressReader(frameCount: plan.frameCount, framesPerSecond: plan.framesPerSecond))
        do {
            try await runner.run(ffmpeg, arguments: plan.arguments + [part.path], workingDirectory: folder) { line in
                if let news = reader.withLock({ $0.read(line) }) {
                    progress(Self.drawingShare + (1 - Self.drawingShare) * news.fraction)
                }
            }
        } catch {
            throw GeneratorError(error, program: ffmpeg)
        }
    }
}

extension ClipRequest {
    /// Refuses what no generator can make.
    func check() throws(GeneratorError) {
        guard (1...3_600_000).contains(lengthMs) else {
            throw .unusableRequest("its length of \(lengthMs) ms is not between 1 ms and an hour.")
        }
        guard (16...4096).contains(width), (16...4096).contains(height) else {
            throw .unusableRequest("its size of \(width)x\(height) is not between 16 and 4096 pixels.")
        }
        guard (1...120).contains(fps) else {
            throw .unusableRequest("its \(fps) frames a second are not between 1 and 120.")
        }
    }
}

extension GeneratorError {
    /// What an error of the runner means for the clip.
    init(_ error: any Error, program: String) {
        switch error {
        case let failure as ProcessError:
            self = .programFailed(
                program: program,
                exitStatus: failure.exitStatus,
                lastErrorLine: failure.lastErrorLine
            )
        case is CancellationError:
            self = .cancelled
        case let known as GeneratorError:
            self = known
        default:
            self = Task.isCancelled ? .cancelled : .notStarted(program: program, reason: error.localizedDescription)
        }
    }
}
