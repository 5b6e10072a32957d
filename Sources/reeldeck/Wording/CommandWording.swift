import EditLanguage
import Timeline

/// All that the command line says of its own in one language.
///
/// A language is one type, which conforms to the wording of each room that speaks: what a language lacks is an error of
/// the compiler. The words of `--help` are the exception: they are English, as are the parser's own around them.
protocol CommandWording: TalkingWording, ExportingWording, ProjectWording, CheckupWording, UsageWording,
    BatchingWording
{}

extension English: CommandWording {}
extension Chinese: CommandWording {}

extension Language {
    /// All that the command line says of its own in it.
    var commandWording: any CommandWording {
        switch self {
        case .english: English()
        case .chinese: Chinese()
        }
    }
}
