import EditLanguage
import Terminal

extension English {
    var noPicture: String { "There is no picture to be had here." }
    func pictures(aSecond count: Int) -> String { "\(count) fps" }

    func sentence(for trouble: PreviewTrouble) -> String {
        switch trouble {
        case .noPictures(let service): "No preview: the \(service) has no pictures to give."
        case .fewColours(let needed): "No preview: it needs \(needed) colours, and this terminal shows fewer."
        case .emptyTimeline: "The timeline is empty: there is nothing to preview."
        case .smallWindow(let window, let needed):
            "The preview needs \(needed.width)×\(needed.height); this window is \(window.width)×\(window.height)."
        case .hidden: "F2 brings the other panes back, and the preview with them."
        }
    }
}
