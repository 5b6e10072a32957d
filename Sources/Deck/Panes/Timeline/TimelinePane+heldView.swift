import EditLanguage
import Terminal
import Timeline

// What the hand holds: in words below the tracks, and as a number beside what is dragged.
extension PaneView<TimelinePane> {
    /// What is held, where it would stand, and why it cannot; nil with empty hands.
    var heldSpans: [Span]? {
        guard let grab = pane.grab, let segment = grab.film[grab.leader] else { return nil }
        let part = grab.part.name(grab.held.count)[desk.language]
        var spans = [
            Span("\(part) ", theme.dim), Span("\(grab.leader) ", theme.accent),
            Span("\(segment.spokenName(desk.language).truncated(to: 24))  ", theme.strong),
        ]
        let (values, amount) = told(grab, segment)
        spans += [Span("\(values) "), Span("(\(amount))  ", theme.dim)]
        if let trouble = pane.grabTrouble {
            spans.append(Span(words.sentence(for: trouble), theme.bad))
        } else {
            spans.append(Span((grab.isDragged ? Self.howToLetGo : Self.howToDrop)[desk.language], theme.dim))
        }
        return spans
    }

    /// What was and would be, and how much that differs.
    private func told(_ grab: Grab, _ segment: Segment) -> (values: String, amount: String) {
        let shift = grab.place.shift
        func times(_ was: Int, _ now: Int) -> (String, String) {
            ("\(TimeText.shortClock(was)) → \(TimeText.shortClock(max(now, 0)))", Self.signed(now - was))
        }
        func lengths(_ was: Int, _ now: Int) -> (String, String) {
            ("\(TimeText.seconds(was)) → \(TimeText.seconds(now))", Self.signed(now - was))
        }
        switch grab.part {
        case .whole, .start, .cut, .between: return times(segment.start, segment.start + shift)
        case .end: return times(segment.end, segment.end + shift)
        case .fadeIn: return lengths(segment.fadeIn, segment.fadeIn + shift)
        case .fadeOut: return lengths(segment.fadeOut, segment.fadeOut - shift)
        case .volume:
            let sign = shift < 0 ? "−" : "+"
            return ("\(segment.volume)% → \(segment.volume + shift)%", "\(sign)\(abs(shift))%")
        case .contents:
            let amount = segment.slip(by: shift)
            let (before, behind) = segment.sourceLeft
            let left = behind.map { TimeText.seconds(max($0 - amount, 0)) } ?? "∞"
            let room = Self.room(TimeText.seconds(before + amount), left)[desk.language]
            return (room, Self.signed(amount))
        }
    }

    private static func signed(_ time: Int) -> String { "\(time < 0 ? "−" : "+")\(TimeText.seconds(abs(time)))" }

    /// How long, how loud or how far, beside what the mouse drags.
    func drawHeldValue(on surface: inout Surface) {
        guard let grab = pane.grab, grab.isDragged, let address = pane.selection, let segment = pane.film[address],
            let lane = pane.lanes.first(where: { pane.film.lanes[$0.index].label == address.track })
        else { return }
        let (first, shift) = (pane.column(of: segment.start), grab.place.shift)
        let handles = pane.handles(of: address)
        let here = pane.column(of: pane.playhead) + 2
        let (text, column): (String, Int)
        switch grab.part {
        case .whole, .start, .end, .cut: return
        case .fadeIn: (text, column) = (TimeText.seconds(segment.fadeIn), first + (handles?.fadeIn ?? 0) + 2)
        case .fadeOut:
            text = TimeText.seconds(segment.fadeOut)
            column = first + (handles?.fadeOut ?? 0) - text.columns - 3
        case .volume: (text, column) = ("\(segment.volume)%", here)
        case .contents:
            let (before, behind) = segment.sourceLeft
            let left = behind.map(TimeText.seconds) ?? "∞"
            (text, column) = ("◂ \(TimeText.seconds(before)) · \(left) ▸", here)
        case .between: (text, column) = (Self.signed(shift), here)
        }
        let tag = " \(text) "
        let x = min(max(column, 0), max(pane.columns - tag.columns, 0))
        let point = Point(x: TimelinePane.labelWidth + x, y: 1 + lane.rows.lowerBound)
        surface.draw(tag, at: point, style: theme.busy.adding([.reverse, .bold]))
    }

    private static func room(_ before: String, _ behind: String) -> Phrase {
        Phrase("\(before) before, \(behind) behind", zh: "前余 \(before)，后余 \(behind)")
    }
    private static let howToDrop = Phrase("Enter drops it, Esc lets go", zh: "Enter 放下，Esc 放弃")
    private static let howToLetGo = Phrase("Esc lets go", zh: "Esc 放弃")
}

extension Grab.Part {
    /// What is held, of so many segments.
    fileprivate func name(_ count: Int) -> Phrase {
        switch self {
        case .whole: count == 1 ? Phrase("held", zh: "抓取") : Phrase("held (\(count))", zh: "抓取 \(count) 段")
        case .start: Phrase("start of", zh: "开头")
        case .end: Phrase("end of", zh: "结尾")
        case .cut: Phrase("cut before", zh: "剪切点")
        case .fadeIn: Phrase("fade in of", zh: "淡入")
        case .fadeOut: Phrase("fade out of", zh: "淡出")
        case .volume: Phrase("volume of", zh: "音量")
        case .contents: Phrase("slip of", zh: "滑移")
        case .between: Phrase("slide of", zh: "滑动")
        }
    }
}
