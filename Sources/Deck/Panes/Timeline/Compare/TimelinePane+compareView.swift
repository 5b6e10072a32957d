import EditLanguage
import Terminal
import Timeline

// Two versions beside each other: what was above what is, and below them in words what is different there.
extension PaneView<TimelinePane> {
    func drawComparison(_ comparing: Comparing, on surface: inout Surface) {
        drawRuler(on: &surface)
        for (row, lines) in comparing.seen {
            let y = 1 + lines.lowerBound
            drawLabel(of: row, comparing, y: y, on: &surface)
            surface.draw(in: lanes(of: surface, top: y, height: lines.count)) { draw(row, comparing, on: &$0) }
        }
        drawPlayhead(on: &surface)
        let hidden = comparing.rows.count - comparing.seen.count
        if hidden > 0 {
            let below = hidden - comparing.firstRow
            let more = [("↑", comparing.firstRow), ("↓", below)].filter { $0.1 > 0 }
                .map { "\($0.0) \(Self.moreRows($0.1)[desk.language])" }
            let point = Point(x: 0, y: 1 + pane.drawnRows)
            surface.draw(more.joined(separator: "   "), at: point, style: theme.busy)
        }
        let y = surface.size.height - 1
        surface.drawHorizontalLine(from: Point(x: 0, y: y - 1), length: surface.size.width, style: theme.border)
        surface.draw(told(comparing), at: Point(x: 0, y: y), maxWidth: surface.size.width)
    }

    /// What is compared, and how much of it differs.
    func note(_ comparing: Comparing) -> String {
        let (old, new) = (comparing.question.old.version, comparing.question.new.version)
        let names = Self.names(old ?? 0, new)[desk.language]
        let count = comparing.films.differences.count
        let place = comparing.current.map { " · \($0 + 1)/\(count)" } ?? ""
        return "\(names) · \(Self.differ(count)[desk.language])\(place)"
    }

    /// That one waits for versions.
    static let waiting = Phrase("comparing …", zh: "正在比较…")

    // MARK: Rows

    private func drawLabel(of row: Comparing.Row, _ comparing: Comparing, y: Int, on surface: inout Surface) {
        let track = comparing.films.tracks[row.track]
        let room = TimelinePane.labelWidth - 1
        let isHere = comparing.difference?.track == row.track
        guard !row.isBefore || track.new == nil else {
            let version = Self.short(comparing.question.old.version ?? 0)[desk.language]
            surface.draw("   \(version)", at: Point(x: 0, y: y), style: theme.dim, maxWidth: room)
            return
        }
        let (films, isGone) = (comparing.films, track.new == nil)
        let named = track.new.map { films.new.draft.tracks[$0] } ?? track.old.map { films.old.draft.tracks[$0] }
        let sign = isGone ? CompareSigns.gone : track.old == nil ? CompareSigns.new : " "
        let style = isGone ? theme.bad : isHere ? theme.accent : theme.strong
        surface.draw(
            [
                Span("\(track.label)\(sign)", style),
                Span(named?.name(desk.language) ?? "", isHere ? theme.accent : theme.dim),
            ],
            at: Point(x: 0, y: y),
            maxWidth: room
        )
    }

    private func draw(_ row: Comparing.Row, _ comparing: Comparing, on surface: inout Surface) {
        let films = comparing.films
        if !row.isBefore, let track = films.tracks[row.track].new {
            for segment in seen(of: films.new.lanes[track]).map(\.segment) {
                draw(segment, .same, sign: "", isSelected: false, on: &surface)
            }
        }
        let marked = comparing.lane(of: row)
        for (position, segment) in seen(of: marked.lane) {
            let place = marked.difference(at: position)
            let difference = films.differences[place]
            draw(
                segment,
                difference.look(isBefore: row.isBefore),
                sign: difference.sign,
                isSelected: place == comparing.current,
                on: &surface
            )
        }
    }

    private func seen(of lane: SnapshotLane) -> [(position: Int, segment: Segment)] {
        lane.positions(from: pane.offset, cells: pane.columns, scale: pane.scale)
            .compactMap { position in lane[position].map { (position, $0) } }
    }

    private func draw(
        _ segment: Segment,
        _ look: Theme.CompareLook,
        sign: String,
        isSelected: Bool,
        on surface: inout Surface
    ) {
        let start = pane.column(of: segment.start)
        let columns = start..<max(start + 1, pane.column(of: segment.end))
        let block = CompareBlock(
            name: columns.count == 1 ? "" : segment.spokenName(desk.language),
            look: look,
            sign: sign,
            columns: columns,
            isSelected: isSelected
        )
        block.draw(on: &surface, theme: theme)
    }

    // MARK: In words

    /// What is different where one is; before the first step, what the signs say.
    private func told(_ comparing: Comparing) -> [Span] {
        guard !comparing.films.differences.isEmpty else { return [Span(Self.nothing[desk.language], theme.dim)] }
        guard let place = comparing.current, let difference = comparing.difference else {
            return Self.legend.flatMap { look, sign, words in
                [Span(" \(sign) ", theme.compared(look)), Span(" \(words[desk.language])  ", theme.dim)]
            }
        }
        let label = difference.track.map { "\(comparing.films.tracks[$0].label)  " } ?? ""
        let time = TimeText.shortClock(difference.range.start)
        let words = comparing.films.told(place).lines(desk.language).map(\.visible).joined(separator: " · ")
        return [
            Span(" \(difference.sign) ", theme.compared(difference.look(isBefore: false))), Span(" "),
            Span(label, theme.accent), Span("\(time)  ", theme.dim),
            Span(words.replacing("\n", with: " "), theme.strong),
        ]
    }

    private static let legend: [(Theme.CompareLook, String, Phrase)] = [
        (.gone, CompareSigns.gone, Phrase("gone", zh: "已删除")), (.new, CompareSigns.new, Phrase("new", zh: "新增")),
        (.moved, CompareSigns.later, Phrase("moved", zh: "移动")),
        (.moved, CompareSigns.trimmed, Phrase("trimmed", zh: "修剪")),
        (.changed, CompareSigns.changed, Phrase("changed", zh: "更改")),
    ]
    private static let nothing = Phrase("Both are the same.", zh: "两者相同。")

    private static func short(_ version: Int) -> Phrase { Phrase("v\(version)", zh: "版本 \(version)") }
    private static func names(_ old: Int, _ new: Int?) -> Phrase {
        guard let new else { return Phrase("version \(old) → as it stands", zh: "版本 \(old) → 当前影片") }
        return Phrase("version \(old) → version \(new)", zh: "版本 \(old) → 版本 \(new)")
    }
    private static func differ(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase("nothing differs", zh: "没有不同")
        case 1: Phrase("1 difference", zh: "1 处不同")
        default: Phrase("\(count) differences", zh: "\(count) 处不同")
        }
    }
    private static func moreRows(_ count: Int) -> Phrase {
        Phrase(count == 1 ? "1 more row" : "\(count) more rows", zh: "还有 \(count) 行")
    }
}
