import Timeline

extension Edit {
    /// The same the other way: to the other side, off the other end, by as much in the other direction; nil where there
    /// is no other way.
    ///
    /// - Parameter draft: the draft before the edit.
    func mirrored(in draft: Draft) -> Edit? {
        switch self {
        case .setLook(let change):
            guard let look = draft[change.segment]?.look else { return nil }
            let aspect = change.aspect.mirrored(from: look)
            return aspect.map { .setLook(change.segment, $0) } ?? Quantity(self, in: draft)?.mirrored
        case .setTitle(let change):
            guard case .position(let place) = change.aspect, let other = place.mirrored else { return nil }
            return .setTitle(change.segment, .position(other))
        case .trim(let change): return .trim(change.segment, change.side == .start ? .end : .start, by: change.amount)
        case .cut(let change) where change.segment == nil: return change.mirrored(of: draft.duration)
        case .slip(let change): return .slip(change.segment, by: -change.amount)
        case .roll(let change): return .roll(change.segment, by: -change.amount)
        case .slide(let change): return .slide(change.segment, by: -change.amount)
        case .setFade(let change) where change.length > 0:
            return .setFade(change.segment, change.side == .in ? .out : .in, length: change.length)
        case .setTransition(let change):
            guard let transition = change.transition, let kind = transition.kind.mirrored else { return nil }
            return .setTransition(change.segment, Transition(kind, length: transition.length))
        case .move(let change):
            guard case .time(let new) = change.target, let old = draft[change.segment]?.start, new != old,
                2 * old >= new
            else { return nil }
            return .move(change.segment, .time(2 * old - new))
        case .overlay(let change):
            guard let box = change.box, let place = box.place.mirrored else { return nil }
            return .overlay(Overlay(change.picture, at: change.start, in: Look.Box(place, size: box.size)))
        case .setSpeed(let change):
            guard let old = draft[change.segment]?.media?.speed, change.percent > 0 else { return nil }
            return .setSpeed(change.segment, percent: (old * old + change.percent / 2) / change.percent)
        default: return nil
        }
    }
}

extension Cut {
    /// Off the other end of the film.
    fileprivate func mirrored(of duration: Int) -> Edit? {
        let length = range.duration
        if range.start == 0 { return .cut(TimeRange(duration - length, duration), in: nil, ripple: ripple) }
        return range.end == duration ? .cut(TimeRange(0, length), in: nil, ripple: ripple) : nil
    }
}

extension Quantity {
    /// As far from what it was, on the other side.
    fileprivate var mirrored: Edit? {
        let value = 2 * old - new
        return range.contains(value) ? edit(value) : nil
    }
}

extension LookAspect {
    fileprivate func mirrored(from look: Look) -> LookAspect? {
        switch self {
        case .rotation(let new): .rotation(((2 * look.rotation - new) % 360 + 360) % 360)
        case .flippedHorizontally(true): .flippedVertically(true)
        case .flippedVertically(true): .flippedHorizontally(true)
        case .motion(let motion?): .motion(Look.Motion(motion.kind.mirrored, amount: motion.amount))
        case .box(let box?): box.place.mirrored.map { .box(Look.Box($0, size: box.size)) }
        default: nil
        }
    }
}

extension Look.Motion.Kind {
    fileprivate var mirrored: Self {
        switch self {
        case .zoomIn: .zoomOut
        case .zoomOut: .zoomIn
        case .panLeft: .panRight
        case .panRight: .panLeft
        case .panUp: .panDown
        case .panDown: .panUp
        }
    }
}

extension Transition.Kind {
    fileprivate var mirrored: Self? {
        switch self {
        case .wipeLeft: .wipeRight
        case .wipeRight: .wipeLeft
        case .wipeUp: .wipeDown
        case .wipeDown: .wipeUp
        case .slideLeft: .slideRight
        case .slideRight: .slideLeft
        case .slideUp: .slideDown
        case .slideDown: .slideUp
        case .circleOpen: .circleClose
        case .circleClose: .circleOpen
        case .crossfade, .fadeBlack, .fadeWhite, .dissolve, .radial, .pixelize, .blur, .zoomIn: nil
        }
    }
}

extension PicturePlace {
    /// To the other side; in a corner, the one beside it.
    fileprivate var mirrored: Self? {
        switch self {
        case .topLeft: .topRight
        case .topRight: .topLeft
        case .bottomLeft: .bottomRight
        case .bottomRight: .bottomLeft
        case .left: .right
        case .right: .left
        case .top: .bottom
        case .bottom: .top
        case .center: nil
        }
    }
}
