import Foundation
import SeededNumbers
import Testing

@testable import Rendering

/// Which frames can be cut out of a source, told from the order in which they are decoded.
struct SourceFramesTests {
    /// What a sample is: a fresh beginning, one that others may lean over, one with sets of its own, or none.
    private enum Kind: UInt8 {
        case fresh = 5
        case open = 1
        case strange = 7
        case between = 33
    }

    /// A file in which each sample is one unit of a kind, and its frames by the order of decoding.
    private static func cuts(
        _ samples: [(kind: Kind, number: Int)],
        in wanted: Range<Int>,
        least: Int = 1,
        longest: Int = 1000
    ) throws -> [SourceFrames.Cut] {
        let file = FileManager.default.temporaryDirectory.appending(path: "frames-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let bytes = samples.flatMap { [0, 0, 0, 2, $0.kind.rawValue, 0] as [UInt8] }
        try Data(bytes).write(to: file)
        let known: [UInt8] = [1, 77, 0, 30, 0xFF, 0xE1, 0, 2, 0x67, 77, 1, 0, 2, 0x68, 0x80]
        let table = SampleTable(
            timescale: 30,
            samples: samples.enumerated().map { index, sample in
                .init(offset: index * 6, size: 6, time: sample.number, isKey: sample.kind != .between)
            },
            configuration: try #require(AVCConfiguration(known))
        )
        return SourceFrames(
            table: table,
            path: file.path(percentEncoded: false),
            numbers: samples.map(\.number)
        ).cuts(in: wanted, least: least, longest: longest)
    }

    /// Closed groups of seven: I0 P3 B1 B2 P6 B4 B5.
    private static func groups(_ count: Int, kinds: [Kind] = []) -> [(kind: Kind, number: Int)] {
        (0..<count).flatMap { group in
            [0, 3, 1, 2, 6, 4, 5].enumerated().map { place, number in
                (place > 0 ? .between : kinds.indices.contains(group) ? kinds[group] : .fresh, group * 7 + number)
            }
        }
    }

    @Test(
        "it begins at a fresh picture and ends where all that was decoded is shown",
        arguments: [
            (0..<21, 0..<21), (1..<21, 7..<21), (7..<21, 7..<21), (8..<21, 14..<21), (0..<20, 0..<18), (0..<18, 0..<18),
            (0..<17, 0..<15), (0..<15, 0..<15), (0..<14, 0..<14), (2..<13, 7..<11), (0..<3, 0..<1),
        ]
    )
    func ends(wanted: Range<Int>, frames: Range<Int>) throws {
        let cuts = try Self.cuts(Self.groups(3), in: wanted)
        #expect(cuts.map(\.frames) == [frames])
        #expect(cuts.map(\.samples) == [frames])
    }

    @Test("nothing begins at an open group or one with sets of its own")
    func open() throws {
        #expect(try Self.cuts(Self.groups(3, kinds: [.open, .open, .open]), in: 0..<21) == [])
        #expect(try Self.cuts(Self.groups(3, kinds: [.open, .fresh]), in: 0..<21).map(\.frames) == [7..<21])
        #expect(try Self.cuts(Self.groups(3, kinds: [.fresh, .open]), in: 0..<21).map(\.frames) == [0..<7, 14..<21])
        #expect(
            try Self.cuts(Self.groups(3, kinds: [.fresh, .strange]), in: 0..<21).map(\.frames) == [0..<7, 14..<21]
        )
    }

    @Test("pictures that lead a key picture stay with what they lean on")
    func leading() throws {
        // Decoded I0 P3 B1 B2 | I6 B4 B5 P9 …, the second group open.
        let samples: [(kind: Kind, number: Int)] = [
            (.fresh, 0), (.between, 3), (.between, 1), (.between, 2), (.fresh, 6), (.between, 4), (.between, 5),
            (.between, 9), (.between, 7), (.between, 8),
        ]
        #expect(try Self.cuts(samples, in: 0..<10).map(\.frames) == [0..<10])
        #expect(try Self.cuts(samples, in: 1..<10) == [])
        #expect(try Self.cuts(samples, in: 0..<6).map(\.frames) == [0..<4])
    }

    @Test("long stretches come in pieces that follow on each other")
    func pieces() throws {
        let cuts = try Self.cuts(Self.groups(10), in: 3..<70, longest: 14)
        #expect(cuts.map(\.frames) == [7..<21, 21..<35, 35..<49, 49..<63, 63..<70])
    }

    @Test("what is too short, or has holes, is left")
    func left() throws {
        #expect(try Self.cuts(Self.groups(3), in: 8..<21, least: 8) == [])
        var twice = Self.groups(1)
        twice[3].number = 1
        #expect(try Self.cuts(twice, in: 0..<7) == [])
        let sparse = (0..<10).map { (kind: $0 == 0 ? Kind.fresh : .between, number: $0 * 2) }
        #expect(try Self.cuts(sparse, in: 0..<20, least: 2) == [])
        // One picture is missing, and one stands in the place of another: behind them it goes on.
        var holed = Self.groups(4)
        holed.remove(at: 9)
        let whole = try Self.cuts(holed, in: 0..<28, least: 7).map(\.frames)
        #expect(whole == [0..<8, 14..<28])
    }

    @Test("whatever the order, what is cut out begins fresh and is whole")
    func random() throws {
        var random = Seeded(4711)
        for _ in 0..<60 {
            var samples: [(kind: Kind, number: Int)] = []
            while samples.count < 60 {
                let kind = [Kind.fresh, .fresh, .open, .strange].randomElement(using: &random) ?? .fresh
                var group = Array(samples.count..<samples.count + Int.random(in: 1...9, using: &random))
                if Bool.random(using: &random), group.count > 3 { group.swapAt(1, 3) }
                samples += group.enumerated().map { ($0 == 0 ? kind : .between, $1) }
            }
            let start = Int.random(in: 0..<50, using: &random)
            let wanted = start..<Int.random(in: start + 1...60, using: &random)
            let cuts = try Self.cuts(samples, in: wanted, longest: Int.random(in: 5...40, using: &random))
            for cut in cuts {
                #expect(samples[cut.samples.lowerBound].kind == .fresh)
                #expect(samples[cut.samples].map(\.number).sorted() == Array(cut.frames))
                #expect(!samples[cut.samples].contains { $0.kind == .strange })
                #expect(wanted.contains(cut.frames.lowerBound) && cut.frames.upperBound <= wanted.upperBound)
            }
            for (one, next) in zip(cuts, cuts.dropFirst()) { #expect(one.frames.upperBound <= next.frames.lowerBound) }
        }
    }
}
