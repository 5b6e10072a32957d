import Timeline

extension MotionRequest {
    static let english = RequestWords(
        title: "Zooms and pans",
        examples: ["slow zoom in on the first clip", "pan left on the second clip"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: LookChange<Look.Motion?>, in draft: Draft) -> String {
        guard let motion = change.value else { return "remove the motion of \(change.segment)" }
        return "\(English().name(of: motion.kind)) on \(change.segment) by \(motion.amount)%"
    }
}

extension MotionRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = [
        (motion(["zoom in", "zoom", "zoom-in", "push in", "zoom into"]), [.sense(.motion(.zoomIn))]),
        (["ken burns", "ken burns effect", "ken burns zoom", "ken burns motion"], [.sense(.motion(.zoomIn))]),
        (motion(["zoom out", "zoom-out", "pull out", "pull back"]), [.sense(.motion(.zoomOut))]),
        (
            motion(["pan left", "pan to the left", "pan from right to left", "pan right to left"]),
            [.sense(.motion(.panLeft))]
        ),
        (
            motion(["pan right", "pan to the right", "pan from left to right", "pan left to right", "pan across"]),
            [.sense(.motion(.panRight))]
        ),
        (motion(["pan up", "pan upwards", "tilt up"]), [.sense(.motion(.panUp))]),
        (motion(["pan down", "pan downwards", "tilt down"]), [.sense(.motion(.panDown))]),
        (["motion", "camera motion", "camera move", "camera movement", "camera moves"], [.sense(.motion(nil))]),
        (
            ["stop the zoom", "stop zooming", "stop the motion", "stop panning"],
            [.verb(.remove), .sense(.motion(nil))]
        ),
        (["no motion", "no zoom", "without motion"], [.verb(.remove), .sense(.motion(nil))]),
    ]

    private static func motion(_ words: [String]) -> [String] {
        words.flatMap { [$0, "slow \($0)", "slowly \($0)", "slow \($0) effect", "\($0) slowly", "gently \($0)"] }
    }
}
