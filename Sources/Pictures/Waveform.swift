/// How loud a source is, moment by moment.
public struct Waveform: Hashable, Sendable {
    /// How long a moment is, in ms of the source.
    public let step: Int
    /// The farthest the sound swings in each, from 0 for silence to 255 for as loud as can be.
    public let peaks: [UInt8]
    /// How loud each is as a whole: the root of the mean of its squares, on the scale of the peaks; as many as those.
    public let levels: [UInt8]

    /// A waveform, of moments of so many ms; of 1 at least. Levels that are not as many as the peaks are not known, and 0.
    public init(step: Int, peaks: [UInt8], levels: [UInt8] = []) {
        self.step = max(1, step)
        self.peaks = peaks
        self.levels = levels.count == peaks.count ? levels : [UInt8](repeating: 0, count: peaks.count)
    }

    /// The loudest of a stretch of the source, in ms; 0 where the source is over.
    public func peak(in range: Range<Int>) -> UInt8 { peaks[moments(in: range)].max() ?? 0 }

    /// How loud a stretch of the source, in ms, is as a whole; 0 where the source is over.
    public func level(in range: Range<Int>) -> UInt8 {
        let moments = moments(in: range)
        guard !moments.isEmpty else { return 0 }
        let squares = levels[moments].reduce(0) { $0 + Int($1) * Int($1) }
        return UInt8((Double(squares) / Double(moments.count)).squareRoot().rounded())
    }

    /// The moments of a stretch: one at least while there are any.
    private func moments(in range: Range<Int>) -> Range<Int> {
        let first = max(0, range.lowerBound / step)
        let last = min(peaks.count, max(first + 1, (range.upperBound + step - 1) / step))
        return first < last ? first..<last : 0..<0
    }
}
