import Timeline

/// How a sound goes down while others are heard and comes up again after them.
///
/// It follows from where the others stand on the timeline, not from how loud they are: so it is down when the first
/// word comes, does not pump, and is the same in every render. Sounds that duck themselves do not count as others, or
/// two beds would hold each other down for ever.
struct SoundDuck: Hashable, Sendable {
    /// Where the others are heard, in ms of the film, by start; so far apart that there is time to come up between.
    private let heard: [TimeRange]
    private let percent: Int
    /// Its own place, in samples of the film.
    private let start: Int
    private let end: Int

    /// A sound that others give way to.
    struct Voice: Hashable, Sendable {
        let segment: SegmentReference
        let range: TimeRange
    }

    /// How long it takes to go down, which ends where the other begins, and to come up, in ms.
    private static let attack = 200
    private static let release = 400
    /// Gain is set every 5 ms: fine enough that no step is heard.
    private static let step = 240

    /// All sound that others give way to, by start.
    static func voices(_ lanes: [Lane]) -> [Voice] {
        lanes.flatMap(\.placed).untilCancelled.filter { $0.isHeard && $0.duck == nil }
            .untilCancelled.map { Voice(segment: $0.segment, range: $0.range) }
            .sortedUntilCancelled { $0.range.start < $1.range.start }
    }

    /// Nil where the segment never goes down.
    init?(_ placed: PlacedMedia, under voices: [Voice], from start: Int, to end: Int) {
        guard let percent = placed.duck else { return nil }
        let near = TimeRange(placed.range.start - Self.release, placed.range.end + Self.attack)
        var heard: [TimeRange] = []
        for voice in voices where voice.range.overlaps(near) {
            if let last = heard.last, voice.range.start - last.end < Self.attack + Self.release {
                heard[heard.count - 1].end = max(last.end, voice.range.end)
            } else {
                heard.append(voice.range)
            }
        }
        guard !heard.isEmpty else { return nil }
        self.heard = heard
        self.percent = percent.clamped(to: 0...100)
        self.start = start
        self.end = end
    }

    /// The filters that do it; time 0 is where the segment begins.
    var filters: [String] {
        let rate = FrameGrid.sampleRate / 1000
        if heard.contains(where: { $0.start * rate <= start && $0.end * rate >= end }) {
            return ["volume=\(FilterGraph.decimal(percent, digits: 2))"]
        }
        let own = start / rate
        let dips = heard.map { range in
            let down = "(t-\(bracketed(range.start - Self.attack - own)))/\(FilterGraph.seconds(Self.attack))"
            let up = "(\(FilterGraph.seconds(range.end + Self.release - own))-t)/\(FilterGraph.seconds(Self.release))"
            return "clip(min(\(down),\(up)),0,1)"
        }
        let gain = "1-\(FilterGraph.decimal(100 - percent, digits: 2))*(\(dips.joined(separator: "+")))"
        return ["asetpts=N", "asetnsamples=n=\(Self.step):p=0", "volume='\(gain)':eval=frame"]
    }

    private func bracketed(_ time: Int) -> String {
        time < 0 ? "(\(FilterGraph.seconds(time)))" : FilterGraph.seconds(time)
    }
}
