import Foundation
import Timeline

/// What is said of exports and their films, wherever they were asked for.
public protocol ExportWording: Sendable {
    /// The step of an export in lists.
    func step(_ phase: RenderJob.Phase) -> String
    /// It is under way; what to look at stands beside it.
    func begins(film name: String) -> String
    /// It lies in its place, under that name.
    func isReady(film name: String) -> String
    /// There is none of that name; why stands beside it.
    func hasFailed(film name: String) -> String
    /// What is odd about a film, in a sentence.
    func words(for note: FilmNote) -> String
    /// Which timeline is exported that no session holds any more.
    func words(for picture: KeptPicture) -> String
    /// Why an export failed was not kept.
    var noReasonKept: String { get }
    /// Another version has kept a step of which this one knows nothing.
    func unknownStep(_ word: String) -> String
}

extension ExportWording {
    /// That it is under way; what to look at stands beside it.
    public func start(of job: RenderJob) -> String { begins(film: job.file.lastPathComponent) }

    /// What came of it; nil while it is under way.
    public func end(of job: RenderJob) -> String? {
        switch job.phase {
        case .done: isReady(film: job.file.lastPathComponent)
        case .failed: hasFailed(film: job.file.lastPathComponent)
        case .cancelled, .saved, .rendering, .downloading: nil
        }
    }
}

/// A timeline that is exported although no session holds it.
public enum KeptPicture: Hashable, Sendable, CaseIterable {
    /// The one that went last, as was asked.
    case last
    /// The one there is: the service does not know its session any more.
    case lost
    /// The one before: the session's own is empty.
    case before
}
