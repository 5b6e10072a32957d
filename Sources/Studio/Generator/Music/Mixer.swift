import Foundation

/// Sums sounds into a bar; what rings on beyond it is kept for the next.
final class Mixer {
    private let barFrames: Int
    private let capacity: Int
    private let left: UnsafeMutablePointer<Float>
    private let right: UnsafeMutablePointer<Float>
    /// Share of the new sample in the tone filter: 1 lets everything pass.
    private let warmth: Float
    private let drive: Float
    private var (lastLeft, lastRight): (Float, Float) = (0, 0)

    /// - Parameters:
    ///   - warmth: 1 leaves the highs, less takes them away.
    ///   - drive: the level at which sounds meet the soft ceiling.
    init(barFrames: Int, warmth: Float, drive: Float) {
        self.barFrames = barFrames
        self.warmth = warmth
        self.drive = drive
        // The longest sound is a bar long, may begin at its end, and rings for less than three seconds.
        capacity = barFrames * 2 + MusicPlan.frameRate * 3
        left = UnsafeMutablePointer<Float>.allocate(capacity: capacity)
        right = UnsafeMutablePointer<Float>.allocate(capacity: capacity)
        memset(left, 0, capacity * MemoryLayout<Float>.size)
        memset(right, 0, capacity * MemoryLayout<Float>.size)
    }

    deinit {
        left.deallocate()
        right.deallocate()
    }

    /// Adds a sound to the bar.
    func mix(_ sound: Sound, at start: Int, level: Float, pan: Float) {
        let toLeft = level * min(1 - pan, 1)
        let toRight = level * min(1 + pan, 1)
        let count = min(sound.count, capacity - start)
        let (source, leftTarget, rightTarget) = (sound.samples, left + start, right + start)
        var frame = 0
        while frame < count {
            let sample = source[frame]
            leftTarget[frame] += sample * toLeft
            rightTarget[frame] += sample * toRight
            frame += 1
        }
    }

    /// The bar's samples; the desk then stands at the beginning of the next.
    ///
    /// - Parameters:
    ///   - done: the frames that were taken before, `total`: those of the whole piece; its two ends are ramped against
    ///     clicks.
    func mixBar(frames: Int, from done: Int, of total: Int) -> Data {
        var data = Data(count: frames * 4)
        data.withUnsafeMutableBytes { (buffer: UnsafeMutableRawBufferPointer) in
            guard let samples = buffer.bindMemory(to: Int16.self).baseAddress else { return }
            var frame = 0
            while frame < frames {
                lastLeft += (left[frame] - lastLeft) * warmth
                lastRight += (right[frame] - lastRight) * warmth
                let edge = min(Float(done + frame) / 480, Float(total - 1 - done - frame) / 480, 1)
                samples[frame * 2] = Self.sample(lastLeft * drive, edge)
                samples[frame * 2 + 1] = Self.sample(lastRight * drive, edge)
                frame += 1
            }
        }
        let kept = (capacity - barFrames) * MemoryLayout<Float>.size
        for channel in [left, right] {
            memmove(channel, channel + barFrames, kept)
            memset(channel + (capacity - barFrames), 0, barFrames * MemoryLayout<Float>.size)
        }
        return data
    }

    /// A gentle curve into the ceiling: nothing is ever cut off hard.
    private static func sample(_ value: Float, _ edge: Float) -> Int16 {
        let held = min(max(value, -1.5), 1.5)
        let bent = held - held * held * held * (4 / 27)
        return Int16(bent * edge * Synthesizer.ceiling * 32767).littleEndian
    }
}
