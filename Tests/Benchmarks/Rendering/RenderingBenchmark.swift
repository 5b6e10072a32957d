import Foundation
import Rendering
import Timeline

/// The film from both kinds of sources.
struct Films {
    let open: BenchmarkFilm
    let closed: BenchmarkFilm

    subscript(edit: BenchmarkEdit) -> BenchmarkFilm { edit == .copied ? closed : open }
}

/// Renders a film by spans and by one plain ffmpeg graph in turn, and prints how they compare: the times after each
/// round, and in the end how like the two films are.
///
/// `RenderingBenchmark [ROUNDS] [FOLDER]`: so many rounds, by default three; the media it makes stay in the folder, if
/// one is given, for the next time.
@main
struct RenderingBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let rounds = arguments.first.flatMap { Int($0) } ?? 3
        let given = arguments.dropFirst().first.map { URL(filePath: $0) }
        let folder = given ?? FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString)")
        defer { if given == nil { try? FileManager.default.removeItem(at: folder) } }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tools = try MediaTools.find()
        let films = Films(
            open: try await BenchmarkFilm(.open, in: folder, tools: tools),
            closed: try await BenchmarkFilm(.closed, in: folder, tools: tools)
        )
        var table = ResultTable()
        let measure = Measure(tools: tools)
        for round in 1...max(rounds, 1) {
            try await run(films, folder: folder, tools: tools, into: &table)
            note("round \(round) of \(rounds) is done")
            print(table.markdown, terminator: "\n\n")
        }
        let likes = Set(BenchmarkEdit.allCases.map(\.lookAlike))
        for edit in likes { try? FileManager.default.removeItem(at: whole(edit, in: folder)) }
        for edit in BenchmarkEdit.allCases.reversed() {
            let plan = try await films[edit].plan(after: edit, isWhole: true)
            // What one graph makes of the same pictures.
            let whole = whole(edit.lookAlike, in: folder)
            if !FileManager.default.fileExists(atPath: whole.path(percentEncoded: false)) {
                let job = folder.appending(path: "job")
                try await Renderer(tools: tools).render(plan, to: whole, workingDirectory: job)
            }
            let joined = folder.appending(path: "\(edit.rawValue).mp4")
            table.likeness[edit] = try await measure.worstSpan(of: joined, against: whole, frames: plan.spans)
            note("\(edit.title): compared")
        }
        print(table.markdown)
    }

    /// One round: the plain graph, then a first export and one after each edit.
    private static func run(
        _ films: Films,
        folder: URL,
        tools: MediaTools,
        into table: inout ResultTable
    ) async throws {
        let measure = Measure(tools: tools)
        let plain = folder.appending(path: "plain.mp4")
        let time = try await films[.first].renderPlainly(to: plain, tools: tools)
        table.add(.plain, time: time, frames: try await measure.frameCount(of: plain))
        note("plain graph: \(time)")

        let cache = folder.appending(path: "cache")
        try? FileManager.default.removeItem(at: cache)
        let renderer = Renderer(tools: tools, cache: RenderCache(folder: cache))
        // Each of the first five finds what those before it left; the last has sources of its own.
        for edit in BenchmarkEdit.allCases {
            let plan = try await films[edit].plan(after: edit)
            let output = folder.appending(path: "\(edit.rawValue).mp4")
            let time = try await measure.time {
                try await renderer.render(plan, to: output, workingDirectory: folder.appending(path: "job"))
            }
            table.add(.edit(edit), time: time, frames: try await measure.frameCount(of: output))
            note("\(edit.title): \(time)")
        }
    }

    private static func whole(_ edit: BenchmarkEdit, in folder: URL) -> URL {
        folder.appending(path: "whole-\(edit.rawValue).mp4")
    }

    private static func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
