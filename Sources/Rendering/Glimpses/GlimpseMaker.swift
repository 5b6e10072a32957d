import Foundation
import PrivateFiles

/// Makes the answers, by ffmpeg at low priority.
struct GlimpseMaker: Sendable {
    let tools: MediaTools
    /// Where tools get a folder of their own, if they need one.
    let place: URL

    /// Awaited between one piece of a tool's output and the next: while it does not return, the tool stands still.
    typealias Pace = @Sendable () async -> Void

    /// Answers a question. Cancelling the task ends ffmpeg; nothing is left on the disk.
    func make(_ question: GlimpseQuestion, pace: Pace) async throws(GlimpseError) -> Glimpse {
        for path in question.sources where !FileManager.default.isReadableFile(atPath: path) {
            throw .sourceMissing(path: path)
        }
        return switch question {
        case .frame(let plan): .frame(try await frame(plan, pace))
        case .filmstrip(let plan): .filmstrip(try await filmstrip(plan, pace))
        case .waveform(let plan): .waveform(try await waveform(plan, pace))
        }
    }

    // MARK: Kinds

    private func frame(_ plan: FramePlan, _ pace: Pace) async throws(GlimpseError) -> Pixels {
        let bench = try Bench(plan.sideFiles, in: place, isNeeded: !plan.preparations.isEmpty)
        defer { bench.clear() }
        var bytes: [UInt8] = []
        do throws(ToolFailure) {
            for preparation in plan.preparations {
                try await run(tools.ffmpeg, preparation.arguments, in: bench, pace) { _ in }
            }
            try await run(tools.ffmpeg, plan.arguments, in: bench, pace) { bytes += $0 }
        } catch {
            throw await blame(error, on: plan.sources)
        }
        guard let pixels = plan.pixels(bytes) else {
            throw .tool(.exited(program: "ffmpeg", status: 0, line: "It wrote no picture."))
        }
        return pixels
    }

    private func filmstrip(_ plan: FilmstripPlan, _ pace: Pace) async throws(GlimpseError) -> Filmstrip {
        let bench = try Bench(plan.sideFiles, in: place)
        defer { bench.clear() }
        var bytes: [UInt8] = []
        do throws(ToolFailure) {
            var onlyKeyFrames = false
            if plan.isLong {
                var answer: [UInt8] = []
                try await run(tools.ffprobe, plan.keyFrameQuestion, in: bench, pace) { answer += $0 }
                onlyKeyFrames = plan.hasKeyFrames(answer)
            }
            let arguments = plan.arguments(onlyKeyFrames: onlyKeyFrames)
            try await run(tools.ffmpeg, arguments, in: bench, pace) { bytes += $0 }
        } catch {
            throw await blame(error, on: [plan.info.path])
        }
        guard let strip = plan.filmstrip(bytes) else {
            throw .sourceUnusable(path: plan.info.path, reason: "no picture in it can be decoded")
        }
        return strip
    }

    private func waveform(_ plan: WaveformPlan, _ pace: Pace) async throws(GlimpseError) -> Waveform {
        var reader = plan.reader
        do throws(ToolFailure) {
            try await run(tools.ffmpeg, plan.arguments, in: nil, pace) { reader.append($0) }
        } catch {
            throw await blame(error, on: [plan.info.path])
        }
        let waveform = reader.finish()
        guard !waveform.peaks.isEmpty else {
            throw .sourceUnusable(path: plan.info.path, reason: "no sound in it can be decoded")
        }
        return waveform
    }

    // MARK: Tools

    /// What a failure of ffmpeg has to do with.
    private func blame(_ failure: ToolFailure, on sources: [String]) async -> GlimpseError {
        if failure == .cancelled { return .cancelled }
        let fault = await MediaProbe(tools: tools).unreadable(among: sources)
        guard !Task.isCancelled else { return .cancelled }
        if let fault { return GlimpseError(fault.error) }
        guard case .exited(_, _, let line) = failure, sources.count == 1, let path = sources.first else {
            return .tool(failure)
        }
        return .sourceUnusable(path: path, reason: line)
    }

    private func run(
        _ program: String,
        _ arguments: [String],
        in bench: Bench?,
        _ pace: Pace,
        onBytes: ([UInt8]) -> Void
    ) async throws(ToolFailure) {
        try await Tool.read(program, arguments, priority: .low, workingDirectory: bench?.path) { bytes in
            onBytes(bytes)
            await pace()
        }
    }
}

/// A folder of its own for a tool that has to find files beside it.
private struct Bench {
    /// Nil where none is needed.
    let path: String?

    init(_ files: [RenderPlan.SideFile], in place: URL, isNeeded: Bool = false) throws(GlimpseError) {
        guard isNeeded || !files.isEmpty else {
            path = nil
            return
        }
        let folder = place.appending(path: "reeldeck-glimpse-\(UUID().uuidString)")
        path = folder.path(percentEncoded: false)
        do throws(PrivateFilesError) { try files.write(in: folder) } catch {
            clear()
            throw .cannotWrite(path: error.path, reason: error.reason)
        }
    }

    func clear() {
        if let path { try? FileManager.default.removeItem(atPath: path) }
    }
}

extension GlimpseError {
    fileprivate init(_ error: MediaProbeError) {
        self =
            switch error {
            case .notMedia(let path, let reason): .sourceUnusable(path: path, reason: reason)
            case .unreadable(let path, let reason): .sourceUnusable(path: path, reason: reason)
            case .tool(let failure): .tool(failure)
            }
    }
}
