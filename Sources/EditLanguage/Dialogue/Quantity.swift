import Timeline

/// What "louder", "too slow", "a bit bigger" speak of.
enum NudgeProperty: Hashable, CaseIterable {
    case volume, speed, brightness, contrast, saturation, warmth, opacity, size, length
}

/// What an edit turned, as a number: from what it was to what it is, and how to turn it elsewhere.
struct Quantity {
    /// Nil where only "more" and "less" turn it.
    let property: NudgeProperty?
    let old: Int
    let new: Int
    let range: ClosedRange<Int>
    /// Whether more of it is less of the property: a longer cut leaves a shorter film.
    let isInverse: Bool
    /// Whether it counts what the edit takes: then it is done anew, where a setting is set again.
    let isAmount: Bool
    let edit: (Int) -> Edit

    /// - Parameter draft: the draft before the edit.
    init?(_ edit: Edit, in draft: Draft) {
        switch edit {
        case .setVolume(let change):
            guard let old = draft.volume(of: change.scope) else { return nil }
            self.init(.volume, old, change.percent, in: 0...400) { .setVolume(change.scope, percent: $0) }
        case .setSpeed(let change):
            guard let old = draft[change.segment]?.media?.speed else { return nil }
            self.init(.speed, old, change.percent, in: Segment.Media.speeds) { .setSpeed(change.segment, percent: $0) }
        case .setLook(let change):
            guard let look = draft[change.segment]?.look else { return nil }
            self.init(change, look)
        case .setTitle(let change):
            guard case .fontSize(let size) = change.aspect, let title = draft[change.segment]?.title else { return nil }
            self.init(.size, title.fontSize, size, in: Title.fontSizes) { .setTitle(change.segment, .fontSize($0)) }
        case .setFade(let change):
            guard let segment = draft[change.segment] else { return nil }
            let old = change.side == .in ? segment.fadeIn : segment.fadeOut
            self.init(.length, old, change.length, in: 1...max(1, segment.duration)) {
                .setFade(change.segment, change.side, length: $0)
            }
        case .setTransition(let change):
            guard let transition = change.transition else { return nil }
            let old = draft[change.segment]?.transition?.length ?? 0
            self.init(.length, old, transition.length, in: Transition.lengths) { length in
                .setTransition(change.segment, Transition(transition.kind, length: length))
            }
        case .setLength(let change):
            guard let old = draft[change.segment]?.duration else { return nil }
            self.init(.length, old, change.length, in: 1...Int.max) { .setLength(change.segment, $0) }
        case .trim(let change):
            self.init(amount: change.amount, isInverse: true) { .trim(change.segment, change.side, by: $0) }
        case .cut(let change) where change.segment == nil && change.range.start == 0:
            self.init(amount: change.range.duration, isInverse: true) {
                .cut(TimeRange(0, $0), in: nil, ripple: change.ripple)
            }
        case .cut(let change) where change.segment == nil && change.range.end == draft.duration:
            self.init(amount: change.range.duration, isInverse: true) {
                .cut(TimeRange(draft.duration - $0, draft.duration), in: nil, ripple: change.ripple)
            }
        case .freeze(let change):
            self.init(amount: change.length) { .freeze(at: change.time, change.segment, length: $0) }
        case .slip(let change):
            self.init(amount: change.amount) { .slip(change.segment, by: $0) }
        case .roll(let change):
            self.init(amount: change.amount) { .roll(change.segment, by: $0) }
        case .slide(let change):
            self.init(amount: change.amount) { .slide(change.segment, by: $0) }
        default: return nil
        }
    }

    private init?(_ change: SetLook, _ look: Look) {
        let set = { (aspect: @escaping (Int) -> LookAspect) in { Edit.setLook(change.segment, aspect($0)) } }
        switch change.aspect {
        case .brightness(let new):
            self.init(.brightness, look.brightness, new, in: Look.colors, set(LookAspect.brightness))
        case .contrast(let new): self.init(.contrast, look.contrast, new, in: Look.colors, set(LookAspect.contrast))
        case .saturation(let new):
            self.init(.saturation, look.saturation, new, in: Look.colors, set(LookAspect.saturation))
        case .warmth(let new): self.init(.warmth, look.warmth, new, in: Look.colors, set(LookAspect.warmth))
        case .motion(let new?):
            let old = look.motion?.kind == new.kind ? look.motion?.amount ?? 0 : 0
            self.init(.size, old, new.amount, in: Look.Motion.amounts) { amount in
                var motion = new
                motion.amount = amount
                return .setLook(change.segment, .motion(motion))
            }
        case .opacity(let new): self.init(.opacity, look.opacity, new, in: Look.opacities, set(LookAspect.opacity))
        case .box(let new?):
            self.init(.size, look.box?.size ?? 100, new.size, in: Look.Box.sizes) { size in
                var box = new
                box.size = size
                return .setLook(change.segment, .box(box))
            }
        default: return nil
        }
    }

    private init?(
        _ property: NudgeProperty?,
        _ old: Int,
        _ new: Int,
        in range: ClosedRange<Int>,
        isInverse: Bool = false,
        isAmount: Bool = false,
        _ edit: @escaping (Int) -> Edit
    ) {
        guard old != new else { return nil }
        self.property = property
        self.old = old
        self.new = new
        self.range = range
        self.isInverse = isInverse
        self.isAmount = isAmount
        self.edit = edit
    }

    private init?(amount: Int, isInverse: Bool = false, _ edit: @escaping (Int) -> Edit) {
        let range = amount > 0 ? 1...Int.max / 4 : -Int.max / 4 ... -1
        self.init(.length, 0, amount, in: range, isInverse: isInverse, isAmount: true, edit)
    }
}

extension Draft {
    fileprivate func volume(of scope: VolumeScope) -> Int? {
        switch scope {
        case .segment(let address): return self[address]?.volume
        case .track(let label):
            let volumes = Set(addresses.filter { $0.track == label }.compactMap { self[$0]?.volume })
            return volumes.count == 1 ? volumes.first : nil
        }
    }
}

extension Quantity {
    /// A step on the way that the words name, or back.
    ///
    /// - Parameter isFurther: whether the last edit was such a step itself: then one of the same length is taken.
    /// - Returns: nil where the words speak of something else, or nothing is left to turn.
    func nudged(by nudge: Nudge, isFurther: Bool) -> Edit? {
        guard nudge.properties.isEmpty || property.map(nudge.properties.contains) ?? false else { return nil }
        let delta = new - old
        let forward: Bool
        switch nudge.way {
        case .scaled(let percent):
            let value = min(max((new * percent + 50) / 100, range.lowerBound), range.upperBound)
            return value == new ? nil : edit(value)
        case .further: forward = true
        case .back: forward = false
        case .up, .down: forward = (nudge.way == .up) == ((delta > 0) != isInverse)
        }
        let size = Swift.max(1, abs(delta))
        let isWhole = forward && (nudge.grade != .little || isFurther)
        let step = isWhole ? size : Swift.max(1, size / 2)
        let value = new + (forward == (delta > 0) ? step : -step)
        let bounded = Swift.min(Swift.max(value, range.lowerBound), range.upperBound)
        return bounded == new ? nil : edit(bounded)
    }
}

/// "a bit more", "too quiet": which way, of what, and how far.
struct Nudge: Hashable {
    enum Way: Hashable {
        /// More of the property, or less.
        case up, down
        /// On, or back, on the way of the last edit.
        case further, back
        /// To so many per cent of what it is: "twice that".
        case scaled(Int)
    }

    enum Grade: Hashable {
        case little, plain
    }

    /// None where any is meant.
    var properties: Set<NudgeProperty> = []
    var way: Way
    var grade = Grade.plain
    /// Whether it compares, as "louder" does, and could stand without an edit before it.
    var isCompared = false
}
