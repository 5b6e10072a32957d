extension Draft {
    /// The segment to be edited; one on a locked track is not to be.
    func find(_ address: SegmentAddress) throws(EditRefusal) -> SegmentIndex {
        guard let index = index(of: address) else { throw .noSegment(address, available: addresses) }
        guard !tracks[index.track].isLocked else { throw .trackLocked(address.track) }
        return index
    }

    /// The segment to be edited, which must be of a kind.
    func find(_ address: SegmentAddress, on kind: TrackKind) throws(EditRefusal) -> SegmentIndex {
        let index = try find(address)
        guard tracks[index.track].kind == kind else { throw .wrongKind(address, tracks[index.track].kind) }
        return index
    }

    /// The track to be edited, which must not be locked.
    func find(_ label: TrackLabel) throws(EditRefusal) -> Int {
        guard let index = trackIndex(label) else { throw .noTrack(label) }
        guard !tracks[index].isLocked else { throw .trackLocked(label) }
        return index
    }

    /// The title to be edited.
    func findTitle(_ address: SegmentAddress) throws(EditRefusal) -> (SegmentIndex, Title) {
        let index = try find(address)
        guard let title = self[index].title else { throw .wrongKind(address, tracks[index.track].kind) }
        return (index, title)
    }

    /// What a segment plays; a still does not.
    func playable(_ index: SegmentIndex, _ address: SegmentAddress) throws(EditRefusal) -> Segment.Media {
        guard let media = self[index].media else { throw .wrongKind(address, tracks[index.track].kind) }
        guard !media.isFrozen else { throw .isStill(name: self[index].name) }
        return media
    }

    subscript(index: SegmentIndex) -> Segment {
        get { tracks[index.track].segments[index.segment] }
        set { tracks[index.track].segments[index.segment] = newValue }
    }

    /// Moves every segment of a track that starts at or after a time by an amount, in ms, but for one.
    mutating func shift(track: Int, from time: Int, by amount: Int, except segment: Int? = nil) {
        for index in tracks[track].segments.indices where index != segment {
            if tracks[track].segments[index].start >= time { tracks[track].segments[index].start += amount }
        }
    }

    /// Puts a segment among those of a track.
    mutating func insert(_ segment: Segment, onTrack track: Int) {
        tracks[track].segments.append(segment)
        tracks[track].sort()
    }

    /// Makes the cut at a time a plain one: the one who came in there has a new neighbour.
    mutating func dropTransition(onTrack track: Int, at time: Int) {
        for index in tracks[track].segments.indices where tracks[track].segments[index].start == time {
            tracks[track].segments[index].transition = nil
        }
    }

    /// The lengths and places that an edit may ask for, in ms; the bound keeps sums from overflowing.
    static let times = 0...Segment.longestTime

    /// A length as an edit asks for it.
    static func checked(length: Int) throws(EditRefusal) -> Int {
        guard length > 0, times.contains(length) else { throw .badAmount(TimeText.seconds(length)) }
        return length
    }

    /// A place as an edit asks for it.
    func checked(time: Int) throws(EditRefusal) -> Int {
        guard Self.times.contains(time) else { throw .outside(time: time, of: TimeRange(0, duration)) }
        return time
    }

    /// A number as an edit asks for it; `unit` is what a person reads behind it.
    static func checked(_ number: Int, in range: ClosedRange<Int>, unit: String = "") throws(EditRefusal) -> Int {
        guard range.contains(number) else { throw .badAmount("\(number)\(unit)") }
        return number
    }

    /// A name of a track or font as an edit asks for it.
    static func checked(name: String) throws(EditRefusal) -> String {
        let isSeen = name.unicodeScalars.contains { !$0.properties.isWhitespace }
        let isOneLine = name.unicodeScalars.allSatisfy {
            ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        guard isSeen, isOneLine, name.count <= 100 else { throw .badName(isOneLine ? name : "") }
        return name
    }
}
