import SeededNumbers
import Testing

@testable import Rendering

/// What decoders must know of several encoders' pictures, in one place.
struct AVCConfigurationTests {
    /// As x264 writes them for 1280×720: High with number 7, High with number 0, Baseline with number 0.
    private static let high7 = hex("6764001f10b365014016ec05a808080a000003000200000300781e30632c")
    private static let high0 = hex("6764001facd9405005bb0110000003001000000303c0f1831960")
    private static let base0 = hex("6742c01fd9005005bb0110000003001000000303c0f1832480")
    private static let picture7 = hex("681022ae1bcb")
    private static let picture0 = hex("68cb8132c8")

    private static func hex(_ text: String) -> [UInt8] {
        stride(from: 0, to: text.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
    }

    private static func bytes(_ sequences: [[UInt8]], _ pictures: [[UInt8]], more: [UInt8] = []) -> [UInt8] {
        func written(_ sets: [[UInt8]]) -> [UInt8] { sets.flatMap { [0, UInt8($0.count)] + $0 } }
        let first = sequences.first ?? []
        return [1, first[1], first[2], first[3], 0xFF, 0xE0 | UInt8(sequences.count)] + written(sequences)
            + [UInt8(pictures.count)] + written(pictures) + more
    }

    @Test("what was read is written as it was")
    func identity() throws {
        for bytes in [
            Self.bytes([Self.high7], [Self.picture7], more: [0xFD, 0xF8, 0xF8, 0]),
            Self.bytes([Self.base0], [Self.picture0]),
            Self.bytes([Self.high7, Self.high0], [Self.picture0, Self.picture7], more: [0xFD, 0xF8, 0xF8, 0]),
        ] {
            #expect(try #require(AVCConfiguration(bytes)).bytes == bytes)
        }
    }

    @Test("what ends too early is not read", arguments: 0..<40)
    func cut(length: Int) {
        #expect(AVCConfiguration(Array(Self.bytes([Self.high7], [Self.picture7]).prefix(length))) == nil)
    }

    @Test("two that number their sets differently stand together, with the higher profile")
    func merged() throws {
        let own = try #require(
            AVCConfiguration(Self.bytes([Self.high7], [Self.picture7], more: [0xFD, 0xF8, 0xF8, 0]))
        )
        let other = try #require(AVCConfiguration(Self.bytes([Self.base0], [Self.picture0])))
        for both in [own.merged(with: other), other.merged(with: own)] {
            let both = try #require(both)
            #expect(Set(both.sequenceSets) == [Self.high7, Self.base0])
            #expect(Set(both.pictureSets) == [Self.picture7, Self.picture0])
            #expect(both.profile == 100)
            #expect(both.additions == [0xFD, 0xF8, 0xF8, 0])
            #expect(AVCConfiguration(both.bytes) == both)
        }
        #expect(own.merged(with: own) == own)
    }

    @Test("two that mean different things by a number do not")
    func conflict() throws {
        let one = try #require(AVCConfiguration(Self.bytes([Self.high0], [Self.picture0])))
        let other = try #require(AVCConfiguration(Self.bytes([Self.base0], [Self.picture0])))
        #expect(one.merged(with: other) == nil)
    }

    @Test("what a sequence set says")
    func sequenceSets() throws {
        #expect(try #require(SequenceSet(Self.high7)).number == 7)
        let plain = try #require(SequenceSet(Self.base0))
        #expect(plain.number == 0 && plain.isCommon && plain.isProgressive && plain.isPlain)
        // High 10, from the same encoder.
        let deep = Self.hex("676e001facd9405005bb0110000003001000000303c0f1831960")
        #expect(SequenceSet(deep)?.isCommon == false)
        #expect(SequenceSet(Self.picture7) == nil)
        #expect(SequenceSet([0x67, 0x64]) == nil)
    }

    @Test("random bytes are refused or read, never more")
    func noise() {
        var random = Seeded(99)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            if let read = AVCConfiguration([1] + bytes) {
                #expect(read.sequenceSets.count + read.pictureSets.count <= 60)
            }
            _ = SequenceSet([0x67] + bytes)
        }
    }
}
