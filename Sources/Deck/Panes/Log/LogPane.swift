import Terminal
import Timeline
import Workspace

/// The log: what went wrong since the start, the newest first.
struct LogPane: Pane {
    private(set) var entries: [Entry] = []
    private(set) var selection = 0

    /// Something that went wrong.
    struct Entry: Hashable, Sendable {
        /// On the desk's clock, in ms since the start.
        let time: Int
        let text: String
    }

    static let number = 8
    static let name = Phrase("Log", zh: "日志")
    static let place = PanePlace.side

    /// How many are kept.
    static let limit = 500

    static let commands: [Command<LogPane>] = [
        Row("log.newer", .named(.up), "k")
            .does("the newer one", zh: "较新一条")
            .group(select)
            .footerNow { pane, _ in pane.entries.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: -desk.times) },
        Row("log.older", .named(.down), "j")
            .does("the older one", zh: "较早一条")
            .group(select)
            .footerNow { pane, _ in pane.entries.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: desk.times) },
        Row("log.copy", "y")
            .does("copy it", zh: "复制这一条")
            .footer(Phrase("copy", zh: "复制"))
            .when { pane, _ in !pane.entries.isEmpty }
            .run { pane, desk in desk.ask(.terminal(.copy(pane.entries[pane.selection].text))) },
    ]

    private static let select = Phrase("select", zh: "选择")

    init(_ start: PaneStart) {}

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .failed(let failure), .workspace(.notSeen(let failure), _), .request(.notDone(let failure), _, _, _):
            add(desk.told.words(for: failure), desk)
        case .workspace(.storageTrouble(let reason), _), .request(.failed(let reason, _, _), _, _, _),
            .request(.notSent(.some(let reason)), _, _, _), .letter(.line(.problem, let reason)):
            add(reason, desk)
        case .request(.paused(let error, _), _, _, _): add(desk.told.whatHappened(in: error), desk)
        case .request, .workspace, .kept, .pictures, .letter, .folder, .listed, .edited, .compared, .sent, .turnEnded,
            .tick:
            break
        }
    }

    private mutating func add(_ text: String, _ desk: Desk) {
        entries.insert(Entry(time: desk.now, text: text), at: 0)
        if entries.count > Self.limit { entries.removeLast() }
        // Who looks at an older one keeps it.
        if selection > 0 { selection = min(selection + 1, entries.count - 1) }
    }

    /// Its tab is there once there is something in it.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish(isOpen: !entries.isEmpty) }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: select(by: -1)
        case .wheelDown: select(by: 1)
        default: break
        }
    }

    private mutating func select(by step: Int) { selection = min(max(0, selection + step), max(0, entries.count - 1)) }
}

extension LogPane {
    static func draw(_ view: PaneView<LogPane>, on surface: inout Surface) -> Point? {
        let pane = view.pane
        guard !pane.entries.isEmpty else {
            let text = Phrase("Nothing has gone wrong.", zh: "没有出错。")[view.desk.language]
            surface.draw(text, at: .zero, style: view.theme.dim)
            return nil
        }
        var row = 0
        for (place, entry) in pane.entries.enumerated().dropFirst(pane.selection) {
            guard row < surface.size.height else { break }
            let isChosen = place == pane.selection && view.isFocused
            let time = "\(TimeText.shortClock(entry.time)) "
            surface.draw(time, at: Point(x: 0, y: row), style: isChosen ? view.theme.accent : view.theme.dim)
            for line in entry.text.wrapped(to: max(8, surface.size.width - time.columns))
            where row < surface.size.height {
                let style = isChosen ? view.theme.strong : view.theme.text
                surface.draw(line, at: Point(x: time.columns, y: row), style: style)
                row += 1
            }
        }
        return nil
    }
}
