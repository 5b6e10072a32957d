import Timeline

// What can stand for what, by its kind.
extension TrackKind {
    /// What stands on such a track.
    var noun: Noun {
        switch self {
        case .text: .title
        case .audio: .sound
        default: .clip
        }
    }
}

extension Part.Kind {
    /// "after 25 s": what lies on one side of a time.
    var isBeyond: Bool { if case .beyond = self { true } else { false } }

    /// Whether it is a place in time.
    var isMoment: Bool { if case .start = self { true } else { isBeyond } }

    /// Whether two times are said of the same: both "at", both "to", or one of them bare.
    func isSameRole(as other: Part.Kind) -> Bool {
        switch (self, other) {
        case (.start, .start), (.goal, .goal), (.beyond, .beyond), (.time, _): true
        default: false
        }
    }
}
