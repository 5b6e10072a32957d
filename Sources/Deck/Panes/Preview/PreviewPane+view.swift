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
        let answer = answer
        switch answer?.picture {
        case .cells(let picture):
            surface.draw(picture, at: rect.origin)
            for title in answer?.question.smallTitles ?? [] { surface.write(title, over: picture, at: rect.origin) }
        case .pixels(let picture): surface.draw(picture, over: size, at: rect.origin)
        case nil:
            let notice = answer == nil ? "◌" : words.noPicture
            let lines = notice.wrapped(to: room.width)
            for (row, text) in lines.enumerated() {
                let place = Point(x: (room.width - text.columns) / 2, y: (room.height - lines.count) / 2 + row)
                surface.draw(text, at: place, style: theme.dim)
            }
        }
        let caption = pane.playback.map(caption) ?? [caption(of: answer)]
        let columns = caption.map(\.text.columns).reduce(0, +)
        surface.draw(caption, at: Point(x: max(0, (line.width - columns) / 2), y: line.y))
    }

    /// What is seen: of what is played its picture, and before the first has come what stood there.
    private var answer: PreviewFrames.Answer? {
        guard let play = pane.playback, let shown = play.shown, let picture = shown.picture else {
            return pane.frames.shown
        }
        let question = FrameQuestion(time: play.time, cells: play.cells, look: play.look, film: play.film)
        return PreviewFrames.Answer(question: question, picture: picture)
    }

    /// The time, how fast and in which direction it goes on, how many pictures a second are shown, and why nothing is heard.
    private func caption(of play: Playback) -> [Span] {
        let sign = play.isUnderWay ? play.rate > 0 ? "▶" : "◀" : "◌"
        let rate = abs(play.rate) == 1 ? "" : " \(abs(play.rate))×"
        var spans = [Span("\(sign)\(rate) \(TimeText.shortClock(play.time))", theme.playhead)]
        if pane.playLoops, desk.stage.range != nil { spans.append(Span(" ↻", theme.playhead)) }
        if let count = play.framesPerSecond { spans.append(Span("  \(words.pictures(aSecond: count))", theme.dim)) }
        return spans
    }

    /// The time of the picture, which may be a step behind the playhead; ◌ while it is not yet the right picture.
    private func caption(of answer: PreviewFrames.Answer?) -> Span {
        guard let question = answer?.question else {
            return Span(TimeText.shortClock(desk.stage.playhead), theme.dim)
        }
        let time = TimeText.shortClock(question.time)
        let isRight = question.film == desk.stage.film && answer?.isExact == true
        return isRight ? Span(time, theme.playhead) : Span("◌ \(time)", theme.dim)
    }
}
