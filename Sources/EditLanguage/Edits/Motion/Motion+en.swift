import Timeline

extension MotionRequest {
    static let english = RequestWords(
        title: "Zooms and pans",
        examples: ["slow zoom in on the first clip", "pan left on the second clip"]
    )

    static func english(_ change: LookChange<Look.Motion?>, in draft: Draft) -> String {
        guard let motion = change.value else { return "remove the motion of \(change.segment)" }
        return "\(English().name(of: motion.kind)) on \(change.segment) by \(motion.amount)%"
    }
}
