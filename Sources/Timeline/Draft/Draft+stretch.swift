extension Draft {
    /// What stands in a stretch of time, counted from its start: segments are cut at its edges, and one that is cut has no
    /// fade there.
    public func stretch(_ range: TimeRange) -> Draft {
        var part = self
        for index in tracks.indices {
            part.tracks[index].segments = tracks[index].segments.compactMap { $0.cut(to: range) }
        }
        return part
    }
}

extension Segment {
    /// As much of it as stands in a stretch of time, counted from the start of that; nil where nothing does.
    fileprivate func cut(to range: TimeRange) -> Segment? {
        let (from, to) = (max(start, range.start), min(end, range.end))
        guard from < to else { return nil }
        var part = self
        if from > start {
            (part.fadeIn, part.transition) = (0, nil)
        }
        if to < end { part.fadeOut = 0 }
        part.keep(from: from - start, length: to - from)
        part.fadeIn = min(part.fadeIn, part.duration)
        part.fadeOut = min(part.fadeOut, part.duration - part.fadeIn)
        part.start = from - range.start
        return part
    }
}
