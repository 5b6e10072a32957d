import Timeline

extension TransitionRequest {
    static let english = RequestWords(
        title: "Transitions",
        examples: [
            "add a crossfade between the first two clips", "wipe left into the second clip",
            "add transitions between all clips",
        ]
    )

    static func english(_ change: SetTransition, in draft: Draft) -> String {
        guard let transition = change.transition else { return "remove the transition into \(change.segment)" }
        return "add a \(transition.kind.englishNames[0]) of \(English.time(transition.length)) into \(change.segment)"
    }
}
