import ArgumentParser
import EditLanguage
import ExactJSON
import Foundation
import Rendering
import ServiceProtocol
import Timeline
import Workspace

/// The draft as a film.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Render the draft and download the film."
    )

    @OptionGroup var service: ServiceOptions
    @Option(name: [.short, .long], help: "Where the film goes; by default PROJECT.mp4 here.") var output: String?
    @Option(help: "\(OutputFormat.list); png is one picture. Otherwise as the file's name ends.") var format: String?
    @Option(help: "draft, high or max.") var quality = "high"
    @Option(help: "1080p, 720p, or a size such as 1280x720.") var resolution: String?
    @OptionGroup var kept: KeptOptions
    @Flag(help: "Do not wait: the job is taken up by the next reeldeck that runs.") var detach = false
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let place = output.map { WrittenPath.url($0) }
        if let place { try Self.check(place) }
        let ending = place?.pathExtension.lowercased()
        let wish = RenderOutput(
            format: (format ?? (ending?.isEmpty == false ? ending : nil) ?? "mp4").lowercased(),
            quality: quality,
            resolution: resolution
        )
        try await AppContext.with(service) { context in
            let updates = await context.workspace.renders.updates()
            let job = try await context.workspace.export(wish, to: place, kept: kept.number)
            await tellWhatIsExported(context)
            if detach {
                Console.note("\(job.id) is kept. It goes on with: reeldeck jobs wait \(job.id)")
                if json { Console.json(job.json) } else { Console.line(job.id) }
                return
            }
            try await JobWatch.wait(for: job.id, in: context, updates, json: json)
        }
    }

    /// A timeline that no session holds any more is exported as well; that it is that one is said.
    private func tellWhatIsExported(_ context: AppContext) async {
        guard let picture = try? await context.workspace.picture(kept: kept.number), picture.isKept else { return }
        if let kept = kept.number {
            if kept == 1 { Console.note("The timeline of the session that is gone is exported.") }
        } else if await context.workspace.isSessionLost {
            Console.note(
                "The service does not know this project's session any more: "
                    + "its timeline as it was last seen is exported under a new one."
            )
        } else {
            Console.note("The session is empty: the timeline of the one before, which is gone, is exported.")
        }
        if let words = picture.wordsForOlder(than: kept.number) { Console.note(words) }
        // That the session is lost is said by now.
        await context.tellUntold(but: .sessionLost)
    }

    /// That the film cannot be put there is better known before it is rendered; the workspace looks at what stands there.
    private static func check(_ file: URL) throws {
        try UnfitDestination.check(file)
        let folder = file.deletingLastPathComponent()
        guard FileManager.default.isWritableFile(atPath: folder.path) else {
            throw BadInput("\(folder.path) does not exist or cannot be written to. Choose another place with -o.")
        }
    }
}

/// Waits for a job and tells of it.
enum JobWatch {
    static func wait(
        for id: String,
        in context: AppContext,
        _ updates: AsyncStream<RenderJob>,
        json: Bool
    ) async throws {
        let telling = Task {
            for await job in updates where job.id == id { Console.progress(job.progressLine) }
        }
        let renders = context.workspace.renders
        let end = try await withTaskCancellationHandler {
            try await renders.finish(id)
        } onCancel: {
            // The job stays open on disk; `finish` then gives it as it stands.
            Task { await renders.stop() }
        }
        telling.cancel()
        Console.endProgress()
        try Task.checkCancellation()
        guard let end else { throw BadInput("There is no job \(id). See them with: reeldeck jobs.") }
        if json { Console.json(end.json) }
        switch end.phase {
        case .done(let size):
            if !json { Console.line("\(end.file.path)  \(RenderJob.words(forSize: size))") }
            if let note = end.note { Console.note("reeldeck: \(note)") }
        case .failed(let reason):
            throw SayFailed(
                reason: "The export failed: \(reason)",
                cause: await context.workspace.renders.cause(of: id)
            )
        case .cancelled: throw SayFailed(reason: "The export was cancelled.")
        case .saved, .rendering, .downloading:
            throw SayFailed(reason: "The export is not over. Go on with: reeldeck jobs wait \(id)")
        }
    }
}

extension RenderJob {
    /// `{"id","status","file","size","duration_ms"}`, and `"error"` and `"note"` where there is one.
    var json: JSON {
        var object: JSONObject = [
            "id": .string(id), "status": .string(status), "file": .string(file.path),
            "size": JSON(Int?.none), "duration_ms": JSON(Draft(json: draft).duration),
        ]
        if case .done(let size) = phase { object["size"] = JSON(size) }
        if case .failed(let reason) = phase { object["error"] = .string(reason) }
        if let note { object["note"] = .string(note) }
        return .object(object)
    }

    var progressLine: String {
        switch phase {
        case .saved: "\(id)  waiting"
        case .rendering(let share): "\(id)  rendering  \(Self.bar(share))"
        case .downloading(_, let share): "\(id)  downloading  \(Self.bar(share))"
        case .done, .failed, .cancelled: "\(id)  \(status)"
        }
    }

    private static func bar(_ share: Double) -> String {
        let full = Int((min(max(share, 0), 1) * 24).rounded(.down))
        return String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full) + " \(Int(share * 100))%"
    }

    static func words(forSize bytes: Int) -> String {
        let tenths = (bytes + 52_428) * 10 / 1_048_576
        return bytes < 1_048_576 ? "\((bytes + 1023) / 1024) KB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
