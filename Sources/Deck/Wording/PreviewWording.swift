import Terminal

/// What the preview shows beside pictures.
protocol PreviewWording: Sendable {
    var noPicture: String { get }
    /// How many pictures a second are shown.
    func pictures(aSecond count: Int) -> String
    /// Why there is no preview, and what brings it where something does.
    func sentence(for trouble: PreviewTrouble) -> String
}

/// Why there can be no preview.
enum PreviewTrouble: Hashable, Sendable {
    case noPictures(service: String)
    case fewColours(needed: Int)
    case emptyTimeline
    case smallWindow(Size, needed: Size)
    /// Another pane has the whole screen.
    case hidden
}
