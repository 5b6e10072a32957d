import EditLanguage
import Timeline

/// All that the screen shows of its own in one language.
///
/// A language is one type, which conforms to the wording of each room that speaks: what a language lacks is an error of
/// the compiler.
protocol ScreenWording: ShellWording, KeyWording, TimelineWording, PreviewWording, ChatWording, RendersWording {}

extension English: ScreenWording {}
extension Chinese: ScreenWording {}

extension Language {
    /// All that the screen shows of its own in it.
    var screenWording: any ScreenWording {
        switch self {
        case .english: English()
        case .chinese: Chinese()
        }
    }
}
