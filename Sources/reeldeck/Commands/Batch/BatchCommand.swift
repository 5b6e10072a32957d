import ArgumentParser
import Foundation
import PrivateFiles
import Rendering
import ServiceClient
import Workspace

/// Several files, each made into a film of its own.
struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Make a film of each of several files, with the same instructions or its own.",
        discussion: """
            Example: reeldeck batch *.mov --say "trim the first 2 seconds" --say "add lo-fi music at 35%" -o films

            Each file is put on an empty timeline, gets its instructions, and is exported. The same command again, or \
            --resume, goes on where it was interrupted; films that are done are left alone.
            """
    )

    @OptionGroup var service: ServiceOptions
    @Option(name: .customLong("say"), help: "An instruction for each file; may be given several times.")
    var instructions: [String] = []
    @Option(name: [.short, .long], help: "The folder for the films; made where it is not there.") var output: String?
    @Option(
        help: ArgumentHelp(
            "A list of jobs: file, instructions, output; CSV, or JSON lines where it ends in .jsonl.",
            valueName: "file"
        )
    )
    var list: String?
    @Option(help: "\(OutputFormat.list); mp4 by default, or as an output's name ends.") var format: String?
    @Option(help: "draft, high or max.") var quality = "high"
    @Option(help: "1080p, 720p, or a size such as 1280x720.") var resolution: String?
    @Option(help: "How many files are worked on side by side, each in a session of its own.") var sessions = 1
    @Flag(help: "Films may take the place of files that are there.") var overwrite = false
    @Flag(help: "Go on with the newest batch that is not done.") var resume = false
    @Flag(help: "Print a JSON object for each step.") var json = false
    @Argument(help: "The files.") var files: [String] = []

    func validate() throws {
        if service.project != nil { throw ValidationError(.batchHasProjects) }
        let isGiven = !files.isEmpty || list != nil
        guard isGiven != resume else { throw ValidationError(resume ? .resumesAlone : .noBatch) }
        guard list == nil || files.isEmpty && instructions.isEmpty else { throw ValidationError(.listOrFiles) }
        guard files.isEmpty || output != nil else { throw ValidationError(.noBatchFolder) }
        guard Self.sessionCounts.contains(sessions) else { throw ValidationError(.sessionsOutOfRange) }
    }

    /// A session is a turn, an upload or a film at work; services bear so many of one account.
    static let sessionCounts = 1...8

    func run() async throws {
        try await AppContext.with(service) { context in
            let kept = try begin(context)
            let report = BatchReport(kept.batch, sessions: sessions, json: json)
            let driver = BatchDriver(
                kept,
                client: context.client,
                store: context.store,
                language: context.language,
                fault: { BatchFault(ExitStatus($0)) },
                tell: { report.hear($0) }
            )
            let end: Batch
            do {
                end = try await report.during { try await driver.run(sessions: sessions) }
            } catch {
                Console.note(Speech.words.howToGoOnWithBatch)
                throw error
            }
            report.tellEnd(end)
            if let fault = end.fault { throw ExitCode(ExitStatus(fault).rawValue) }
        }
    }

    /// The batch that is meant, in this program's hand, once nothing speaks against it.
    private func begin(_ context: AppContext) throws -> KeptBatch {
        do {
            guard !resume else {
                let kept = try context.store.newestBatch(service: context.client.key)
                try check(kept.batch.files.map(\.job), kept.batch, context, folder: nil)
                return try taken(kept, context)
            }
            let plan = BatchPlan(format: format, quality: quality, resolution: resolution, output: output)
            let jobs = try list.map { try plan.jobs(list: $0) } ?? plan.jobs(files: files, instructions: instructions)
            var kept = try context.store.batch(of: jobs, service: context.client.key)
            // All of it is there already: whoever says so wants it once more.
            if overwrite, kept?.batch.isDone == true { kept = nil }
            try check(jobs, kept?.batch, context, folder: plan.folder)
            if let kept { return try taken(kept, context) }
            return try context.store.keep(jobs, service: context.client.key)
        } catch let error as BatchError {
            throw CommandFailure(.batch(error))
        } catch let problem as BatchProblem {
            throw Self.told([problem])
        }
    }

    private func taken(_ kept: KeptBatch, _ context: AppContext) throws -> KeptBatch {
        try context.store.take(kept)
        return kept
    }

    private func check(_ jobs: [BatchJob], _ kept: Batch?, _ context: AppContext, folder: URL?) throws {
        let check = BatchCheck(
            store: context.store,
            folder: folder,
            mayOverwrite: overwrite,
            formats: OutputFormat.allCases.map(\.rawValue)
        )
        let problems = check.problems(of: jobs, kept: kept)
        guard problems.isEmpty else { throw Self.told(problems) }
        for folder in Set(jobs.map { URL(filePath: $0.output).deletingLastPathComponent().path }) {
            guard !FileManager.default.fileExists(atPath: folder) else { continue }
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: FileMask.ofUsersFolders]
            )
        }
    }

    /// Tells all that is wrong; the status to leave with.
    private static func told(_ problems: [BatchProblem]) -> ExitCode {
        for problem in problems { Console.note("reeldeck: \(Speech.told.words(for: problem))") }
        let status = problems.contains(where: \.isBadInput) ? ExitStatus.badData : .usage
        return ExitCode(status.rawValue)
    }
}
