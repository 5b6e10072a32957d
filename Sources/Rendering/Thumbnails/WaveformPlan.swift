import Pictures

/// How the loudness of a source is read: all of its samples as they are, reduced while they come.
///
/// An hour of stereo is 700 MB of samples, of which a few KB are held at a time. To have fewer samples made first would
/// take ffmpeg longer than it takes to look at all of them, and would cut off the peaks of what is high.
struct WaveformPlan: Hashable, Sendable {
    /// The most peaks of a source.
    static let longest = 60_000
    /// The shortest moment, in ms.
    static let shortestStep = 10

    let info: MediaInfo
    private let audio: AudioInfo

    /// Nil for a source without sound.
    init?(_ info: MediaInfo) {
        guard let audio = info.audio else { return nil }
        self.info = info
        self.audio = audio
    }

    /// Everything that decides what it is, but for what the file holds.
    var recipe: [String] { ["2"] + arguments }

    /// What reduces the samples.
    var reader: PeakReader {
        let duration = max(audio.duration ?? info.duration ?? 0, 0)
        let step = max(Self.shortestStep, duration / Self.longest + (duration % Self.longest == 0 ? 0 : 1))
        return PeakReader(step: step, sampleRate: audio.sampleRate, channels: audio.channels, longest: Self.longest)
    }

    /// The arguments for ffmpeg to write the samples to its standard output, 16 bits each.
    var arguments: [String] {
        FFmpeg.opening(to: .pipe) + ["-threads", "1"]
            + MediaOpening.arguments(info.path)
            // Sound that begins late or has holes stays where it is.
            + ["-map", "0:\(audio.stream)", "-af", "aresample=async=1:first_pts=0"]
            + ["-ar", "\(audio.sampleRate)", "-ac", "\(audio.channels)", "-f", "s16le", "pipe:1"]
    }
}

/// Finds how far samples swing in each moment and how loud it is as a whole, in memory that does not grow with their number.
///
/// Should a source be longer than it said, two moments become one whenever there are too many.
struct PeakReader: Sendable {
    /// How long a moment is, in ms.
    private(set) var step: Int
    private(set) var peaks: [UInt8] = []
    private var levels: [UInt8] = []
    /// How many values there are in 1000 s.
    private let rate: Int
    private let channels: Int
    private let longest: Int
    /// Of the moment that is not over: how far it swings, its squares and their number, and how many values it still has.
    private var peak: Int32 = 0
    private var squares: Int64 = 0
    private var taken = 0
    private var left = 0
    /// The first half of a value of which the second is to come.
    private var half: UInt8?

    init(step: Int, sampleRate: Int, channels: Int, longest: Int) {
        self.step = step
        self.channels = channels
        self.longest = max(2, longest & ~1)
        rate = sampleRate
        left = end(ofMoment: 0)
    }

    /// Takes the next bytes: values of 16 bits, the lower half first.
    mutating func append(_ bytes: [UInt8]) {
        var start = 0
        if let low = half, let high = bytes.first {
            append(low, high)
            half = nil
            start = 1
        }
        let count = (bytes.count - start) / 2
        bytes.withUnsafeBytes { raw in
            var index = 0
            while index < count {
                let run = max(0, min(count - index, left))
                for place in index..<index + run {
                    let value = raw.loadUnaligned(fromByteOffset: start + place * 2, as: Int16.self)
                    let swing = abs(Int32(Int16(littleEndian: value)))
                    peak = max(peak, swing)
                    squares += Int64(swing) * Int64(swing)
                }
                taken += run
                index += run
                left -= run
                if left == 0 { close() }
            }
        }
        if (bytes.count - start) % 2 == 1 { half = bytes.last }
    }

    /// The waveform, when all has come.
    mutating func finish() -> Waveform {
        // Two moments may become one once more, which leaves a half.
        while left < end(ofMoment: peaks.count) - end(ofMoment: peaks.count - 1) { close() }
        return Waveform(step: step, peaks: peaks, levels: levels)
    }

    private mutating func append(_ low: UInt8, _ high: UInt8) {
        // Of a source of a few values a second some moments have none.
        while left == 0 { close() }
        let swing = abs(Int32(Int16(bitPattern: UInt16(high) << 8 | UInt16(low))))
        peak = max(peak, swing)
        squares += Int64(swing) * Int64(swing)
        taken += 1
        left -= 1
        if left == 0 { close() }
    }

    private mutating func close() {
        peaks.append(UInt8(min(peak * 255 + 16_383, 255 * 32_767) / 32_767))
        levels.append(Self.level(squares, taken))
        let (lastSquares, lastCount) = (squares, taken)
        (peak, squares, taken) = (0, 0, 0)
        if peaks.count > longest {
            // The last is the first half of a moment of the new length.
            let last = peaks.removeLast()
            levels.removeLast()
            levels = stride(from: 0, to: levels.count, by: 2).map { Self.joined(levels[$0], levels[$0 + 1]) }
            peaks = stride(from: 0, to: peaks.count, by: 2).map { max(peaks[$0], peaks[$0 + 1]) }
            step *= 2
            peak = (Int32(last) * 32_767 + 254) / 255
            (squares, taken) = (lastSquares, lastCount)
            left = end(ofMoment: peaks.count) - end(ofMoment: 2 * peaks.count, step: step / 2)
            if left == 0 { close() }
        } else {
            left = end(ofMoment: peaks.count) - end(ofMoment: peaks.count - 1)
        }
    }

    private static func level(_ squares: Int64, _ count: Int) -> UInt8 {
        guard count > 0 else { return 0 }
        return UInt8(min((Double(squares) / Double(count)).squareRoot() * 255 / 32_767, 255).rounded())
    }

    /// How loud two moments are as one.
    private static func joined(_ one: UInt8, _ other: UInt8) -> UInt8 {
        let squares = Int(one) * Int(one) + Int(other) * Int(other)
        return UInt8((Double(squares) / 2).squareRoot().rounded())
    }

    /// How many values lie before the end of a moment, counted from the first; 0 for the one before the first.
    private func end(ofMoment moment: Int, step: Int? = nil) -> Int {
        ((moment + 1) * rate * (step ?? self.step) + 999) / 1000 * channels
    }
}
