import Timeline

/// "undo the mute", "undo just the reverse", 撤销倒放: one property of one thing as it is without anybody's doing, whatever was
/// done since.
struct UndoneRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.takeVerb(.undo) != nil, let property = Undone(&clause) else { return nil }
        _ = clause.take(.keyword(.onlyThat))
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let draft = resolver.draft
        let known = draft.addresses.filter { address in draft[address].map(property.isSet) ?? false }
        var meant = known
        if let reference {
            meant = [try resolver.find(reference, in: .any)]
        } else if let last = resolver.context.lastTouched, known.contains(last) {
            meant = [last]
        }
        guard let address = meant.first, known.contains(address) else { throw .refused(.noChange) }
        guard meant.count == 1 else { throw .which(meant) }
        return property.edits(of: address, in: resolver)
    }
}

/// What of a thing can be taken back by itself.
private enum Undone {
    case silence, speed, direction, rotation, flip, filter, motion, fade, transition

    init?(_ clause: inout Clause) {
        let found: Undone? = clause.take { kind in
            switch kind {
            case .verb(.mute): .silence
            case .sense(let sense): Undone(sense)
            default: nil
            }
        }
        guard let found else { return nil }
        self = found
        // "The slow motion", "the speed change".
        _ = clause.takeWord(.speed)
        _ = clause.takeWord(.look)
    }

    private init?(_ sense: Sense) {
        switch sense {
        case .tempo, .pace, .speed: self = .speed
        case .backwards: self = .direction
        case .rotation, .turned, .clockwise: self = .rotation
        case .flip: self = .flip
        case .filter: self = .filter
        case .motion: self = .motion
        case .fade, .fadeInAndOut: self = .fade
        case .transition: self = .transition
        default: return nil
        }
    }

    func isSet(in segment: Segment) -> Bool {
        let look = segment.look
        return switch self {
        case .silence: segment.volume == 0
        case .speed: segment.media.map { $0.speed != 100 } ?? false
        case .direction: segment.media?.isReversed ?? false
        case .rotation: look.rotation != 0
        case .flip: look.isFlippedHorizontally || look.isFlippedVertically
        case .filter: look.filter != .none
        case .motion: look.motion != nil || look.crop != Look().crop
        case .fade: segment.fadeIn > 0 || segment.fadeOut > 0
        case .transition: segment.transition != nil
        }
    }

    func edits(of address: SegmentAddress, in resolver: ReferenceResolver) -> [Edit] {
        guard let segment = resolver.draft[address] else { return [] }
        let look = segment.look
        switch self {
        case .silence:
            let before = resolver.volumesBeforeSilence(of: [address])[address] ?? 100
            return [.setVolume(.segment(address), percent: before)]
        case .speed: return [.setSpeed(address, percent: 100)]
        case .direction: return [.setReversed(address, false)]
        case .rotation: return [.setLook(address, .rotation(0))]
        case .flip:
            return (look.isFlippedHorizontally ? [.setLook(address, .flippedHorizontally(false))] : [])
                + (look.isFlippedVertically ? [.setLook(address, .flippedVertically(false))] : [])
        case .filter: return [.setLook(address, .filter(.none))]
        case .motion:
            return look.motion != nil ? [.setLook(address, .motion(nil))] : [.setLook(address, .crop(Look().crop))]
        case .fade:
            return (segment.fadeIn > 0 ? [.setFade(address, .in, length: 0)] : [])
                + (segment.fadeOut > 0 ? [.setFade(address, .out, length: 0)] : [])
        case .transition: return [.setTransition(address, nil)]
        }
    }
}

extension Keyword {
    /// "and nothing else", behind what is to be taken back.
    static let onlyThat = Keyword("only that")
}
