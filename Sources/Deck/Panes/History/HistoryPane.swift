import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// The history: every version of the film with what was done to come to it, the newest first; one goes back to any of them.
struct HistoryPane: Pane {
    private(set) var versions: [DraftVersions.Version] = []
    private(set) var current = 0
    /// From the newest.
    private(set) var selection = 0
    /// The version that others are compared with; nil for the film as it stands.
    var marked: Int?
    /// Why versions could not be compared.
    var trouble: String?
    /// Whether one has gone to a version, and waits to see it.
    private var isGoing = false
    /// Whether there may be others than those that were told.
    private var isStale = true
    /// The rows there is room for, as of the last layout.
    private(set) var rows = 1
    private var isSeen = false

    static let number = 7
    static let name = Phrase("History", zh: "历史")
    static let place = PanePlace.side

    static let commands: [Command<HistoryPane>] = choosing + going + comparing

    private static let choosing: [Command<HistoryPane>] = [
        Row("history.newer", .named(.up), "k")
            .does("the newer version", zh: "较新的版本")
            .group(select)
            .footerNow { pane, _ in pane.versions.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: -desk.times) },
        Row("history.older", .named(.down), "j")
            .does("the older version", zh: "较早的版本")
            .group(select)
            .footerNow { pane, _ in pane.versions.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: desk.times) },
        Row("history.newest", .named(.home))
            .does("the newest version", zh: "最新的版本")
            .group(ends)
            .run { pane, _ in pane.select(by: -pane.versions.count) },
        Row("history.oldest", .named(.end))
            .does("the oldest version", zh: "最早的版本")
            .group(ends)
            .run { pane, _ in pane.select(by: pane.versions.count) },
    ]

    private static let going: [Command<HistoryPane>] = [
        Row("history.goTo", .named(.enter))
            .does("make this version the one that stands", zh: "恢复到该版本")
            .footer(Phrase("go to it", zh: "恢复"))
            .only(.studio, otherwise: Phrase("Not with this service: c copies it.", zh: "该服务不能回退：按 c 复制到工作室。"))
            .unless { pane, _ in pane.troubleWithGoing }
            .run { pane, desk in pane.goToSelected(&desk) },
        Row("history.copy", "c")
            .does("copy this version to the studio", zh: "把该版本复制到工作室")
            .footer(Phrase("to the studio", zh: "复制到工作室"))
            .only(.hosted, otherwise: Phrase("The studio goes back itself: Enter.", zh: "工作室可直接恢复：按 Enter。"))
            .unless { pane, _ in pane.selected == nil ? noVersion : nil }
            .run { pane, desk in pane.copySelected(&desk) },
        Row("history.undo", "u")
            .does("undo: one version back", zh: "撤销：后退一个版本")
            .footer(Phrase("undo", zh: "撤销"))
            .flow(.takesBack)
            .run { _, desk in desk.send(.command("timeline.undo")) },
        Row("history.redo", "U", .control("r"))
            .does("redo: one version on", zh: "重做：前进一个版本")
            .flow(.takesBack)
            .run { _, desk in desk.send(.command("timeline.redo")) },
    ]

    private static let select = Phrase("select", zh: "选择")
    private static let ends = Phrase("the newest, the oldest version", zh: "最新、最早的版本")

    init(_ start: PaneStart) {}

    /// Its tab is there while it is looked at.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish(isOpen: false) }

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .workspace(.versions(let told), _):
            let wasCurrent = isGoing || versions.isEmpty || selected?.number == current
            isGoing = false
            (versions, current) = (told.versions.reversed(), told.current)
            if !versions.contains(where: { $0.number == marked }) { marked = nil }
            // Who looks at the one that stands goes on with it.
            let place = versions.firstIndex { $0.number == current } ?? 0
            selection = wasCurrent ? place : min(selection, max(versions.count - 1, 0))
        // What is held or shown before it is done makes no version: the service's draft does.
        case .request(_, _, _, .some), .workspace(_, .some), .turnEnded, .letter(.asksAnew): isStale = true
        case .compared(_, let answer): trouble = answer.trouble(desk)
        case .workspace(.sessionRenewed, _), .workspace(.sessionMoved, _): isStale = true
        case .request, .workspace, .kept, .failed, .pictures, .letter, .folder, .listed, .edited, .sent, .tick: break
        }
    }

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        rows = max(1, Self.parts(of: inside).list.height)
    }

    /// The list, and below it what the selected version did, in full.
    static func parts(of inside: Size) -> (list: Rect, detail: Rect) {
        let (detail, list) = Rect(inside).splitBottom(inside.height >= 8 ? min(6, inside.height / 3) : 0)
        return (list, detail)
    }

    /// Asks for the versions, once a turn is over that may make another.
    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        isSeen = isShown
        guard isShown, !desk.isTurnRunning, isStale else { return }
        isStale = false
        desk.ask(.look(.versions))
    }

    /// At midnight what was made today was made yesterday.
    func nextWake(_ desk: Desk) -> Int? {
        isSeen && versions.contains { $0.made != nil } ? desk.now + desk.local.untilMidnight : nil
    }

    var selected: DraftVersions.Version? { versions.indices.contains(selection) ? versions[selection] : nil }

    private mutating func select(by step: Int) {
        selection = min(max(0, selection + step), max(0, versions.count - 1))
        trouble = nil
    }

    // MARK: Going back

    private var troubleWithGoing: Remark? {
        guard let selected else { return Self.noVersion }
        guard selected.number != current else { return .note("That is how the film stands.", zh: "影片就是这个版本。") }
        return nil
    }

    static let noVersion = Remark.cannot("There is no version yet.", zh: "还没有版本。")

    private mutating func copySelected(_ desk: inout Desk) {
        if let number = selected?.number { desk.ask(.projects(.copy(version: number))) }
    }

    /// It is said as one says it in the chat, and can be undone like any edit.
    private mutating func goToSelected(_ desk: inout Desk) {
        guard let number = selected?.number else { return }
        isGoing = true
        desk.want(.say(Self.sentence(for: number)[desk.language]))
    }

    static func sentence(for number: Int) -> Phrase { Phrase("go back to version \(number)", zh: "回到版本\(number)") }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: select(by: -1)
        case .wheelDown: select(by: 1)
        case .press where mouse.button == .left:
            let place = first + mouse.position.y
            guard mouse.position.y < rows, versions.indices.contains(place) else { return }
            selection = place
            guard mouse.clicks == 2 else { return }
            desk.send(.command(desk.kind == .studio ? "history.goTo" : "history.copy"))
        default: break
        }
    }

    /// The first version shown, so that the selected one is.
    var first: Int { max(0, min(selection - rows + 1, versions.count - rows)) }
}
