import ServiceProtocol
import Testing

/// Whether a film is whole, by its boxes.
@Suite struct MovieBoxesTests {
    private static func box(_ name: String, _ size: Int, said: Int? = nil) -> [UInt8] {
        let length = said ?? size
        let head = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
        return head + Array(name.utf8) + Array(repeating: 0, count: max(size - 8, 0))
    }

    /// A box whose length stands behind its name.
    private static func large(_ name: String, _ size: Int, said: UInt64? = nil) -> [UInt8] {
        let length = said ?? UInt64(size)
        let tail = (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
        return box(name, 8, said: 1) + tail + Array(repeating: 0, count: size - 16)
    }

    private func areWhole(_ bytes: [UInt8]) -> Bool {
        MovieBoxes.areWhole(length: bytes.count) { place, count in Array(bytes.dropFirst(place).prefix(count)) }
    }

    private static let whole: [[UInt8]] = [
        box("ftyp", 24) + box("moov", 100) + box("mdat", 1000), box("ftyp", 24) + box("mdat", 1000) + box("moov", 100),
        box("ftyp", 24) + box("free", 8) + large("mdat", 1000) + box("moov", 8),
        box("moov", 100) + box("mdat", 500, said: 0),
        box("ftyp", 24) + box("moov", 50) + box("moof", 30) + box("mdat", 90) + box("moof", 30) + box("mdat", 90),
        box("wide", 8) + box("mdat", 40) + box("moov", 40) + [0, 0, 0],
        box("ftyp", 16) + box("moov", 40) + [1, 2, 3, 4, 5, 6, 7, 8],
    ]

    @Test(arguments: whole) func itIs(_ bytes: [UInt8]) { #expect(areWhole(bytes)) }

    /// Wherever it is cut, but for where only what is no part of it is cut off.
    @Test(arguments: whole.prefix(3)) func itIsNotWhereItIsCut(_ bytes: [UInt8]) {
        let boundary = bytes.count - (bytes == Self.whole[0] ? 1000 : 0)
        for length in 0..<bytes.count where !(boundary...boundary + 7).contains(length) {
            #expect(!areWhole(Array(bytes.prefix(length))), "\(length)")
        }
    }

    private static let broken: [[UInt8]] = [
        [], [0], box("ftyp", 24), box("ftyp", 24) + box("mdat", 100), box("moov", 8, said: 7), box("moov", 8, said: 2),
        box("moov", 100, said: 101), large("moov", 32, said: .max), large("moov", 32, said: 1 << 63),
        large("moov", 32, said: 3),
        box("moov", 8, said: 1), box("ftyp", 8, said: 0xFFFF_FFFF), box("moov", 40) + box("mdat", 10, said: 11),
    ]

    @Test(arguments: broken) func itIsNot(_ bytes: [UInt8]) { #expect(!areWhole(bytes)) }

    /// A file that gives less than it says.
    @Test func aReaderMayFail() {
        #expect(!MovieBoxes.areWhole(length: .max) { _, _ in [] })
        #expect(!MovieBoxes.areWhole(length: .max) { _, _ in Self.box("free", 8) })
    }
}
