import Timeline

/// What was done alike to several things, told in one line with their number.
enum Repeated: Hashable {
    case transition(Transition)

    /// From how many on it is.
    static let fewest = 3
}

extension DraftDifference.Change {
    /// What is the same where it was done to others as well; nil where each is told by itself.
    var repeated: Repeated? {
        switch self {
        case .transition(let segment, _, from: nil): segment.transition.map(Repeated.transition)
        default: nil
        }
    }
}
