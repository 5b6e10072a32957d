import ExactJSON
import FaultyService
import Foundation
import SeededNumbers

/// Some exports by `reeldeck export`, many of them killed and taken up again.
struct ExportCase {
    let number: Int
    let settings: SoakSettings
    private var numbers: Seeded
    private var report = CaseReport()

    var name: String { "export-\(number)" }

    init(_ number: Int, _ settings: SoakSettings) {
        (self.number, self.settings) = (number, settings)
        numbers = settings.numbers(.export, number)
    }

    mutating func run() async throws -> CaseReport {
        try await FaultyService.with(scale: settings.patience) { service, address in
            try await Home.with(address, settings) { home in
                _ = try await home.run(["say", #"add a title "e\#(number)""#])
                for place in 0..<CaseKind.export.size {
                    var export = Export(
                        file: "film-\(place).mp4",
                        plan: .random(&numbers),
                        before: await service.journal
                    )
                    await service.expect(export.plan)
                    try await run(&export, home, service)
                    judge(export, home, await service.journal)
                }
            }
        }
        return report
    }

    /// One export and what was told of it.
    private struct Export {
        let file: String
        let plan: FilmPlan
        let before: Journal
        var last: Told?
        var transcript: [String] = []
        /// Its number, once the list of exports has told it.
        var id: String?
        /// What the list of exports says of it in the end.
        var status = "none"
        var isWishLost = false
    }

    private mutating func run(_ export: inout Export, _ home: Home, _ service: FaultyService) async throws {
        let kill = numbers.chance(50) ? await Kill.random(&numbers, calls: 8, service) : nil
        report.count += 1
        let calls = await service.calls
        try await tell(["export", "-o", export.file], &export, home, kill: kill)
        for round in 0..<6 {
            let jobs = try await tell(["jobs", "--json"], &export, home)
            let job = Self.job(of: export, in: jobs.output)
            export.id = export.id ?? job?.id
            export.status = job?.status ?? "none"
            if let job, ["failed", "cancelled", "done", "completed"].contains(job.status) { return }
            if let job {
                let again = round < 2 && numbers.chance(30) ? await Kill.random(&numbers, calls: 4, service) : nil
                try await tell(["jobs", "wait", job.id], &export, home, kill: again)
                continue
            }
            let pending = try await tell(["pending"], &export, home)
            guard pending.output.contains(export.file) || pending.output.contains("export") else {
                export.isWishLost = await service.calls > calls && kill != nil
                return
            }
            try await tell(["pending", "send"], &export, home)
        }
    }

    @discardableResult
    private mutating func tell(
        _ words: [String],
        _ export: inout Export,
        _ home: Home,
        kill: Kill? = nil
    ) async throws -> Told {
        let told = try await home.run(words, kill: kill)
        if told.end == .killed { report.kills += 1 }
        export.transcript.append(told.transcript)
        if words.first == "export" { export.last = told }
        if let kind = told.failure { find(kind, export) }
        return told
    }

    private static func job(of export: Export, in text: String) -> (id: String, status: String)? {
        let jobs = (try? JSON(parsing: text))?["jobs"]?.array ?? []
        let job = jobs.first { job in
            // The film may have got another name since.
            if let id = export.id { return job["id"]?.string == id }
            return job["file"]?.string?.hasSuffix("/\(export.file)") == true
        }
        guard let id = job?["id"]?.string, let status = job?["status"]?.string else { return nil }
        return (id, status)
    }

    private mutating func judge(_ export: Export, _ home: Home, _ journal: Journal) {
        report.claims[export.status, default: 0] += 1
        if export.isWishLost { find(.lostExport, export, journal) }
        let renders = journal.renders.filter { export.before.renders[$0.key] == nil }
        let films = renders.keys.map { Film.bytes(of: $0) }
        let bytes = (try? Data(contentsOf: home.folder.appending(path: export.file))).map { [UInt8]($0) }
        if let bytes, !films.contains(bytes) { find(.noFilm, export, journal) }
        if Self.files(in: home).count(where: films.contains) > 1 { find(.doubled, export, journal) }
        let isToldDone = export.status == "done" || export.status == "completed"
        if isToldDone || export.last?.end == .exited(0), bytes == nil { find(.noFilm, export, journal) }
        if export.status == "failed", renders.values.contains(where: \.isMade) {
            find(.toldFailedThoughDone, export, journal)
        }
        if bytes == nil, export.status != "failed", renders.values.contains(where: \.isMade) {
            find(.lostFilm, export, journal)
        }
        // What was handed over and is given up though nobody said that it failed.
        if export.status == "failed", renders.values.contains(where: { $0.accepted > 0 && !$0.isMade }),
            !export.plan.fails
        {
            find(.lostFilm, export, journal)
        }
        if renders.values.contains(where: { $0.accepted > 1 }), !export.plan.polls.contains(where: \.isDenial) {
            find(.doubled, export, journal)
        }
    }

    /// What the files in a home hold that could be films.
    private static func files(in home: Home) -> [[UInt8]] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.folder.path)) ?? []
        return names.filter { $0.hasSuffix(".mp4") }
            .compactMap { try? Data(contentsOf: home.folder.appending(path: $0)) }.map { [UInt8]($0) }
    }

    private mutating func find(_ kind: Finding.Kind, _ export: Export, _ journal: Journal? = nil) {
        report.findings.append(
            Finding(
                kind: kind,
                name: name,
                cause: export.plan.cause,
                subject: "\(export.file) · \(inWords(export.plan)) · told: \(export.status)",
                transcript: (export.transcript + ["journal:"] + (journal?.lines ?? []).map { "  \($0)" })
                    .joined(separator: "\n")
            )
        )
    }
}

extension FilmPlan.CallFault {
    /// Whether it says clearly that there is no such export.
    fileprivate var isDenial: Bool { if case .status(404, _) = self { true } else { false } }
}

extension FilmPlan {
    /// What goes wrong of it, the first in front.
    fileprivate var cause: String {
        let parts = [
            submissions.isEmpty ? nil : "submission", polls.isEmpty ? nil : "polls",
            address == .absolute ? nil : address.rawValue, downloads.isEmpty ? nil : "download",
        ]
        return parts.compactMap { $0 }.joined(separator: "+")
    }
}
