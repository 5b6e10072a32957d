import Foundation

/// Makes a clip from a description: the studio's own generator, or a command of the user's.
protocol ClipGenerating: Sendable {
    /// Writes a clip to `output`, which appears only when it is whole.
    ///
    /// - Parameters:
    ///   - progress: is given the share that is done, 0...1, never going back.
    func generate(
        _ request: ClipRequest,
        to output: URL,
        progress: @escaping @Sendable (Double) -> Void
    ) async throws(GeneratorError)
}

/// What clip to make.
struct ClipRequest: Sendable, Equatable {
    let prompt: String
    let lengthMs: Int
    let width: Int
    let height: Int
    let fps: Int
}

/// Why there is no clip.
enum GeneratorError: Error, Equatable {
    case cancelled
    /// The request asks for something that cannot be made.
    case unusableRequest(String)
    /// A picture or folder could not be written.
    case unwritable(path: String, reason: String)
    /// A program could not be started.
    case notStarted(program: String, reason: String)
    /// A program ended badly.
    case programFailed(program: String, exitStatus: Int32, lastErrorLine: String)
    /// The user's command ended well but left no file, or an empty one.
    case noOutput(program: String)
    /// The user's command template cannot be used.
    case unusableCommand(String)
}

extension GeneratorError: CustomStringConvertible {
    var description: String {
        switch self {
        case .cancelled:
            "The clip was cancelled."
        case .unusableRequest(let reason):
            "The clip cannot be made: \(reason)"
        case .unwritable(let path, let reason):
            "\(path) could not be written: \(reason) Check the disk's free space and the folder's permissions."
        case .notStarted(let program, let reason):
            "\(program) could not be started: \(reason) Check that it is installed and in the search path."
        case .programFailed(let program, let exitStatus, let lastErrorLine):
            "\(program) failed with exit status \(exitStatus): \(lastErrorLine)"
        case .noOutput(let program):
            "\(program) ended well but wrote no clip. Check that generator.command passes {output} on."
        case .unusableCommand(let reason):
            "generator.command cannot be used: \(reason)"
        }
    }
}
