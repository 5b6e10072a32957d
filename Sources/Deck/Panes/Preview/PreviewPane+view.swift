import Pictures
import Terminal
import Timeline

extension PreviewPane {
    /// The film's picture under the playhead, and below it the time it is of.
    static func draw(_ view: PaneView<PreviewPane>, on surface: inout Surface) -> Point? {
        view.draw(on: &surface)
        return nil
    }
}

extension PaneView<PreviewPane> {
    fileprivate func draw(on surface: inout Surface) {
        guard let size = pane.picture else { return }
        let (line, room) = surface.bounds.splitBottom(1)
        let rect = room.centered(size)
        let answer = pane.frames.shown
        if let picture = answer?.picture {
            surface.draw(picture, at: rect.origin)
            for title in answer?.question.smallTitles ?? [] { surface.write(title, over: picture, at: rect.origin) }
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

    /// The time of the picture, which may be a step behind the playhead; ◌ while the film has changed since.
    private func caption(of answer: PreviewFrames.Answer?) -> Span {
        guard let question = answer?.question else {
            return Span(TimeText.shortClock(desk.stage.playhead), theme.dim)
        }
        let time = TimeText.shortClock(question.time)
        return question.film == desk.stage.film ? Span(time, theme.playhead) : Span("◌ \(time)", theme.dim)
    }
}
