// What a person would say of a segment that was one thing and is another; where it stands is told elsewhere.
extension Segment {
    /// The changes from a segment to what it is now; `before` are those that came before it on its track, then and now.
    func changes(
        from old: Segment,
        before: (old: Segment?, new: Segment?)
    ) -> [DraftDifference.Change] {
        var changes = timeChanges(from: old)
        if old.volume != volume { changes.append(.volume(self, from: old.volume)) }
        if old.duck != duck { changes.append(.duck(self, from: old.duck)) }
        if old.fadeIn != fadeIn { changes.append(.fade(self, .in, from: old.fadeIn)) }
        if old.fadeOut != fadeOut { changes.append(.fade(self, .out, from: old.fadeOut)) }
        if old.transition != transition {
            let after = transition == nil ? before.old : before.new
            changes.append(.transition(self, after: after, from: old.transition))
        }
        for (from, to) in zip(old.look.aspects, look.aspects) where from != to {
            changes.append(.look(self, from: from, to: to))
        }
        changes += titleChanges(from: old)
        return changes
    }

    private func timeChanges(from old: Segment) -> [DraftDifference.Change] {
        if isReplaced(old) {
            let length: [DraftDifference.Change] = old.duration == duration ? [] : [.length(self, from: old.duration)]
            return [.source(from: old, to: self)] + length
        }
        var changes: [DraftDifference.Change] = []
        if let before = old.media, let now = media, before.speed != now.speed {
            changes.append(.speed(self, from: before.speed, length: old.duration))
        } else if let lost = headLost(from: old) {
            changes.append(.cutOff(self, .start, lost))
        } else if old.duration != duration {
            changes.append(.length(self, from: old.duration))
        } else if let before = old.media?.sourceStart, let now = media?.sourceStart, before != now {
            changes.append(.slipped(self, by: now - before))
        }
        if let before = old.media, let now = media, before.isReversed != now.isReversed {
            changes.append(.reversed(self))
        }
        if old.name != name, old.title?.text == title?.text { changes.append(.renamed(self, from: old.name)) }
        return changes
    }

    /// How many ms of its start are gone, where nothing else is; nil for what has no place in a source.
    private func headLost(from old: Segment) -> Int? {
        let lost = old.duration - duration
        guard lost > 0, media?.isFrozen == false, isPart(of: old, from: lost), !isPart(of: old, from: 0) else {
            return nil
        }
        return lost
    }

    private func isReplaced(_ old: Segment) -> Bool {
        old.media?.source != media?.source || old.media?.sourceLength != media?.sourceLength
            || old.media?.isFrozen != media?.isFrozen
    }

    private func titleChanges(from old: Segment) -> [DraftDifference.Change] {
        guard let before = old.title, let now = title else { return [] }
        var changes: [DraftDifference.Change] = []
        if before.text != now.text { changes.append(.text(from: before.text, to: now.text)) }
        for (from, to) in zip(before.aspects, now.aspects) where from != to {
            // The size and place that a style brings with it go without saying.
            if before.style != now.style, to == .fontSize(now.style.fontSize) || to == .position(now.style.position) {
                continue
            }
            changes.append(.title(self, from: from, to: to))
        }
        return changes
    }
}

extension Title {
    /// All that is to be said of how it looks, always in the same order.
    var aspects: [TitleAspect] {
        [.style(style), .fontSize(fontSize), .color(color), .outline(outline), .font(font), .position(position)]
    }
}

extension Look {
    /// All that is to be said of it, always in the same order.
    var aspects: [LookAspect] {
        [
            .crop(crop), .flippedHorizontally(isFlippedHorizontally), .flippedVertically(isFlippedVertically),
            .rotation(rotation), .fit(fit), .box(box), .motion(motion), .brightness(brightness), .contrast(contrast),
            .saturation(saturation), .warmth(warmth), .filter(filter), .opacity(opacity),
        ]
    }
}
