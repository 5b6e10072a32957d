import Timeline

extension MotionRequest {
    static let chinese = RequestWords(title: "镜头运动", examples: ["给第一段加缓慢推近"])

    static func chinese(_ change: LookChange<Look.Motion?>, in draft: Draft) -> String {
        guard let motion = change.value else { return "去掉 \(change.segment) 的镜头运动" }
        return "给 \(change.segment) 加\(motion.kind.phrase)\(motion.amount)%"
    }
}

extension Look.Motion.Kind {
    /// A pan is named in full, since 左移 alone would move the clip.
    fileprivate var phrase: String {
        switch self {
        case .zoomIn, .zoomOut: Chinese().name(of: self)
        case .panLeft: "向左平移"
        case .panRight: "向右平移"
        case .panUp: "向上平移"
        case .panDown: "向下平移"
        }
    }
}
