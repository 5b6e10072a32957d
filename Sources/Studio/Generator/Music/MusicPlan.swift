import EditLanguage

/// A piece of music as a value: tempo, harmony, and which notes each bar has.
///
/// It goes on for ever; the synthesizer stops.
struct MusicPlan: Sendable {
    /// Frames (one sample for each ear) a second.
    static let frameRate = 48_000

    let mood: MusicMood
    let seed: UInt64
    let beatsPerMinute: Double
    /// The chords of the progression, one a bar, as MIDI pitches from low to high.
    let chords: [[Int]]
    /// The bass note under each chord.
    let roots: [Int]

    /// Invents a piece; the same mood and seed always give the same one.
    init(mood: MusicMood, seed: UInt64) {
        var random = SeededRandom(seed: seed ^ UInt64(seedOf: mood.rawValue))
        self.mood = mood
        self.seed = random.next()
        let style = Style.of(mood)
        beatsPerMinute = Double(random.whole(style.tempo.lowerBound, style.tempo.upperBound))
        let key = random.whole(0, 11)
        let progression = style.progressions[random.whole(0, style.progressions.count - 1)]
        roots = progression.map { 36 + (key + $0.degree) % 12 }
        chords = progression.map { chord in
            chord.kind.map { interval in
                let pitch = key + chord.degree + interval
                return style.lowest + ((pitch - style.lowest) % 12 + 12) % 12
            }.sorted()
        }
    }

    /// Frames in a bar of four beats.
    var barFrames: Int {
        Int(4 * 60 / beatsPerMinute * Double(Self.frameRate))
    }

    /// The place of a sixteenth in a bar, in frames; `swing` delays every second one by that share of it.
    func frame(ofSixteenth sixteenth: Double, swing: Double = 0) -> Int {
        let isOffbeat = Int(sixteenth) % 2 == 1
        return Int((sixteenth + (isOffbeat ? swing : 0)) * Double(barFrames) / 16)
    }

    private struct Style {
        let tempo: ClosedRange<Int>
        let lowest: Int
        let progressions: [[(degree: Int, kind: [Int])]]

        static func of(_ mood: MusicMood) -> Style {
            let (major7, minor7, dominant9) = ([0, 4, 7, 11], [0, 3, 7, 10], [0, 4, 10, 14])
            let (major, minor, open) = ([0, 4, 7], [0, 3, 7], [0, 2, 7, 14])
            switch mood {
            case .lofi:
                return Style(
                    tempo: 72...84,
                    lowest: 55,
                    progressions: [
                        [(2, minor7), (7, dominant9), (0, major7), (9, minor7)],
                        [(0, major7), (9, minor7), (2, minor7), (7, dominant9)],
                        [(5, major7), (4, minor7), (2, minor7), (0, major7)],
                    ]
                )
            case .ambient:
                return Style(
                    tempo: 60...68,
                    lowest: 53,
                    progressions: [
                        [(0, open), (9, minor7), (5, major7), (0, major7)],
                        [(5, major7), (0, open), (9, minor7), (7, open)],
                    ]
                )
            case .upbeat:
                return Style(
                    tempo: 112...124,
                    lowest: 57,
                    progressions: [
                        [(0, major), (7, major), (9, minor), (5, major)],
                        [(9, minor), (5, major), (0, major), (7, major)],
                        [(5, major), (7, major), (9, minor), (0, major)],
                    ]
                )
            case .cinematic:
                return Style(
                    tempo: 80...92,
                    lowest: 50,
                    progressions: [
                        [(0, minor), (8, major), (3, major), (10, major)],
                        [(0, minor), (5, minor), (8, major), (10, major)],
                    ]
                )
            }
        }
    }
}

/// One sound at one place of a bar.
struct Note: Sendable, Equatable {
    let voice: Voice
    /// MIDI pitch; drums ignore it.
    let pitch: Int
    /// Frames after the bar's beginning.
    let start: Int
    /// Frames until it is let go.
    let length: Int
    let level: Float
    /// −1 left … 1 right.
    var pan: Float = 0
}

/// What makes a sound.
enum Voice: Sendable, Hashable {
    case electricPiano, bass, pluck, bell, pad, strings
    case kick, snare, clap, hat, boom, crackle
}
