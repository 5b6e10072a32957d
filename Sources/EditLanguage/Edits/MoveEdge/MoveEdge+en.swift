import Timeline

extension MoveEdgeRequest {
    static let english = RequestWords(
        title: "Ends that are moved",
        examples: ["move the start of the title to 1 s", "drag the end of the title to 5 s"]
    )

    static func english(_ change: MoveEdge, in draft: Draft) -> String {
        "move the \(change.side == .start ? "start" : "end") of \(change.segment) to \(English.time(change.time))"
    }
}
