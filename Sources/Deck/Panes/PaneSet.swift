import Workspace

/// The panes of the screen.
struct PaneSet: Sendable {
    /// Every pane there is, one at the top first: it is the nearest to the one where one types.
    static let all: [any Pane.Type] = [
        TimelinePane.self,
        ChatPane.self,
        RendersPane.self,
        PreviewPane.self,
        InspectorPane.self,
        FilesPane.self,
        HistoryPane.self,
        LogPane.self,
    ]

    private var panes: [any Pane]

    init(_ start: PaneStart) { panes = Self.all.map { $0.init(start) } }

    /// The places in the set.
    var indices: Range<Int> { panes.indices }

    subscript(place: Int) -> any Pane {
        get { panes[place] }
        _modify { yield &panes[place] }
    }

    /// The first place of a pane of which something is true.
    static func place(where isMeant: (any Pane.Type) -> Bool) -> Int? { all.firstIndex(where: isMeant) }

    /// Has all panes show the desk as it is, and the desk know of them.
    mutating func sync(_ desk: inout Desk) {
        for place in panes.indices { panes[place].sync(&desk) }
    }

    /// Has all panes know that a command is about to be done, or something that is none.
    mutating func begin(_ command: CommandFacts?, of owner: Keymap.Owner? = nil, _ desk: inout Desk) {
        for place in panes.indices { panes[place].begin(command, isOwn: owner == .pane(place), &desk) }
    }

    /// Has all panes take back what was done in them since they were others.
    mutating func takeBack(to old: PaneSet, _ desk: inout Desk) {
        for place in panes.indices { panes[place].takeBack(to: old[place], &desk) }
    }

    /// Has all panes hear something, in their order.
    mutating func hear(_ news: News, _ desk: inout Desk) {
        for place in panes.indices { panes[place].hear(news, &desk) }
    }
}
