/// Bytes as letters, digits, `+` and `/`, three bytes in four of them (RFC 4648).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { encoded($0) } }

    /// Pictures are encoded many times a second: it takes no detours.
    static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let whole = bytes.count / 3
        return digits.withUnsafeBufferPointer { digits in
            [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { room, count in
                func put(_ value: UInt32) {
                    for place in 0..<4 {
                        room.initializeElement(at: count, to: digits[Int(value >> UInt32(18 - 6 * place) & 63)])
                        count += 1
                    }
                }
                for group in 0..<whole {
                    let start = 3 * group
                    put(UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]))
                }
                let rest = bytes.count - 3 * whole
                guard rest > 0 else { return }
                put(UInt32(bytes[3 * whole]) << 16 | (rest == 2 ? UInt32(bytes[3 * whole + 1]) << 8 : 0))
                for place in (rest + 1)..<4 { room[count - 4 + place] = UInt8(ascii: "=") }
            }
        }
    }
}
