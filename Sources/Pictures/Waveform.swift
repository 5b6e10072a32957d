/// How loud a source is, moment by moment.
public struct Waveform: Hashable, Sendable {
    /// How long a moment is, in ms of the source.
    public let step: Int
    /// The farthest the sound swings in each, from 0 for silence to 255 for as loud as can be.
    public let peaks: [UInt8]

    /// A waveform, of moments of so many ms; of 1 at least.
    public init(step: Int, peaks: [UInt8]) {
        self.step = max(1, step)
        self.peaks = peaks
    }

    /// The loudest of a stretch of the source, in ms; 0 where the source is over.
    public func peak(in range: Range<Int>) -> UInt8 {
        let first = max(0, range.lowerBound / step)
        let last = min(peaks.count, max(first + 1, (range.upperBound + step - 1) / step))
        return first < last ? peaks[first..<last].max() ?? 0 : 0
    }
}
