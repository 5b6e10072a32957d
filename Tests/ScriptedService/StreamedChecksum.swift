/// A checksum of bytes that come in pieces; how they were cut into pieces does not change it.
///
/// FNV-1a over words of eight bytes: made for spotting a lost or changed byte of 200 MB in an unoptimised build.
public struct StreamedChecksum: Hashable, Sendable {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var word: UInt64 = 0
    private var bytesInWord: UInt64 = 0

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of an array said so many times.
    public init(_ bytes: [UInt8], times: Int = 1) {
        for _ in 0..<times { bytes.withUnsafeBytes { add($0) } }
    }

    /// Goes on with the next bytes.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count, bytesInWord != 0 {
            add(bytes[index])
            index += 1
        }
        while index + 8 <= bytes.count {
            mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        while index < bytes.count {
            add(bytes[index])
            index += 1
        }
    }

    private mutating func add(_ byte: UInt8) {
        word |= UInt64(byte) << (8 * bytesInWord)
        bytesInWord += 1
        guard bytesInWord == 8 else { return }
        mix(word)
        word = 0
        bytesInWord = 0
    }

    private mutating func mix(_ word: UInt64) { hash = (hash ^ word) &* 0x0000_0100_0000_01B3 }
}
