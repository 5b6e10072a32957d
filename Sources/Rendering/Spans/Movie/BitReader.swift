/// Reads the bits of a parameter set of H.264 (ITU-T H.264, 7.2 and 9.1); nothing more where they are over.
struct BitReader {
    private let bytes: [UInt8]
    private var position = 0

    /// The bits after the first byte of a unit, without the bytes that only keep it from looking like a start code.
    init(unit: [UInt8]) {
        var bytes: [UInt8] = []
        var zeros = 0
        for byte in unit.dropFirst() {
            if zeros >= 2, byte == 3 {
                zeros = 0
                continue
            }
            zeros = byte == 0 ? zeros + 1 : 0
            bytes.append(byte)
        }
        self.bytes = bytes
    }

    /// So many bits as a number.
    mutating func bits(_ count: Int) -> Int? {
        guard position + count <= bytes.count * 8 else { return nil }
        var value = 0
        for _ in 0..<count {
            value = value << 1 | Int(bytes[position / 8] >> (7 - position % 8) & 1)
            position += 1
        }
        return value
    }

    /// A number that is written with as many zeros before it as it has further digits: `ue(v)`.
    mutating func number() -> Int? {
        var zeros = 0
        while let bit = bits(1), zeros < 32 {
            if bit == 1 { return bits(zeros).map { (1 << zeros) - 1 + $0 } }
            zeros += 1
        }
        return nil
    }
}
