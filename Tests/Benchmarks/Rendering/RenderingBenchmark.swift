import Foundation
import Rendering
import Timeline

/// Renders a film by spans and by one plain ffmpeg graph in turn, and prints how they compare, after each round.
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
        let film = try await BenchmarkFilm(in: folder, tools: tools)
        var table = ResultTable()
        for round in 1...rounds {
            try await run(film, folder: folder, tools: tools, into: &table)
            note("round \(round) of \(rounds) is done")
            print(table.markdown, terminator: "\n\n")
        }
    }

    /// One round: the plain graph, then a first export and one after each edit.
    private static func run(
        _ film: BenchmarkFilm,
        folder: URL,
        tools: MediaTools,
        into table: inout ResultTable
    ) async throws {
        let measure = Measure(tools: tools)
        let plain = folder.appending(path: "plain.mp4")
        let seconds = try await film.renderPlainly(to: plain, tools: tools)
        table.add(.plain, seconds: seconds, frames: try await measure.frameCount(of: plain), likeness: nil)
        note("plain graph: \(seconds) s")

        let cache = folder.appending(path: "cache")
        try? FileManager.default.removeItem(at: cache)
        let renderer = Renderer(tools: tools, cache: RenderCache(folder: cache))
        for edit in BenchmarkEdit.allCases {
            let plan = try RenderPlan(draft: film.draft(after: edit), media: film.media, output: film.output)
            let output = folder.appending(path: "\(edit.rawValue).mp4")
            let seconds = try await measure.seconds {
                try await renderer.render(plan, to: output, workingDirectory: folder.appending(path: "job"))
            }
            // What one graph makes of the same pictures; it need not be made in every round.
            let whole = folder.appending(path: "whole-\(edit.samePictures.rawValue).mp4")
            if !table.has(edit.samePictures) {
                try await Renderer(tools: tools)
                    .render(plan, to: whole, workingDirectory: folder.appending(path: "job"))
            }
            table.add(
                edit,
                seconds: seconds,
                frames: try await measure.frameCount(of: output),
                likeness: try await measure.worstSpan(of: output, against: whole, frames: plan.spans)
            )
            note("\(edit.title): \(seconds) s")
        }
    }

    private static func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
