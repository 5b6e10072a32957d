import SeededNumbers
import Testing
import Timeline

@testable import Rendering

@Suite struct FrameGridTests {
    @Test("edges round to the nearest frame")
    func rounding() {
        let grid = FrameGrid(framesPerSecond: 30)
        #expect(
            [0, 16, 17, 33, 49, 50, 51, 1000, 3_600_000].map(grid.frame(at:)) == [0, 0, 1, 1, 1, 2, 2, 30, 108_000]
        )
        #expect(FrameGrid(framesPerSecond: 25).samples(inFrames: 3) == 5760)
        #expect(FrameGrid(framesPerSecond: 7).samples(inFrames: 1) == 6857)
    }

    @Test("a limit between frames lies between them", arguments: [1, 7, 24, 25, 30, 50, 60])
    func limits(rate: Int) {
        let grid = FrameGrid(framesPerSecond: rate)
        for frame in 1..<500 {
            let limit = Double(grid.hundredthsBefore(frame: frame)) / 100
            #expect(Double(frame - 1) / Double(rate) < limit && limit < Double(frame) / Double(rate))
        }
    }

    @Test("in random drafts, segments and gaps of every track add up to the film", arguments: 0..<40)
    func sums(seed: Int) throws {
        var random = Seeded(UInt64(seed) &* 7919 &+ 1)
        let rate = [24, 25, 30, 50, 60].randomElement(using: &random) ?? 30
        let source = Make.file("a")
        var tracks: [Track] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            var position = 0
            var segments: [Segment] = []
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                position += Bool.random(using: &random) ? 0 : Int.random(in: 1...700, using: &random)
                let length = Int.random(in: 1...900, using: &random)
                segments.append(Make.clip(source, position, length, from: Int.random(in: 0...5000, using: &random)))
                position += length
            }
            tracks.append(Track(kind: .video, segments: segments))
        }
        let canvas = Canvas(width: 320, height: 180, framesPerSecond: rate)
        let plan = try Make.plan(tracks, [source: Make.footage("/a.mp4")], canvas: canvas)
        let end = tracks.map(\.end).max() ?? 0
        #expect(abs(plan.duration - end) <= 500 / rate + 1)
        let base = plan.filterGraph.matches(of: /trim=end_frame=(\d+)[^;]*\[base_\d+\]/).compactMap { Int($0.output.1) }
        #expect(base.reduce(0, +) == plan.frameCount)
        #expect(base.allSatisfy { $0 > 0 })
        let grid = FrameGrid(framesPerSecond: rate)
        for (number, track) in tracks.enumerated() {
            let parts = plan.filterGraph.matches(of: /atrim=end_sample=(\d+)[^;]*\[sound(\d)_\d+\]/)
            let sum = parts.filter { Int($0.output.2) == number + 1 }.compactMap { Int($0.output.1) }.reduce(0, +)
            #expect(sum == min(track.end * 48, grid.samples(inFrames: plan.frameCount)))
        }
    }
}
