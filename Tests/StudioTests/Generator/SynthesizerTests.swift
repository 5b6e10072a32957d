import EditLanguage
import Foundation
import TestSupport
import Testing

@testable import Studio

@Suite("Music")
struct SynthesizerTests {
    private func samples(_ mood: MusicMood, seed: UInt64 = 1, lengthMs: Int = 6000) throws -> [Int16] {
        var data = Data()
        try Synthesizer(plan: MusicPlan(mood: mood, seed: seed)).play(frames: lengthMs * 48) { data.append($0) }
        return data.withUnsafeBytes { Array($0.bindMemory(to: Int16.self)) }
    }

    @Test("Exactly as many samples as asked for, in a WAV file", arguments: [1, 333, 5000])
    func length(lengthMs: Int) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("music-\(UUID().uuidString).wav")
        defer { try? FileManager.default.removeItem(at: file) }
        try Synthesizer(plan: MusicPlan(mood: .lofi, seed: 1)).write(lengthMs: lengthMs, to: file)
        let data = try Data(contentsOf: file)
        #expect(data.count == 44 + lengthMs * 48 * 4)
        #expect(data.prefix(4) == Data("RIFF".utf8))
        #expect(data[40..<44] == withUnsafeBytes(of: UInt32(lengthMs * 48 * 4).littleEndian) { Data($0) })
    }

    @Test("Loud throughout, never too loud, silent at both ends", arguments: MusicMood.allCases, [1, 2, 3] as [UInt64])
    func level(mood: MusicMood, seed: UInt64) throws {
        let samples = try samples(mood, seed: seed)
        let peak = samples.map { abs(Int($0)) }.max() ?? 0
        let peakLevel = 20 * log10(Double(peak) / 32768)
        #expect((-7 ... -2.9).contains(peakLevel))
        let half = 48_000
        for start in stride(from: half, to: samples.count, by: half) {
            let part = samples[start..<min(start + half, samples.count)]
            let square = part.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(part.count)
            let level = 10 * log10(square / (32768 * 32768))
            #expect((-27 ... -8).contains(level), "\(mood) at sample \(start)")
        }
        #expect(samples.prefix(2).allSatisfy { $0 == 0 })
        #expect(samples.suffix(2).allSatisfy { $0 == 0 })
    }

    @Test("The two ears hear different things", arguments: MusicMood.allCases)
    func stereo(mood: MusicMood) throws {
        let samples = try samples(mood, lengthMs: 2000)
        let differing = stride(from: 0, to: samples.count, by: 2).count { samples[$0] != samples[$0 + 1] }
        #expect(differing > samples.count / 8)
    }

    @Test("The same seed gives the same piece, another seed or mood another")
    func determinism() throws {
        let first = try samples(.upbeat, lengthMs: 3000)
        #expect(try samples(.upbeat, lengthMs: 3000) == first)
        #expect(try samples(.upbeat, seed: 2, lengthMs: 3000) != first)
        #expect(try samples(.ambient, lengthMs: 3000) != first)
    }

    @Test("Tempo and harmony suit the mood", arguments: TestAmount.of(0..<20 as Range<UInt64>, otherwise: 4))
    func plan(seed: UInt64) {
        let lofi = MusicPlan(mood: .lofi, seed: seed)
        #expect((70...85).contains(lofi.beatsPerMinute))
        #expect(lofi.chords.allSatisfy { $0.count == 4 && $0 == $0.sorted() })
        let upbeat = MusicPlan(mood: .upbeat, seed: seed)
        #expect((110...125).contains(upbeat.beatsPerMinute))
        #expect(upbeat.notes(inBar: 0).count { $0.voice == .kick } == 4)
        for mood in MusicMood.allCases {
            let plan = MusicPlan(mood: mood, seed: seed)
            for bar in 0..<8 {
                #expect(
                    plan.notes(inBar: bar).allSatisfy { (0..<plan.barFrames).contains($0.start) && abs($0.pan) <= 1 }
                )
            }
        }
    }

    @Test("A cancelled piece leaves no file")
    func cancelled() async {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("music-\(UUID().uuidString).wav")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try Synthesizer(plan: MusicPlan(mood: .ambient, seed: 1)).write(lengthMs: 60_000, to: file)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }
}
