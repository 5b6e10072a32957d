import ExactJSON
import SeededNumbers

/// Makes of a good JSON value what a broken or hostile server may send in its place.
public struct HostileJSON {
    private var numbers: Seeded

    /// The same for the same seed.
    public init(seed: UInt64) { numbers = Seeded(seed) }

    /// The value with some of what it holds replaced, taken away, or there twice.
    public mutating func value(of json: JSON) -> JSON {
        if numbers.chance(12) { return oddity() }
        switch json {
        case .object(let object):
            var members: [(String, JSON)] = []
            for member in object.members {
                if numbers.chance(8) { continue }
                members.append((numbers.chance(4) ? text() : member.key, value(of: member.value)))
                if numbers.chance(4) { members.append((member.key, oddity())) }
            }
            return .object(JSONObject(members))
        case .array(let values):
            let all = values.map { value(of: $0) }
            if numbers.chance(5) { return .array(Array(all.flatMap { Array(repeating: $0, count: 40) }.prefix(400))) }
            return .array(all)
        case .string, .number, .bool, .null: return numbers.chance(20) ? oddity() : json
        }
    }

    /// The value as bytes, which need not be JSON any more.
    public mutating func bytes(of json: JSON) -> [UInt8] {
        let bytes = value(of: json).bytes
        switch numbers.number(0...9) {
        case 0: return Array(bytes.prefix(numbers.number(0...bytes.count)))
        case 1:
            var bytes = bytes
            for _ in 0..<numbers.number(1...8) where !bytes.isEmpty {
                bytes[numbers.number(0...bytes.count - 1)] = UInt8(numbers.number(0...255))
            }
            return bytes
        case 2: return bytes + (Self.tails.randomElement(using: &numbers) ?? [])
        case 3: return (Self.heads.randomElement(using: &numbers) ?? []) + bytes
        default: return bytes
        }
    }

    /// Any number that a header, or a field of digits, may hold in a number's place.
    public mutating func number() -> String { Self.digits.randomElement(using: &numbers) ?? "0" }

    private mutating func oddity() -> JSON {
        (Self.oddities.randomElement(using: &numbers)).flatMap { try? JSON(parsing: $0) } ?? .null
    }

    private mutating func text() -> String { oddity().string ?? "status" }

    private static let digits = [
        "0", "-0", "-1", "1", "7.5", "1e9", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551616", "99999999999999999999999999", "NaN", "inf", "-inf", "0x10", "", " ", "1, 2", "٣",
        "null",
    ]

    private static let oddities: [String] =
        digits.filter { (try? JSON(parsing: $0)) != nil } + [
            "1e400", "-1e400", "1e308", "1e30", "-1e30", "4e18", "1e-400", "0.1", "true", "false", "[]", "{}", #""""#,
            #""NaN""#, #""\u0000""#, #""\ud800""#, #""\u202e\u001b[31m""#, #""http://h:99999/""#,
            #""../../etc/passwd""#,
            #""data:video/mp4;base64,AA""#, #""9999999999999999999999""#, #""completed""#, #""failed""#, #""é\u2028""#,
            "\"" + String(repeating: "x", count: 70_000) + "\"",
            String(repeating: "[", count: 400) + String(repeating: "]", count: 400),
            String(repeating: #"{"data":"#, count: 300) + "1" + String(repeating: "}", count: 300),
        ]

    private static let heads: [[UInt8]] = [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], Array("<html>".utf8),
        Array(repeating: UInt8(ascii: "["), count: 100_000),
        Array(")]}'\n".utf8),
    ]

    private static let tails: [[UInt8]] = [[0], Array("{}".utf8), Array("</html>".utf8), [0xC3], Array("\n\n\n".utf8)]
}
