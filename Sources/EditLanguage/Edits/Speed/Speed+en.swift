import Timeline

extension SpeedRequest {
    static let english = RequestWords(
        title: "Speed",
        examples: ["speed up the first clip to 2x", "slow the first clip down to half the speed"]
    )

    static func english(_ change: SetSpeed, in draft: Draft) -> String {
        "set the speed of \(change.segment) to \(change.percent)%"
    }
}
