// What went along with the pictures is no deed of its own, and is told aside.
extension DraftComparison {
    /// Tells aside what stands where a change of the pictures alone would have put it, and takes that out of the pairs, of
    /// what is new and of what is gone.
    mutating func foldAlong(_ carrying: Carrying) {
        let follows = { [new] (placed: DraftMatch.Placed) in !new.stays(placed.kind) || placed.segment.isMusic }
        for index in pairs.indices {
            let (then, now) = pairs[index]
            guard carrying.carries(from: then.kind, at: then.track), follows(then),
                then.segment.range != now.segment.range || then.segment.media != now.segment.media
            else { continue }
            let fate = carrying.fate(of: then.segment, on: then.kind) { "" }
            guard let first = fate.first?.segment, now.segment.start == first.start,
                now.segment.duration <= first.duration
            else { continue }
            along.append(now.segment.aside(from: then.segment, now.kind))
            for rest in fate.dropFirst() {
                fresh.removeAll {
                    $0.kind == now.kind && $0.segment.content == rest.segment.content
                        && $0.segment.range == rest.segment.range
                }
            }
            pairs[index].new = now.with {
                $0.takePlace(of: then.segment)
                if $0.media?.source == then.segment.media?.source { $0.content = then.segment.content }
            }
        }
        gone.removeAll { placed in
            guard carrying.carries(from: placed.kind, at: placed.track), follows(placed) else { return false }
            let fate = carrying.fate(of: placed.segment, on: placed.kind) { "" }
            guard fate.allSatisfy({ $0.isDisplacedSubtitle }) else { return false }
            along.append(.removed([placed.segment], placed.kind))
            return true
        }
    }
}

extension Segment {
    fileprivate func aside(from old: Segment, _ kind: TrackKind) -> DraftDifference.Aside {
        start == old.start && media?.speed == old.media?.speed
            ? .length([self], kind, from: old.duration) : .moved([self], kind)
    }

    /// Takes back what a change of place and length brings with it.
    mutating func takePlace(of old: Segment) {
        (start, duration) = (old.start, old.duration)
        (fadeIn, fadeOut) = (old.fadeIn, old.fadeOut)
        if transition == nil || transition?.kind == old.transition?.kind { transition = old.transition }
    }
}

extension Carried {
    /// Whether it may have given way to another.
    fileprivate var isDisplacedSubtitle: Bool {
        if case .displaced = claim { segment.title?.style == .subtitle } else { false }
    }
}

extension [DraftDifference.Aside] {
    /// Those of a kind together.
    var gathered: [DraftDifference.Aside] {
        var gathered: [DraftDifference.Aside] = []
        for aside in self {
            if let index = gathered.firstIndex(where: { $0.isLike(aside) }) {
                gathered[index].take(aside)
            } else {
                gathered.append(aside)
            }
        }
        return gathered
    }
}

extension DraftDifference.Aside {
    fileprivate func isLike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.moved(let mine, let kind), .moved(let others, let otherKind)),
            (.removed(let mine, let kind), .removed(let others, let otherKind)),
            (.length(let mine, let kind, _), .length(let others, let otherKind, _)):
            kind == otherKind && mine.first?.title?.style == others.first?.title?.style
        default: false
        }
    }

    fileprivate mutating func take(_ other: Self) {
        switch (self, other) {
        case (.moved(let mine, let kind), .moved(let others, _)): self = .moved(mine + others, kind)
        case (.removed(let mine, let kind), .removed(let others, _)): self = .removed(mine + others, kind)
        case (.length(let mine, let kind, let old), .length(let others, _, _)):
            self = .length(mine + others, kind, from: old)
        default: break
        }
    }
}
