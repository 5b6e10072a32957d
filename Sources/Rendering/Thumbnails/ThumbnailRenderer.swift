import Foundation
import Pictures
import PrivateFiles

/// Makes the answers, by ffmpeg at low priority.
struct ThumbnailRenderer: Sendable {
    let tools: MediaTools
    /// Where tools get a folder of their own, if they need one.
    let place: URL

    /// Awaited between one piece of a tool's output and the next: while it does not return, the tool stands still.
    typealias Throttle = @Sendable () async -> Void

    /// Answers a question. Cancelling the task ends ffmpeg; nothing is left on the disk.
    func make(_ question: ThumbnailRequest, throttle: Throttle) async throws(ThumbnailError) -> Thumbnail {
        for path in question.sources where !FileManager.default.isReadableFile(atPath: path) {
            throw .sourceMissing(path: path)
        }
        return switch question {
        case .frame(let plan): .frame(try await frame(plan, throttle))
        case .filmstrip(let plan): .filmstrip(try await filmstrip(plan, throttle))
        case .waveform(let plan): .waveform(try await waveform(plan, throttle))
        }
    }

    // MARK: Kinds

    private func frame(_ plan: FramePlan, _ throttle: Throttle) async throws(ThumbnailError) -> Pixels {
        let scratch = try ScratchFolder(plan.sideFiles, in: place, isNeeded: !plan.preparations.isEmpty)
        defer { scratch.clear() }
        var bytes: [UInt8] = []
        do throws(ToolError) {
            for preparation in plan.preparations {
                try await run(tools.ffmpeg, preparation.arguments, in: scratch, throttle) { _ in }
            }
            try await run(tools.ffmpeg, plan.arguments, in: scratch, throttle) { bytes += $0 }
        } catch {
            throw await blame(error, on: plan.sources)
        }
        guard let pixels = plan.pixels(bytes) else {
            throw .tool(.exited(program: "ffmpeg", status: 0, line: "It wrote no picture."))
        }
        return pixels
    }

    private func filmstrip(_ plan: FilmstripPlan, _ throttle: Throttle) async throws(ThumbnailError) -> Filmstrip {
        let scratch = try ScratchFolder(plan.sideFiles, in: place)
        defer { scratch.clear() }
        var bytes: [UInt8] = []
        do throws(ToolError) {
            var onlyKeyFrames = false
            if plan.isLong {
                var answer: [UInt8] = []
                try await run(tools.ffprobe, plan.keyFrameQuestion, in: scratch, throttle) { answer += $0 }
                onlyKeyFrames = plan.hasKeyFrames(answer)
            }
            let arguments = plan.arguments(onlyKeyFrames: onlyKeyFrames)
            try await run(tools.ffmpeg, arguments, in: scratch, throttle) { bytes += $0 }
        } catch {
            throw await blame(error, on: [plan.info.path])
        }
        guard let strip = plan.filmstrip(bytes) else {
            throw .sourceUnusable(path: plan.info.path, reason: "no picture in it can be decoded")
        }
        return strip
    }

    private func waveform(_ plan: WaveformPlan, _ throttle: Throttle) async throws(ThumbnailError) -> Waveform {
        var reader = plan.reader
        do throws(ToolError) {
            try await run(tools.ffmpeg, plan.arguments, in: nil, throttle) { reader.append($0) }
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
    private func blame(_ failure: ToolError, on sources: [String]) async -> ThumbnailError {
        if failure == .cancelled { return .cancelled }
        let fault = await MediaProbe(tools: tools).unreadable(among: sources)
        guard !Task.isCancelled else { return .cancelled }
        if let fault { return ThumbnailError(fault.error) }
        guard case .exited(_, _, let line) = failure, sources.count == 1, let path = sources.first else {
            return .tool(failure)
        }
        return .sourceUnusable(path: path, reason: line)
    }

    private func run(
        _ program: String,
        _ arguments: [String],
        in scratch: ScratchFolder?,
        _ throttle: Throttle,
        onBytes: ([UInt8]) -> Void
    ) async throws(ToolError) {
        try await Tool.read(program, arguments, priority: .low, workingDirectory: scratch?.path) { bytes in
            onBytes(bytes)
            await throttle()
        }
    }
}

/// A folder of its own for a tool that has to find files beside it.
private struct ScratchFolder {
    /// Nil where none is needed.
    let path: String?

    init(_ files: [RenderPlan.SideFile], in place: URL, isNeeded: Bool = false) throws(ThumbnailError) {
        guard isNeeded || !files.isEmpty else {
            path = nil
            return
        }
        let folder = place.appending(path: "reeldeck-thumbnail-\(UUID().uuidString)")
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

extension ThumbnailError {
    fileprivate init(_ error: MediaProbeError) {
        self =
            switch error {
            case .notMedia(let path, let reason): .sourceUnusable(path: path, reason: reason)
            case .unreadable(let path, let reason): .sourceUnusable(path: path, reason: reason)
            case .tool(let failure): .tool(failure)
            }
    }
}
