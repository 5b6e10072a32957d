import EditLanguage
import Terminal
import Timeline
import Workspace

/// The inspector: everything that is set on what is selected, or on the film, each row changed where it stands.
///
/// It holds nothing of it: the rows are read from the film that is shown, and a command of the timeline changes them.
struct InspectorPane: Pane {
    private(set) var selection = 0
    /// The room of the rows, as of the last layout.
    private(set) var room = Size(width: 1, height: 1)

    static let number = 5
    static let name = Phrase("Inspector", zh: "检查器")
    static let place = PanePlace.side

    static let commands: [Command<InspectorPane>] = [
        Row("inspector.up", .named(.up), "k")
            .does("the property above", zh: "上一个属性")
            .group(rows)
            .footer(select)
            .run { pane, desk in pane.select(by: -desk.times, desk) },
        Row("inspector.down", .named(.down), "j")
            .does("the property below", zh: "下一个属性")
            .group(rows)
            .footer(select)
            .run { pane, desk in pane.select(by: desk.times, desk) },
        Row("inspector.first", .named(.home))
            .does("the first property", zh: "第一个属性")
            .group(ends)
            .run { pane, desk in pane.select(by: -pane.properties(desk).count, desk) },
        Row("inspector.last", .named(.end))
            .does("the last property", zh: "最后一个属性")
            .group(ends)
            .run { pane, desk in pane.select(by: pane.properties(desk).count, desk) },
        Row("inspector.change", .named(.enter), "e")
            .does("change the property", zh: "修改属性")
            .footer(Phrase("change", zh: "修改"))
            .unless { pane, desk in pane.trouble(desk) }
            .run { pane, desk in pane.change(&desk) },
        Row("inspector.back", "I")
            .does("back to the timeline", zh: "回到时间线")
            .run { _, desk in desk.send(.command(timeline)) },
        Row("inspector.next", "n")
            .does("inspect the next segment", zh: "检查下一个片段")
            .group(segments)
            .run { _, desk in desk.send(.command("timeline.next")) },
        Row("inspector.previous", "N")
            .does("inspect the segment before", zh: "检查上一个片段")
            .group(segments)
            .run { _, desk in desk.send(.command("timeline.previous")) },
        Row("inspector.undo", "u")
            .does("undo what was set", zh: "撤销修改")
            .flow(.takesBack)
            .footer(Phrase("undo", zh: "撤销"))
            .run { _, desk in desk.send(.command("timeline.undo")) },
    ]

    private static let timeline = "screen.pane1"
    private static let rows = Phrase("select", zh: "选择")
    private static let select = Phrase("select", zh: "选择")
    private static let ends = Phrase("the first, the last", zh: "第一项、最后一项")
    private static let segments = Phrase("inspect the next, the one before", zh: "检查下一个、上一个片段")

    init(_ start: PaneStart) {}

    /// Its tab is there while it is looked at.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish(isOpen: false) }

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        room = Size(width: inside.width, height: max(1, inside.height - Self.headRows))
    }

    /// What is selected and its line, above the rows.
    static let headRows = 2

    // MARK: Rows

    /// A row: what it is called, how it stands, and whether that is as it came.
    struct Line: Hashable, Sendable {
        let name: String
        let value: String
        let isAsItCame: Bool
        let command: String?
    }

    /// What the rows are read from; of the film where nothing is selected.
    func target(_ desk: Desk) -> (target: EditForm.Target, isFilm: Bool) {
        let film = desk.stage.film
        let segment = desk.stage.selection.flatMap { film[$0] }
        let target = EditForm.Target(
            draft: film.draft,
            playhead: desk.stage.playhead,
            frame: max(1, 1000 / film.draft.canvas.framesPerSecond),
            address: desk.stage.selection ?? SegmentAddress(.video, 1, 1),
            segment: segment ?? Segment(start: 0, duration: 0, name: "", content: .unknown),
            language: desk.language
        )
        return (target, segment == nil)
    }

    func properties(_ desk: Desk) -> [Line] {
        let (target, isFilm) = target(desk)
        guard !desk.stage.film.isEmpty else { return [] }
        let plain = EditForm.Target(
            draft: Draft(tracks: target.draft.tracks.map { Track(kind: $0.kind, name: $0.name) }),
            playhead: target.playhead,
            frame: target.frame,
            address: target.address,
            segment: target.segment.asItCame,
            language: target.language
        )
        return (isFilm ? Property.ofFilm : Property.ofSegment).compactMap { property in
            property.value(target).map { value in
                Line(
                    name: property.name[desk.language],
                    value: value,
                    isAsItCame: isFilm || value == property.value(plain),
                    command: property.command
                )
            }
        }
    }

    /// The place of the row that is selected, of so many that there are now.
    func chosen(of count: Int) -> Int { min(selection, max(count - 1, 0)) }

    private func selected(_ desk: Desk) -> Line? {
        let properties = properties(desk)
        return properties.isEmpty ? nil : properties[chosen(of: properties.count)]
    }

    // MARK: Doing

    private mutating func select(by step: Int, _ desk: Desk) {
        let count = properties(desk).count
        selection = min(max(0, chosen(of: count) + step), max(0, count - 1))
    }

    private func trouble(_ desk: Desk) -> Remark? {
        guard let line = selected(desk) else { return .timelineEmpty }
        return line.command == nil ? .cannot("That follows from the others.", zh: "该项由其他属性决定。") : nil
    }

    private func change(_ desk: inout Desk) {
        if let command = selected(desk)?.command { desk.send(.command(command)) }
    }

    mutating func leave(_ desk: inout Desk) -> Bool {
        desk.send(.command(Self.timeline))
        return true
    }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: select(by: -1, desk)
        case .wheelDown: select(by: 1, desk)
        case .press where mouse.button == .left:
            guard let place = place(at: mouse.position, of: properties(desk).count) else { return }
            selection = place
            if mouse.clicks == 2, trouble(desk) == nil { change(&desk) }
        default: break
        }
    }
}

extension Segment {
    /// The same with nothing set on it.
    fileprivate var asItCame: Segment {
        var plain = Segment(start: start, duration: duration, name: name, content: content)
        plain.media?.speed = 100
        plain.media?.isReversed = false
        if let title {
            plain = Segment(start: start, duration: duration, name: name, content: .title(Title(title.text)))
        }
        return plain
    }
}
