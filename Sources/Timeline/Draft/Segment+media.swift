extension Segment {
    /// The part of a source that a segment uses, and how fast and in which direction.
    ///
    /// A segment of `d` ms shows `d · speed / 100` ms of its source, rounded down, so that the halves of a split never
    /// use more than the whole did. Played in reverse it shows the same stretch, the last of it first.
    ///
    /// In the `m` of its segment, of Reeldeck's own: `source`, `source_start_ms`, `source_length_ms`, `speed_percent`, `reversed`,
    /// `frozen`.
    public struct Media: Hashable, Sendable {
        /// Where it comes from.
        public var source: MediaSource
        /// Where in the source the stretch begins that the segment uses, in ms; in reverse it is shown last.
        public var sourceStart: Int
        /// How long the whole source is in ms, where known; nil for music, which is as long as it must be.
        public var sourceLength: Int?
        /// How fast it plays, in per cent, within `speeds`; 100 is as it is. A still does not play.
        public var speed: Int
        /// Whether it plays backwards.
        public var isReversed: Bool
        /// Whether it is a still: the one frame of the source at `sourceStart`, in silence.
        public var isFrozen: Bool

        /// The speeds there are, in per cent.
        public static let speeds = 25...400

        /// A part of a source; by default from its start, forwards, as fast as it is.
        public init(
            source: MediaSource,
            sourceStart: Int = 0,
            sourceLength: Int? = nil,
            speed: Int = 100,
            isReversed: Bool = false,
            isFrozen: Bool = false
        ) {
            self.source = source
            self.sourceStart = sourceStart
            self.sourceLength = sourceLength
            self.speed = speed
            self.isReversed = isReversed
            self.isFrozen = isFrozen
        }
    }
}

extension Segment.Media {
    /// How much of the source a length on the timeline takes, both in ms; rounded down, also for what lies before the
    /// segment, and nothing for a still.
    public func stretch(of length: Int) -> Int {
        guard !isFrozen else { return 0 }
        let product = length * speed
        return product >= 0 ? product / 100 : -((99 - product) / 100)
    }

    /// The part of the source that a segment of a length uses.
    public func sourceRange(of length: Int) -> TimeRange { TimeRange(sourceStart, sourceStart + stretch(of: length)) }

    /// The source time that is seen `offset` ms into a segment of `whole` ms.
    public func sourceTime(at offset: Int, of whole: Int) -> Int {
        let last = max(stretch(of: whole) - 1, 0)
        let along = min(stretch(of: max(offset, 0)), last)
        let time = sourceStart + (isReversed ? last - along : along)
        return max(min(time, (sourceLength ?? .max) - 1), 0)
    }

    /// What a piece uses that begins `offset` ms into a segment of `whole` ms, or before it where that is negative; a
    /// piece that goes beyond the segment's end takes more of the source, in reverse from before its start.
    func part(from offset: Int, length: Int, of whole: Int) -> Self {
        var part = self
        let skipped = stretch(of: offset)
        if isReversed {
            part.sourceStart = max(sourceStart + stretch(of: whole) - skipped - stretch(of: length), 0)
        } else {
            part.sourceStart = max(sourceStart + skipped, 0)
        }
        return part
    }

    /// How long a segment of `duration` ms can be made by moving its start, in ms; nil for any length.
    func longestBackwards(from duration: Int) -> Int? {
        if isFrozen || source.isEndless { return nil }
        let handle = isReversed ? sourceLength.map { $0 - sourceStart - stretch(of: duration) } : sourceStart
        return handle.map { duration + max($0, 0) * 100 / speed }
    }

    /// How long a segment of `duration` ms can be made by moving its end, in ms; nil for any length.
    func longest(from duration: Int) -> Int? {
        if isFrozen { return nil }
        if isReversed { return source.isEndless ? nil : (sourceStart + stretch(of: duration)) * 100 / speed }
        return sourceLength.map { ($0 - sourceStart) * 100 / speed }
    }
}

extension Segment {
    /// Keeps a piece of the segment, counted in ms from its start; its own start stays.
    mutating func keep(from offset: Int, length: Int) {
        media = media?.part(from: offset, length: length, of: duration)
        duration = length
    }
}
