import Timeline

// The form of what is selected, which others open.
extension InspectorPane {
    mutating func hear(_ news: News, _ desk: inout Desk) {
        if case .letter(.form) = news { openForm(&desk) }
    }

    /// Shows all that is set, on the first row that can be changed.
    private mutating func openForm(_ desk: inout Desk) {
        editing = nil
        let shown = shown(desk)
        selection = shown.firstIndex { Property.all[$0].form != nil } ?? 0
        desk.send(.command("screen.pane\(Self.number)"))
    }
}
