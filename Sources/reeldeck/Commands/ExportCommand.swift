import ArgumentParser
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
        let order = ExportOrder(
            format: format,
            quality: quality,
            resolution: resolution,
            file: output,
            kept: kept.number
        )
        try await AppContext.with(service) { context in
            try await ExportRun(context, json: json, isDetached: detach).run(order)
        }
    }
}

/// An export asked for by a command, up to the film.
struct ExportRun {
    private let context: AppContext
    private let json: Bool
    /// Whether it ends once the job is kept.
    private let isDetached: Bool

    init(_ context: AppContext, json: Bool, isDetached: Bool = false) {
        self.context = context
        self.json = json
        self.isDetached = isDetached
    }

    func run(_ order: ExportOrder) async throws {
        let request = context.request(.export(order))
        try await run(order, of: request.id, await context.workspace.events()) {
            await context.workspace.submit(request)
        }
    }

    /// Waits for an export that is set off here.
    func run(
        _ order: ExportOrder,
        of id: RequestID,
        _ events: AsyncStream<Workspace.Event>,
        setOff: () async -> Void
    ) async throws {
        let job = try await begin(order, of: id, events, setOff)
        guard !isDetached else {
            Console.note(Speech.words.jobIsKept(job.id))
            if json { Console.json(job.json) } else { Console.line(job.id) }
            return
        }
        try await JobWatch.wait(for: job.id, in: context, events, json: json)
    }

    /// Has the export taken in, and tells of the turn that gives the picture its shape, where there is one.
    private func begin(
        _ order: ExportOrder,
        of request: RequestID,
        _ events: AsyncStream<Workspace.Event>,
        _ setOff: () async -> Void
    ) async throws -> RenderJob {
        var turn = SpokenTurn(streams: !json, language: context.language)
        await setOff()
        for await event in events {
            guard case .request(let told, let id) = event, id == request else {
                // That the session is lost is told with what is exported, or with why nothing is.
                if event != .sessionLost { turn.hear(event) }
                guard !turn.isAsking else {
                    throw CommandFailure(.shapeIsAsked)
                }
                continue
            }
            switch told {
            case .exported(let job, let note):
                if let note { Console.note(note) }
                await noteOlder(than: order.kept)
                return job
            case .notDone(let failure): throw failure
            case .notSent:
                throw CommandFailure(turn.problem.map { .turn(reason: $0) } ?? .noShape, cause: turn.cause)
            default: turn.hear(event)
            }
        }
        throw CancellationError()
    }

    private func noteOlder(than number: Int?) async {
        guard let picture = try? await context.workspace.shownTimeline(kept: number) else { return }
        if let words = picture.wordsForOlder(than: number) { Console.note(words) }
    }
}

/// Waits for a job and tells of it.
enum JobWatch {
    static func wait(
        for id: String,
        in context: AppContext,
        _ events: AsyncStream<Workspace.Event>,
        json: Bool
    ) async throws {
        let wording = Speech.told
        let telling = Task {
            for await event in events {
                if case .job(let job) = event, job.id == id { Console.progress(job.progressLine(wording)) }
                if event != .sessionLost, let note = event.note(in: wording) { Console.note(note) }
            }
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
        guard let end else { throw CommandFailure(.noJob(id: id)) }
        if json { Console.json(end.json) }
        switch end.phase {
        case .done(let size):
            if !json { Console.line("\(end.file.path)  \(ByteCount.words(size))") }
            if let note = end.note { Console.note("reeldeck: \(note)") }
        case .failed(let reason):
            throw CommandFailure(.export(reason: reason), cause: await context.workspace.renders.cause(of: id))
        case .cancelled: throw CommandFailure(.exportCancelled)
        case .saved, .rendering, .downloading:
            throw CommandFailure(.exportNotOver(id: id))
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

    func progressLine(_ wording: any WorkspaceWording) -> String {
        let step = wording.step(phase)
        return switch phase {
        case .rendering(let share), .downloading(_, let share): "\(id)  \(step)  \(Self.bar(share))"
        case .saved, .done, .failed, .cancelled: "\(id)  \(step)"
        }
    }

    private static func bar(_ share: Double) -> String {
        let full = Int((min(max(share, 0), 1) * 24).rounded(.down))
        return String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full) + " \(Int(share * 100))%"
    }
}
