import Foundation
import Workspace

/// What a command line makes of files and lists.
struct BatchPlan {
    /// The folder for the films; nil where each has a place of its own.
    let folder: URL?
    private let format: String?
    private let quality: String
    private let resolution: String?

    init(format: String?, quality: String, resolution: String?, output: String?) {
        self.format = format?.lowercased()
        self.quality = quality
        self.resolution = resolution
        folder = output.map { WrittenPath.url($0) }
    }

    /// The same instructions for each file.
    func jobs(files: [String], instructions: [String]) throws(BatchProblem) -> [BatchJob] {
        let instructions = instructions.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
        return try jobs(files.map { BatchLine(file: $0, instructions: instructions) })
    }

    /// What a list says.
    func jobs(list path: String) throws(BatchProblem) -> [BatchJob] {
        let file = WrittenPath.url(path)
        guard let data = try? Data(contentsOf: file), let text = String(data: data, encoding: .utf8) else {
            throw .unreadable(path)
        }
        let isJSON = ["jsonl", "ndjson", "json"].contains(file.pathExtension.lowercased())
        let lines: [BatchLine]
        do throws(BatchLine.Wrong) {
            lines = try isJSON ? BatchLine.lines(jsonLines: text) : BatchLine.lines(csv: text)
        } catch {
            throw .list(path, line: error.line, error.fault)
        }
        guard !lines.isEmpty else { throw .list(path, line: 1, .noFile) }
        return try jobs(lines)
    }

    private func jobs(_ lines: [BatchLine]) throws(BatchProblem) -> [BatchJob] {
        var jobs: [BatchJob] = []
        for line in lines {
            let file = WrittenPath.url(line.file).standardizedFileURL
            jobs.append(
                BatchJob(
                    file: file.path,
                    instructions: line.instructions,
                    order: ExportOrder(
                        format: format,
                        quality: quality,
                        resolution: resolution,
                        file: try place(of: line, file).standardizedFileURL.path
                    )
                )
            )
        }
        return jobs
    }

    /// Where a film goes: where its line says, in the folder of the films where there is one; else by the name of its file.
    private func place(of line: BatchLine, _ file: URL) throws(BatchProblem) -> URL {
        if let output = line.output { return WrittenPath.url(output, in: folder ?? WrittenPath.workingFolder) }
        guard let folder else { throw .noOutput(line.file) }
        let stem = file.deletingPathExtension().lastPathComponent
        return folder.appending(path: "\(stem).\(format ?? "mp4")")
    }
}
