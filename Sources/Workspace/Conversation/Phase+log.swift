extension Conversation.Phase {
    /// What the log calls it.
    var name: String {
        switch self {
        case .idle: "idle"
        case .aiming: "aiming"
        case .streaming: "streaming"
        case .reconciling: "reconciling"
        case .recovering: "recovering"
        case .asking: "asking"
        case .stranded: "stranded"
        case .pausing: "pausing"
        }
    }
}
