import Rendering
import Terminal
import Timeline

extension DeckView {
    /// The film's picture under the playhead, and below it the time it is of.
    func drawPreview(on surface: inout Surface) {
        let title = PaneTitle(text: " \(words.previewTitle) ", look: .shown)
        surface.drawPane(titles: [title], note: "", isFocused: false, theme: theme)
        guard let size = layout.previewPicture else { return }
        surface.draw(in: surface.bounds.inset(columns: 2, rows: 1)) { surface in
            let (line, room) = surface.bounds.splitBottom(1)
            let rect = room.centered(size)
            let answer = state.pictures.preview.shown
            if let picture = answer?.picture {
                surface.draw(picture.value, in: rect)
            } else {
                let notice = answer == nil ? "◌" : words.noPicture
                let lines = notice.wrapped(to: room.width)
                for (row, text) in lines.enumerated() {
                    let place = Point(x: (room.width - text.columns) / 2, y: (room.height - lines.count) / 2 + row)
                    surface.draw(text, at: place, style: theme.dim)
                }
            }
            let caption = caption(of: answer)
            surface.draw([caption], at: Point(x: max(0, (line.width - caption.text.columns) / 2), y: line.y))
        }
    }

    /// The time of the picture, which may be a step behind the playhead; ◌ while the film has changed since.
    private func caption(of answer: PreviewFrames.Answer?) -> Span {
        guard let question = answer?.question else {
            return Span(TimeText.shortClock(state.timeline.playhead), theme.dim)
        }
        let time = TimeText.shortClock(question.time)
        return question.draft == state.timeline.shown ? Span(time, theme.playhead) : Span("◌ \(time)", theme.dim)
    }
}
