#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A sound ready to be mixed: samples of one ear, in raw memory.
final class Sound {
    let count: Int
    let samples: UnsafeMutablePointer<Float>

    init(count: Int) {
        self.count = max(count, 1)
        samples = UnsafeMutablePointer<Float>.allocate(capacity: self.count)
        memset(samples, 0, self.count * MemoryLayout<Float>.size)
    }

    deinit {
        samples.deallocate()
    }
}

/// Makes each sound once and keeps it: a piece repeats its notes far more often than it has different ones.
final class SoundBank {
    private struct Key: Hashable {
        let voice: Voice
        let pitch: Int
        let length: Int
    }

    private static let tableSize = 2048
    private let rate = Float(MusicPlan.frameRate)
    private var sounds: [Key: Sound] = [:]
    private var tables: [[Float]: Sound] = [:]
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// The sound of a note.
    func sound(_ note: Note) -> Sound {
        let key = Key(voice: note.voice, pitch: note.pitch, length: note.length)
        if let known = sounds[key] { return known }
        let made = make(note)
        sounds[key] = made
        return made
    }

    private func make(_ note: Note) -> Sound {
        switch note.voice {
        case .electricPiano:
            let body = tone(
                note,
                partials: [1, 0.18, 0.05],
                detune: [-0.0016, 0.0019],
                attack: 0.006,
                fall: 2,
                release: 0.25
            )
            add(
                tone(
                    note,
                    partials: [0, 0, 0, 0.14, 0, 0.05],
                    detune: [0.001],
                    attack: 0.002,
                    fall: 0.16,
                    release: 0.1
                ),
                to: body
            )
            return body
        case .bass:
            return tone(note, partials: [1, 0.42, 0.12, 0.05], detune: [0], attack: 0.008, fall: 2.2, release: 0.09)
        case .pluck:
            return tone(
                note,
                partials: Self.saw(9, fall: 1.35),
                detune: [-0.003, 0.003],
                attack: 0.003,
                fall: 0.22,
                release: 0.08
            )
        case .bell:
            return tone(
                note,
                partials: [1, 0, 0.22, 0, 0.06],
                detune: [0, 0.002],
                attack: 0.004,
                fall: 0.7,
                release: 0.3
            )
        case .pad:
            return tone(
                note,
                partials: Self.saw(7, fall: 1.8),
                detune: [-0.004, 0, 0.0045],
                attack: 0.22,
                fall: 60,
                release: 0.6
            )
        case .strings:
            return tone(
                note,
                partials: Self.saw(12, fall: 1.3),
                detune: [-0.0035, 0.0005, 0.004],
                attack: 0.2,
                fall: 60,
                release: 0.45
            )
        case .kick: return thump(from: 150, to: 48, sweep: 0.035, fall: 0.16)
        case .boom: return thump(from: 90, to: 38, sweep: 0.07, fall: 0.55)
        case .snare: return burst(fall: 0.09, brightness: 0.55, body: 185)
        case .clap: return burst(fall: 0.12, brightness: 0.75, body: 0)
        case .hat: return burst(fall: 0.035, brightness: 1.9, body: 0)
        case .crackle: return crackle(note.length)
        }
    }

    /// Overtones like a saw's, falling off by a power of their number.
    private static func saw(_ count: Int, fall: Float) -> [Float] {
        (1...count).map { 1 / powf(Float($0), fall) }
    }

    // MARK: Tones

    /// A note of one or more slightly detuned voices reading the same wave.
    ///
    /// - Parameters:
    ///   - fall: the seconds in which the tone falls to a third, from its attack on.
    private func tone(_ note: Note, partials: [Float], detune: [Float], attack: Float, fall: Float, release: Float)
        -> Sound
    {
        let frequency = 440 * powf(2, Float(note.pitch - 69) / 12)
        let releaseFrames = Int(release * rate)
        let sound = Sound(count: note.length + releaseFrames)
        let table = table(partials).samples
        let samples = sound.samples
        let size = Float(Self.tableSize)
        for (index, shift) in detune.enumerated() {
            let step = frequency * (1 + shift) * size / rate
            var phase = size * Float(index) * 0.37
            while phase >= size { phase -= size }
            var frame = 0
            while frame < sound.count {
                samples[frame] += table[Int(phase)]
                phase += step
                if phase >= size { phase -= size }
                frame += 1
            }
        }
        shape(sound, attack: attack, fall: fall, held: note.length, scale: 1 / Float(detune.count).squareRoot())
        return sound
    }

    private func shape(_ sound: Sound, attack: Float, fall: Float, held: Int, scale: Float) {
        let attackFrames = max(Int(attack * rate), 1)
        let releaseStep = 1 / Float(max(sound.count - held, 1))
        let falling = expf(-1.1 / (fall * rate))
        var strength = scale
        var letGo: Float = 1
        var frame = 0
        while frame < sound.count {
            var level = strength
            if frame < attackFrames { level *= Float(frame) / Float(attackFrames) } else { strength *= falling }
            if frame >= held {
                letGo -= releaseStep
                level *= max(letGo * letGo, 0)
            }
            sound.samples[frame] *= level
            frame += 1
        }
    }

    private func table(_ partials: [Float]) -> Sound {
        if let known = tables[partials] { return known }
        let table = Sound(count: Self.tableSize)
        for (index, strength) in partials.enumerated() where strength > 0 {
            let step = 2 * Float.pi * Float(index + 1) / Float(Self.tableSize)
            for place in 0..<Self.tableSize {
                table.samples[place] += strength * sinf(Float(place) * step)
            }
        }
        tables[partials] = table
        return table
    }

    private func add(_ other: Sound, to sound: Sound) {
        var frame = 0
        while frame < min(sound.count, other.count) {
            sound.samples[frame] += other.samples[frame]
            frame += 1
        }
    }

    // MARK: Drums

    private func thump(from: Float, to: Float, sweep: Float, fall: Float) -> Sound {
        let sound = Sound(count: Int(fall * 5 * rate))
        var phase: Float = 0
        for frame in 0..<sound.count {
            let time = Float(frame) / rate
            phase += 2 * .pi * (to + (from - to) * expf(-time / sweep)) / rate
            let begin = min(time / 0.002, 1)
            let end = min(Float(sound.count - frame) / 480, 1)
            sound.samples[frame] = sinf(phase) * expf(-time / fall) * begin * end
        }
        return sound
    }

    /// Noise that dies away; `brightness` above 1 takes the low part out, below it the high one.
    private func burst(fall: Float, brightness: Float, body: Float) -> Sound {
        let sound = Sound(count: Int(fall * 6 * rate))
        var (low, lower): (Float, Float) = (0, 0)
        for frame in 0..<sound.count {
            let time = Float(frame) / rate
            let noise = Float(random.unit()) * 2 - 1
            low += (noise - low) * min(brightness * 0.5, 0.9)
            lower += (low - lower) * 0.12
            let bright = brightness > 1 ? noise - low : low - lower
            let drum = body > 0 ? sinf(2 * .pi * body * time) * expf(-time / 0.06) * 0.7 : 0
            let end = min(Float(sound.count - frame) / 240, 1)
            sound.samples[frame] = (bright * expf(-time / fall) + drum) * min(time / 0.001, 1) * end
        }
        return sound
    }

    /// A record's surface: a faint hiss and single clicks.
    private func crackle(_ length: Int) -> Sound {
        let sound = Sound(count: length)
        var (hiss, click): (Float, Float) = (0, 0)
        var frame = 0
        while frame < length {
            let noise = Float(random.unit()) * 2 - 1
            hiss += (noise - hiss) * 0.3
            if random.next() % 5200 == 0 { click = noise * 0.5 }
            click *= 0.9
            sound.samples[frame] = hiss * 0.012 + click * 0.5
            frame += 1
        }
        return sound
    }
}
