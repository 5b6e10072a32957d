/// How much time and space a film may cost.
public enum OutputQuality: String, Hashable, Sendable, CaseIterable {
    /// To look at quickly.
    case draft
    /// To show: no loss is seen at normal distance.
    case high
    /// To keep or to edit further.
    case max
}
