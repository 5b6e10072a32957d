import Foundation
import Pictures
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// How loud a source is, moment by moment.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct WaveformFilmTests {
    @Test("sound shows when it sounds, as loud as it is")
    func times() async throws {
        let shop = try RenderingFixture()
        // An eighth of full scale in the second second.
        let waveform = try await shop.thumbnails().waveform(of: shop.counter("n.mov"))
        #expect(waveform.step == 10)
        #expect(waveform.peaks.count == 300)
        #expect(waveform.peaks[..<100].allSatisfy { $0 == 0 })
        #expect(waveform.peaks[100..<200].allSatisfy { $0 == 32 })
        #expect(waveform.peaks[200...].allSatisfy { $0 == 0 })
    }

    @Test("what swings far for a moment is not loud; an even tone is nearly as loud as it swings")
    func levels() async throws {
        let shop = try RenderingFixture()
        // Four samples of each hundredth of a second at 0.9, then a square wave of a half.
        let sound = "aevalsrc='if(lt(t,0.5),if(lt(mod(n,441),4),0.9,0),if(lt(mod(n,100),50),0.5,-0.5))':s=44100:d=1"
        let waveform = try await shop.thumbnails().waveform(of: shop.make("a.wav", ["-f", "lavfi", "-i", sound]))
        #expect(waveform.peaks == [UInt8](repeating: 230, count: 50) + [UInt8](repeating: 128, count: 50))
        #expect(waveform.levels == [UInt8](repeating: 22, count: 50) + [UInt8](repeating: 128, count: 50))
        #expect(waveform.level(in: 0..<500) == 22 && waveform.level(in: 500..<1000) == 128)
        // The root of the mean of both squares.
        #expect(waveform.level(in: 0..<1000) == 92)
        #expect(waveform.level(in: 1000..<2000) == 0)
    }

    @Test("channels that cancel each other out are heard, and one alone of six")
    func channels() async throws {
        let shop = try RenderingFixture()
        let pans = ["pan=stereo|c0=c0|c1=-1*c0", "pan=5.1|c4=c0", "pan=mono|c0=c0"]
        for (index, pan) in pans.enumerated() {
            let info = try await shop.make(
                "\(index).wav",
                ["-f", "lavfi", "-i", "sine=f=440:r=44100:d=0.5", "-af", pan]
            )
            #expect(info.audio?.channels == [2, 6, 1][index])
            let waveform = try await shop.thumbnails().waveform(of: info)
            #expect(waveform.peaks == [UInt8](repeating: 32, count: 50), "\(pan)")
        }
    }

    @Test("sound that begins later than the pictures is where it sounds")
    func late() async throws {
        let shop = try RenderingFixture()
        let info = try await shop.make(
            "late.mkv",
            [
                "-f", "lavfi", "-i", "color=red:s=64x36:d=1", "-itsoffset", "0.5", "-f", "lavfi", "-i",
                "sine=f=440:r=48000:d=0.5", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "pcm_s16le",
            ]
        )
        let waveform = try await shop.thumbnails().waveform(of: info)
        #expect(waveform.peak(in: 0..<490) == 0)
        #expect(waveform.peak(in: 520..<530) == 32)
    }

    @Test("nothing is run for a source without sound")
    func without() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        #expect(try await shop.thumbnails(counted.tools).waveform(of: shop.quarters("photo.png")).peaks.isEmpty)
        #expect(shop.runs.isEmpty)
    }

    @Test(
        "the same however the bytes are cut, and as a slower way finds it",
        arguments: TestAmount.of(0..<40, otherwise: 8)
    )
    func reading(seed: Int) {
        var random = Seeded(UInt64(seed) &* 7919 &+ 3)
        let rate = [8000, 11_025, 22_050, 44_100, 48_000][seed % 5]
        let channels = Int.random(in: 1...6, using: &random)
        let step = Int.random(in: 1...70, using: &random)
        let count = Int.random(in: 0...9000, using: &random)
        let samples = (0..<count * channels).map { _ in Int16.random(in: .min ... .max, using: &random) / 3 }
        let bytes = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        var reader = PeakReader(step: step, sampleRate: rate, channels: channels, longest: 60_000)
        var start = 0
        while start < bytes.count {
            let length = Int.random(in: 1...3000, using: &random)
            reader.append(Array(bytes[start..<min(start + length, bytes.count)]))
            start += length
        }
        var peaks: [Int: Int] = [:]
        var squares: [Int: [Double]] = [:]
        for (index, sample) in samples.enumerated() {
            peaks[index / channels * 1000 / (rate * step), default: 0].formMaximum(abs(Int(sample)))
            squares[index / channels * 1000 / (rate * step), default: []].append(pow(Double(sample), 2))
        }
        let slow = (0..<peaks.count).map { UInt8((Double(peaks[$0] ?? 0) * 255 / 32_767).rounded()) }
        let levels = (0..<peaks.count).map { moment in
            let values = squares[moment] ?? []
            let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
            return UInt8((mean.squareRoot() * 255 / 32_767).rounded())
        }
        let isSame = reader.finish() == Waveform(step: step, peaks: slow, levels: levels)
        #expect(isSame)
    }

    @Test("a source longer than it said takes no more memory", arguments: [2000, 2001, 4000, 5000, 16_001])
    func longer(count: Int) {
        // A value a ms, each its own moment at first.
        var reader = PeakReader(step: 1, sampleRate: 1000, channels: 1, longest: 2000)
        for index in 0..<count {
            let value = index % 128 * 257
            reader.append([UInt8(value & 255), UInt8(value >> 8)])
            #expect(reader.peaks.count <= 2000)
        }
        let waveform = reader.finish()
        #expect(waveform.step == [2000: 1, 2001: 2, 4000: 2, 5000: 4, 16_001: 16][count])
        let highest = stride(from: 0, to: count, by: waveform.step).map { start in
            (start..<min(start + waveform.step, count)).map { UInt8($0 % 128 * 2) }.max()
        }
        let isSame = waveform.peaks.map(Optional.init) == highest
        #expect(isSame)
        for (moment, level) in waveform.levels.enumerated() {
            let values = (moment * waveform.step..<min((moment + 1) * waveform.step, count))
                .map { Double($0 % 128 * 2) }
            let exact = (values.reduce(0) { $0 + $1 * $1 } / Double(values.count)).squareRoot()
            // Rounded whenever two become one.
            #expect(abs(Double(level) - exact) < 2)
        }
    }

    @Test("an hour has sixty thousand peaks")
    func steps() throws {
        func step(_ duration: Int?) throws -> Int {
            try #require(WaveformPlan(MediaInfo(path: "/a", duration: duration, audio: AudioInfo()))).reader.step
        }
        #expect(try step(1) == 10)
        #expect(try step(600_000) == 10)
        #expect(try step(600_001) == 11)
        #expect(try step(3_600_000) == 60)
        #expect(try step(nil) == 10)
    }
}

extension Int {
    fileprivate mutating func formMaximum(_ other: Int) { self = Swift.max(self, other) }
}
