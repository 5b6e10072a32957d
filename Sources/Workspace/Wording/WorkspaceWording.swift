import EditLanguage
import Timeline

/// All that a project at work tells people in one language.
///
/// A language is one type, which conforms to the wording of each room that speaks: what a language lacks is an error of
/// the compiler.
public protocol WorkspaceWording: ServiceWording, FaultWording, RequestWording, TalkWording, ExportWording,
    SessionWording, DiskWording, BatchWording
{}

extension English: WorkspaceWording {}
extension Chinese: WorkspaceWording {}

extension Language {
    /// All that a project at work tells people in it.
    public var workspaceWording: any WorkspaceWording {
        switch self {
        case .english: English()
        case .chinese: Chinese()
        }
    }
}
