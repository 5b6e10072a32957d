import Foundation
import PrivateFiles

/// Lets a command of the user's make the clips, in place of the studio's own generator.
///
/// The command is a list of arguments, never a shell line. `{prompt}`, `{seconds}`, `{width}`, `{height}`, `{fps}` and
/// `{output}` are replaced inside its elements, so a description can never become several arguments, or an option.
struct CommandGenerator: ClipGenerating {
    let runner: any ProcessRunning
    /// The program, then its arguments.
    let template: [String]

    func generate(
        _ request: ClipRequest,
        to output: URL,
        progress: @escaping @Sendable (Double) -> Void
    ) async throws(GeneratorError) {
        try request.check()
        guard let program = template.first, !program.isEmpty else {
            throw .unusableCommand("it is empty. Name a program and its arguments.")
        }
        guard template.dropFirst().contains(where: { $0.contains("{output}") }) else {
            throw .unusableCommand("it does not say where to write. Add an argument with {output}.")
        }
        progress(0)
        try await StagedFile.collect(output) { folder throws(GeneratorError) in
            // Programs choose the format by the file's ending, so it is the folder that is called .part.
            let clip = folder.appendingPathComponent(
                "clip.\(output.pathExtension.isEmpty ? "mp4" : output.pathExtension)"
            )
            do {
                try PrivateFolder.make(folder)
            } catch {
                throw GeneratorError.unwritable(path: folder.path, reason: error.localizedDescription)
            }
            let arguments = template.dropFirst().map { Self.filled($0, request, output: clip) }
            do {
                try await runner.run(program, arguments: arguments, workingDirectory: folder) { _ in }
            } catch {
                throw GeneratorError(error, program: program)
            }
            let size = (try? FileManager.default.attributesOfItem(atPath: clip.path))?[.size] as? Int
            guard let size, size > 0 else { throw GeneratorError.noOutput(program: program) }
            return clip
        }
        progress(1)
    }

    /// One element with its placeholders replaced, in a single pass: what is filled in is never searched again.
    static func filled(_ element: String, _ request: ClipRequest, output: URL) -> String {
        let thousandths = String(request.lengthMs % 1000)
        let prompt = request.prompt.replacing("\0", with: " ")
        let values = [
            // A leading dash would make an option of it.
            "prompt": prompt.hasPrefix("-") ? " " + prompt : prompt,
            "seconds": "\(request.lengthMs / 1000)." + String(repeating: "0", count: 3 - thousandths.count)
                + thousandths,
            "width": "\(request.width)",
            "height": "\(request.height)",
            "fps": "\(request.fps)",
            "output": output.path,
        ]
        var result = ""
        var rest = element[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            if let value = values[String(rest[rest.index(after: open)..<close])] {
                result += value
                rest = rest[rest.index(after: close)...]
            } else {
                result += "{"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
