/// One thing about a segment that is not as a new one has it.
public enum SegmentSetting: Hashable, Sendable {
    /// In per cent.
    case speed(Int)
    /// It plays backwards.
    case reversed
    /// It holds the picture.
    case still
    /// How it begins on the cut before it.
    case transition(Transition)
    /// In ms.
    case fade(FadeSide, length: Int)
    /// To so many per cent under speech.
    case duck(Int)
    /// One thing about how its pictures look.
    case look(LookAspect)
}

extension Segment {
    /// Everything about it that is not as a new one is, always in the same order.
    public var settings: [SegmentSetting] {
        var settings: [SegmentSetting] = []
        if let media {
            if media.speed != 100 { settings.append(.speed(media.speed)) }
            if media.isReversed { settings.append(.reversed) }
            if media.isFrozen { settings.append(.still) }
        }
        if let transition { settings.append(.transition(transition)) }
        if fadeIn > 0 { settings.append(.fade(.in, length: fadeIn)) }
        if fadeOut > 0 { settings.append(.fade(.out, length: fadeOut)) }
        if let duck { settings.append(.duck(duck)) }
        return settings + zip(look.aspects, Look().aspects).filter { $0 != $1 }.map { .look($0.0) }
    }
}
