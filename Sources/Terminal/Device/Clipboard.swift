/// The clipboard of the person at the terminal, reached through the terminal itself: it works over SSH too.
public enum Clipboard {
    /// The longest text in bytes of UTF-8: encoded and introduced it makes 100,000, where many terminals stop.
    public static let longest = 74_994

    /// The sequence (OSC 52) that sets the clipboard; nil when the text is longer than terminals take.
    public static func osc52(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= longest else { return nil }
        return Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + Array("\u{1B}\\".utf8)
    }
}
