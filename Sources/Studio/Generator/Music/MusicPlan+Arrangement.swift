import EditLanguage

/// What is played in each bar.
extension MusicPlan {
    /// The notes that begin in a bar, counted from 0 without end.
    func notes(inBar bar: Int) -> [Note] {
        var random = SeededRandom(seed: seed &+ UInt64(bar) &* 0x9E37)
        let chord = chords[bar % chords.count]
        let root = roots[bar % roots.count]
        switch mood {
        case .lofi: return lofi(bar, chord, root, &random)
        case .ambient: return ambient(chord, root, &random)
        case .upbeat: return upbeat(bar, chord, root, &random)
        case .cinematic: return cinematic(bar, chord, root, &random)
        }
    }

    private func lofi(_ bar: Int, _ chord: [Int], _ root: Int, _ random: inout SeededRandom) -> [Note] {
        let swing = 0.3
        var notes = [Note(voice: .crackle, pitch: 0, start: 0, length: barFrames, level: 0.5)]
        for (index, pitch) in chord.enumerated() {
            // Fingers do not land together.
            let late = index * 380 + random.whole(0, 300)
            let pan = Float(index) / Float(chord.count) * 0.7 - 0.35
            notes.append(
                Note(voice: .electricPiano, pitch: pitch, start: late, length: barFrames * 5 / 8, level: 0.34, pan: pan)
            )
            let again = frame(ofSixteenth: 10, swing: swing) + late
            notes.append(
                Note(
                    voice: .electricPiano,
                    pitch: pitch,
                    start: again,
                    length: barFrames * 3 / 8,
                    level: 0.26,
                    pan: pan
                )
            )
        }
        for (sixteenth, step) in [(0.0, 0), (7, 0), (10, 7)] {
            let start = frame(ofSixteenth: sixteenth, swing: swing)
            notes.append(Note(voice: .bass, pitch: root + step, start: start, length: barFrames / 4, level: 0.5))
        }
        if bar % 2 == 1 {
            for _ in 0..<2 {
                let pitch = chord[random.whole(0, chord.count - 1)] + 12
                let start = frame(ofSixteenth: Double(random.whole(4, 14)), swing: swing)
                notes.append(
                    Note(voice: .electricPiano, pitch: pitch, start: start, length: barFrames / 4, level: 0.2, pan: 0.3)
                )
            }
        }
        for sixteenth in [0.0, 7, 10] { notes.append(drum(.kick, sixteenth, swing, sixteenth == 7 ? 0.55 : 0.8)) }
        for sixteenth in [4.0, 12] { notes.append(drum(.snare, sixteenth, swing, 0.42)) }
        for eighth in 0..<8 {
            notes.append(
                drum(
                    .hat,
                    Double(eighth * 2) + (eighth % 2 == 1 ? swing * 1.2 : 0),
                    0,
                    Float(random.between(0.1, 0.2)),
                    pan: 0.2
                )
            )
        }
        return notes
    }

    private func ambient(_ chord: [Int], _ root: Int, _ random: inout SeededRandom) -> [Note] {
        var notes = [Note(voice: .bass, pitch: root, start: 0, length: barFrames, level: 0.34)]
        for (index, pitch) in chord.enumerated() {
            let pan = Float(index) / Float(chord.count) * 1.2 - 0.5
            notes.append(Note(voice: .pad, pitch: pitch, start: 0, length: barFrames, level: 0.3, pan: pan))
        }
        for eighth in 0..<8 where random.unit() < 0.6 {
            let pitch = chord[random.whole(0, chord.count - 1)] + (random.unit() < 0.4 ? 24 : 12)
            let start = frame(ofSixteenth: Double(eighth * 2)) + random.whole(0, 900)
            let level = Float(random.between(0.08, 0.17))
            notes.append(
                Note(
                    voice: .bell,
                    pitch: pitch,
                    start: start,
                    length: barFrames / 2,
                    level: level,
                    pan: Float(random.between(-0.7, 0.7))
                )
            )
        }
        return notes
    }

    private func upbeat(_ bar: Int, _ chord: [Int], _ root: Int, _ random: inout SeededRandom) -> [Note] {
        var notes: [Note] = []
        for (index, pitch) in chord.enumerated() {
            let pan = Float(index) * 0.4 - 0.4
            for sixteenth in [0.0, 3, 6, 8, 11, 14] {
                let start = frame(ofSixteenth: sixteenth)
                notes.append(
                    Note(voice: .pluck, pitch: pitch, start: start, length: barFrames / 10, level: 0.2, pan: pan)
                )
            }
            notes.append(Note(voice: .pad, pitch: pitch, start: 0, length: barFrames, level: 0.12, pan: -pan))
        }
        let tune = chord + [chord[1] + 12, chord[0] + 12]
        for sixteenth in stride(from: 0.0, to: 16, by: 2) where random.unit() < 0.72 {
            let pitch = tune[random.whole(0, tune.count - 1)] + 12
            notes.append(
                Note(
                    voice: .bell,
                    pitch: pitch,
                    start: frame(ofSixteenth: sixteenth),
                    length: barFrames / 6,
                    level: 0.13,
                    pan: 0.25
                )
            )
        }
        for eighth in 0..<8 {
            let pitch = root + (eighth % 4 == 3 ? 12 : 0)
            notes.append(
                Note(
                    voice: .bass,
                    pitch: pitch,
                    start: frame(ofSixteenth: Double(eighth * 2)),
                    length: barFrames / 9,
                    level: 0.42
                )
            )
            notes.append(drum(.hat, Double(eighth * 2), 0, eighth % 2 == 1 ? 0.26 : 0.13, pan: -0.2))
        }
        for beat in 0..<4 { notes.append(drum(.kick, Double(beat * 4), 0, 0.85)) }
        for sixteenth in [4.0, 12] { notes.append(drum(.clap, sixteenth, 0, 0.4)) }
        if bar % 4 == 3 {
            for sixteenth in [13.0, 14, 15] { notes.append(drum(.snare, sixteenth, 0, 0.3)) }
        }
        return notes
    }

    private func cinematic(_ bar: Int, _ chord: [Int], _ root: Int, _ random: inout SeededRandom) -> [Note] {
        var notes = [
            Note(voice: .strings, pitch: root, start: 0, length: barFrames, level: 0.34),
            Note(voice: .strings, pitch: root + 12, start: 0, length: barFrames, level: 0.22),
            drum(.boom, 0, 0, 0.75),
        ]
        for (index, pitch) in chord.enumerated() {
            let pan = Float(index) * 0.5 - 0.5
            notes.append(Note(voice: .strings, pitch: pitch, start: 0, length: barFrames, level: 0.22, pan: pan))
            notes.append(Note(voice: .pad, pitch: pitch + 12, start: 0, length: barFrames, level: 0.13, pan: -pan))
        }
        let figure = [chord[0], chord[2], chord[1], chord[2]]
        for eighth in 0..<8 {
            let start = frame(ofSixteenth: Double(eighth * 2))
            let level: Float = eighth % 4 == 0 ? 0.26 : 0.18
            notes.append(
                Note(
                    voice: .pluck,
                    pitch: figure[eighth % 4],
                    start: start,
                    length: barFrames / 9,
                    level: level,
                    pan: -0.2
                )
            )
        }
        if bar % 2 == 1 {
            for sixteenth in [10.0, 12, 14, 15] {
                notes.append(drum(.boom, sixteenth, 0, Float(random.between(0.3, 0.45))))
            }
        }
        return notes
    }

    private func drum(_ voice: Voice, _ sixteenth: Double, _ swing: Double, _ level: Float, pan: Float = 0) -> Note {
        Note(
            voice: voice,
            pitch: 0,
            start: frame(ofSixteenth: sixteenth, swing: swing),
            length: 0,
            level: level,
            pan: pan
        )
    }
}
