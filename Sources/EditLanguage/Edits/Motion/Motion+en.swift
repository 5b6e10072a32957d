import Timeline

extension MotionRequest {
    static let english = RequestWords(
        title: "Zooms and pans",
        examples: ["slow zoom in on the first clip", "pan left on the second clip"]
    )

    static func english(_ change: LookChange<Look.Motion?>, in draft: Draft) -> String {
        guard let motion = change.value else { return "remove the motion of \(change.segment)" }
        return "\(motion.kind.english) on \(change.segment) by \(motion.amount)%"
    }
}

extension Look.Motion.Kind {
    fileprivate var english: String {
        switch self {
        case .zoomIn: "zoom in"
        case .zoomOut: "zoom out"
        case .panLeft: "pan left"
        case .panRight: "pan right"
        case .panUp: "pan up"
        case .panDown: "pan down"
        }
    }
}
