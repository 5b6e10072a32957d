import Foundation
import ScriptedService
import TestSupport

/// What a server does that packs its answers.
enum Packed {
    /// The head of a gzip file.
    static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

    /// A piece that can be unpacked as soon as it has come, as a server writes it that flushes; at most 65,535 bytes.
    static func piece(_ bytes: [UInt8]) -> [UInt8] { block(bytes, isLast: false) }

    /// The end of a file of which this much came before.
    static func end(after bytes: [UInt8]) -> [UInt8] {
        block([], isLast: true) + little(checksum(bytes), 4) + little(UInt32(bytes.count), 4)
    }

    /// A whole file.
    static func whole(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return head + piece(bytes) + end(after: bytes)
    }

    /// As many spaces as this between brackets, packed as tightly as can be.
    static func spaces(_ count: Int) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "spaces-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("[".utf8 + [UInt8](repeating: 0x20, count: count) + "]".utf8).write(to: file)
        return try Array(Tool.run(["gzip", "-9", "-n", "-c", file.path]).bytes)
    }

    private static func block(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        [isLast ? 1 : 0] + little(UInt32(bytes.count), 2) + little(~UInt32(bytes.count), 2) + bytes
    }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}

extension ScriptedAnswer {
    /// Packed bytes of a type, with their length.
    static func packed(_ bytes: [UInt8], type: String = "application/json") -> ScriptedAnswer {
        ScriptedAnswer(
            headers: [("Content-Type", type), ("Content-Encoding", "gzip")],
            framing: .fixed(bytes.count),
            steps: [.bytes(bytes)]
        )
    }
}
