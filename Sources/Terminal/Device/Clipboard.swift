/// The clipboard of the person at the terminal, reached through the terminal itself: it works over SSH too.
public enum Clipboard {
    /// The longest text in bytes of UTF-8: encoded and introduced it makes 100,000, where many terminals stop.
    public static let longest = 74_994

    /// The sequence (OSC 52) that sets the clipboard; nil when the text is longer than terminals take.
    public static func osc52(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= longest else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + Array("\u{1B}\\".utf8)
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var value = group.reduce(0) { $0 << 8 | Int($1) }
            value <<= 8 * (3 - group.count)
            for place in 0..<4 {
                let isFilled = place <= group.count
                encoded.append(isFilled ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
